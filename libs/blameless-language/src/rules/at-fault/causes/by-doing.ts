import { carrying, harming } from '../harm.js';
import { possessives } from '../../../people/pronouns.js';
import { nots } from '../../../prose/function-words.js';
import { handsOn } from '../../human-error/hands-on.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isOfficeAt } from '../crew.js';
import { duties } from '../left-undone/duties.js';
import { isPersonAt, operatorEnd, personEnd } from '../done-by.js';
import { isInstitution, whoeverEnd } from '../whoever.js';

/** What joins a cause to what it led to, and what stands before. */
const joinings: ReadonlyMap<string, string> = new Map(
  (
    [
      ['from', 'came come comes arose arises stemmed stems resulted results originated originates followed'],
      ['to', 'due owing attributable attributed down thanks traced back'],
      ['of', 'because result consequence outcome account work'],
      [
        'by',
        'caused triggered prolonged worsened exacerbated aggravated delayed compounded provoked induced broken hampered sparked precipitated started initiated created prompted explained off on about',
      ],
    ] as const
  ).flatMap(([joining, words]) => words.split(' ').map((word) => [word, joining] as const)),
);
const opening = wordSet('what');
const causes = wordSet('cause reason trigger culprit');
/** "Set off by", "brought on by". */
const phrasal = new Map([
  ['off', wordSet('set kick')],
  ['on', wordSet('bring')],
  ['about', wordSet('bring')],
]);
const doingHarm = wordSet('lead make cost prolong delay sink finish do tip push', harming, carrying);
const having = wordSet('having');
/** Of these gerunds no act is told: "the engineer being on leave". */
const states = wordSet(
  'being hitting reaching exceeding experiencing receiving needing seeing working sitting living monitoring using waiting',
);
/** What says by itself that something was left undone or done amiss. */
const faulty = wordSet(
  'failing forgetting neglecting omitting refusing ignoring overlooking misreading misunderstanding misjudging skipping bypassing mishandling meddling fiddling tampering botching',
);
const MOST_WORDS = 4;

/** The words that {@link byDoing} looks at. */
export const byDoingWords: ReadonlySet<string> = new Set([...joinings.keys(), ...causes, ...faulty, ...opening, 'not', 'never']);

/** Causes told as somebody's act: "came from us not having read the notes", "what broke it was the vendor rebooting it", "their failing to rotate it". */
export function* byDoing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (faulty.has(norm)) yield* whose(reading, index, index);
  else if (nots.has(norm)) {
    const verb = having.has(sentence.norm(index + 1)) ? index + 2 : index + 1;
    if (sentence.norm(index + 1).endsWith('ing')) yield* whose(reading, index, verb);
    if (verb === index + 2 && index <= 1) yield* notHavingDone(reading, index);
  } else yield* causedByDoing(reading, index);
}

/** "Their failing to rotate the logs", "the vendor's not telling us". */
function* whose(reading: Reading, index: number, verb: number): Iterable<Match> {
  const { sentence } = reading;
  const owner = sentence.norm(index - 1);
  const named =
    owner === "'s" && (isPersonAt(reading, index - 2) || operatorEnd(reading, index - 2) !== null || isOfficeAt(reading, index - 2));
  if (possessives.has(owner) || named) yield { from: named ? index - 2 : index - 1, to: verb + 1, suggestion: null };
}

/** "Not having read the note, the night shift restarted it": whoever it is said of ought to have. */
function* notHavingDone({ sentence }: Reading, index: number): Iterable<Match> {
  if (duties.has(sentence.at(index + 2).lemma) || sentence.norm(index + 2).endsWith('ed'))
    yield { from: index, to: index + 3, suggestion: null };
}

/** Where the cause begins that the words at `index` lead to; null where they lead to none. */
function causeAfter(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (opening.has(norm)) return whatDidIt(reading, index);
  if (causes.has(norm)) return afterWas(reading, index);
  if (phrasal.get(norm)?.has(sentence.at(index - 1).lemma) === false) return null;
  return sentence.norm(index + 1) === joinings.get(norm) ? index + 2 : null;
}

