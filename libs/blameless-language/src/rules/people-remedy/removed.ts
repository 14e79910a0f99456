import { roleNouns } from '../../people/roles.js';
import { isSingledOut } from '../../people/subject.js';
import { BE, HAVE } from '../../prose/verb-group.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { outsiders } from './conduct-of-work.js';
import { objectEnd } from './whom.js';

const against = wordSet('with against');
const pointing = wordSet('that this those these');
const actions = wordSet('action actions steps measures proceedings');
const taking = wordSet('take taken taking took');
const dismissal = wordSet('termination dismissal suspension demotion dismissed suspended');
const personal = wordSet('individual personal employee staff');

/** The words that {@link removed} looks at. */
export const removedWords = wordSet(
  'action actions steps measures proceedings access go accountability accountabilities termination dismissal',
);

/** What befell those who did it: "we have taken action with that particular employee", "they have lost access". */
export function* removed(reading: Reading, index: number): Iterable<Match> {
  const { norm } = reading.sentence.at(index);
  if (actions.has(norm)) yield* actedAgainst(reading, index);
  else if (norm === 'go') yield* letGo(reading, index);
  else if (norm === 'access') yield* lostAccess(reading, index);
  else if (dismissal.has(norm)) yield* upToDismissal(reading, index);
  else if (personal.has(reading.sentence.norm(index - 1))) yield { from: index - 1, to: index + 1, suggestion: null };
}

function* actedAgainst(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!against.has(sentence.norm(index + 1)) || !sentence.hasAny(index - 3, index, taking)) return;
  let from = index + 2;
  while (pointing.has(sentence.norm(from)) || sentence.norm(from) === 'individual') from++;
  const end = objectEnd(reading, from);
  if (end !== null && !outsiders.has(sentence.norm(end - 1))) yield { from: index, to: end, suggestion: null };
}

/** "The employee was let go": a lock is let go of. */
function* letGo(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb = index - 1;
  if (sentence.norm(verb) !== 'let' || !BE.has(sentence.norm(verb - 1)) || sentence.norm(index + 1) === 'of') return;
  const subject = reading.subject(verb);
  if (isSingledOut(subject)) yield { from: verb, to: index + 1, suggestion: null };
}

/** Whoever "has lost access", or "no longer has" it, did what cost it. */
function* lostAccess(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const verb =
    sentence.at(index - 1).pos === 'DET' || sentence.at(index - 1).pos === 'ADJ' || sentence.norm(index - 1) === 'their'
      ? index - 2
      : index - 1;
  const lost = sentence.norm(verb) === 'lost' && HAVE.has(sentence.norm(verb - 1));
  const no = HAVE.has(sentence.norm(verb)) && sentence.has(verb - 2, 'no', 'longer');
  if (!lost && !no) return;
  const concerned = sentence.words.findIndex(({ norm }, at) => at < verb && involved.has(norm));
  const who = sentence.at(concerned - 1).pos === 'ADV' ? concerned - 2 : concerned - 1;
  if (roleNouns.has(sentence.norm(who))) yield { from: verb, to: index + 1, suggestion: null };
}
const involved = wordSet('involved responsible concerned');

/** "Penalties up to termination": of people and not of a process or a contract. */
function* upToDismissal({ sentence }: Reading, index: number): Iterable<Match> {
  const to = bounds.has(sentence.norm(index - 2)) && extremes.has(sentence.norm(index - 1));
  if (to && sentence.hasAny(0, index, penalties)) yield { from: index - 2, to: index + 1, suggestion: null };
}
const bounds = wordSet('up through and');
const extremes = wordSet('to including');
const penalties = wordSet(
  'penalty penalties action actions measures consequences accountability accountabilities discipline disciplinary sanctions',
);