function* causedByDoing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const who = causeAfter(reading, index);
  if (who === null) return;
  const end = personEnd(reading, who) ?? gerundAfter(reading, who) ?? firmBefore(reading, who);
  if (end === null) return;
  let verb = end;
  while (verb < end + 3 && (nots.has(sentence.norm(verb)) || sentence.at(verb).pos === 'ADV')) verb++;
  // "Due to us having to wait" is what there was to be done.
  if (having.has(sentence.norm(verb)) && sentence.norm(verb + 1) === 'to') return;
  if (having.has(sentence.norm(verb)) && sentence.norm(verb + 1) !== 'been') verb++;
  const { norm } = sentence.at(verb);
  const acted = (norm.endsWith('ing') || having.has(sentence.norm(verb - 1))) && !states.has(norm) && norm !== 'having';
  // What we did is told for many reasons: "due to us having to use it", "because of us hitting the limit".
  const ours = sentence.norm(end - 1) === 'us' && end === who + 1;
  if (ours && !faulty.has(norm) && !sentence.hasAny(end, verb, nots) && !(handsOn.has(stemOf(norm)) || handsOn.has(`${stemOf(norm)}e`)))
    return;
  // What went well is told so as well: "thanks to the operator noticing".
  const well = sentence.norm(index) === 'thanks' && !sentence.hasAny(end, verb, nots);
  if (acted && !well)
    yield { from: opening.has(sentence.norm(index)) || causes.has(sentence.norm(index)) ? who : index, to: verb + 1, suggestion: null };
}

/** "The board ignoring it". */
function firmBefore(reading: Reading, who: number): number | null {
  const end = whoeverEnd(reading, who);
  return end !== null &&
    isInstitution(reading, end - 1) &&
    (reading.sentence.norm(end).endsWith('ing') || nots.has(reading.sentence.norm(end)))
    ? end
    : null;
}

function stemOf(gerund: string): string {
  return gerund.replace(/(?:([a-z])\1)?ing$/, '$1');
}

/** Where people end whom a tagger led astray hides: "the on-site tech wandering off". */
function gerundAfter(reading: Reading, from: number): number | null {
  const { sentence } = reading;
  for (let at = from; at < from + MOST_WORDS && !sentence.isBoundary(at); at++) {
    const { norm, pos } = sentence.at(at);
    if (pos === 'ADP') return null;
    const next = sentence.at(at + 1).pos === 'ADV' ? at + 2 : at + 1;
    const ends = sentence.norm(next).endsWith('ing') || nots.has(sentence.norm(at + 1));
    if (ends && (isOfficeAt(reading, at) || human.has(norm))) return at + 1;
  }
  return null;
}

/** "The main cause of the outage was …"; null where nothing of the kind is said. */
function afterWas({ sentence }: Reading, index: number): number | null {
  for (let at = index + 1; at < index + FARTHEST && !sentence.isBoundary(at); at++) {
    if (linking.has(sentence.norm(at))) return sentence.norm(at + 1) === 'been' ? at + 2 : at + 1;
    if (sentence.at(at).pos === 'VERB') return null;
  }
  return null;
}
const linking = wordSet('was were is has');
const human = wordSet('tech them him her me us you provider carrier operator supplier');

/** Where the cause begins in "what brought the site down was us …"; null where nothing of the kind is said. */
function whatDidIt({ sentence }: Reading, index: number): number | null {
  if (index > 1) return null;
  const verb = sentence.at(index + 1).pos === 'ADV' ? index + 2 : index + 1;
  if (!doingHarm.has(sentence.at(verb).lemma)) return null;
  for (let at = verb + 1; at < verb + FARTHEST; at++) if (sentence.norm(at) === 'was' || sentence.norm(at) === 'is') return at + 1;
  return null;
}
const FARTHEST = 10;
