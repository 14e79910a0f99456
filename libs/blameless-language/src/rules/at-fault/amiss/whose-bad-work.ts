import { amiss, conduct } from '../../bad-work.js';
import { clientele, ofClusters } from '../../../people/roles.js';
import { writers } from '../../../people/pronouns.js';
import { isAdverb } from '../../../prose/verb-group.js';
import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { operatorEnd, personEnd } from '../done-by.js';
import { isWhoeverAt, whoeverEnd } from '../whoever.js';

/** What people give each other, or do. */
const works = wordSet(
  'advice instruction instructions information guidance response reply replies answer answers communication communications work workmanship planning service oversight supervision documentation management assurance assurances reboot shutdown maintenance estimate estimates assistance conduct behaviour behavior preparation testing coordination performance failover failback reboot deploy revert update upload commit rm drain depool reset shutdown disconnection decommissioning cleanup',
  conduct,
);
/** What is told, and may be told wrongly. */
const told = wordSet(
  'instruction instructions advice information guidance assurance assurances estimate estimates answer answers documentation',
);
/** What the work of people is called, where it has gone wrong for whoever says so. */
const poor = wordSet(
  'insufficient slow late delayed tardy lax shoddy misleading false inaccurate incomplete conflicting contradictory unannounced unapproved unilateral unhelpful incompetent ineffective belated inept misguided unclear vague chaotic disastrous',
  amiss,
);
const joining = wordSet('by from of');
/** Requests of these are answered, and theirs may be wrong. */
const askers = wordSet('owner owners', clientele, ofClusters);
const FARTHEST = 9;

/** What is amiss by what it is called. */
const misdoings: ReadonlySet<string> = new Set(
  (
    'counting reading labeling labelling typing keying wiring cabling configuring routing calculating identifying interpreting judging placing handling ' +
    'applying dialing dialling stating diagnosing spelling setting copying numbering understanding measuring aligning'
  )
    .split(' ')
    .flatMap((doing) => [`mis${doing}`, `mis-${doing}`]),
);

/** The words that {@link whoseBadWork} looks at. */
export const workWords: ReadonlySet<string> = new Set([...works, ...misdoings]);

/** "Incorrect instructions from the vendor", "the carrier's slow response", "the advice that the agency gave us was wrong". */
export function* whoseBadWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isProspective(reading, index)) return;
  if (misdoings.has(sentence.norm(index))) yield* misdone(reading, index);
  if (!works.has(sentence.norm(index))) return;
  const adjective = [index - 1, index - 2].find((at) => poor.has(sentence.norm(at)));
  if (adjective !== undefined) {
    const owner = sentence.norm(adjective - 1) === "'s" ? adjective - 2 : null;
    if (owner !== null && isSomebody(reading, owner)) {
      yield { from: owner, to: index + 1, suggestion: null };
      return;
    }
    const end = whoseAfter(reading, index);
    if (end !== null) yield { from: adjective, to: end, suggestion: null };
  } else if (told.has(sentence.norm(index))) yield* toldWrongly(reading, index);
}

function isSomebody(reading: Reading, at: number): boolean {
  return isWhoeverAt(reading, at) && !askers.has(reading.sentence.norm(at));
}

/** Where they end whose it was; null where nobody is named. */
function whoseAfter(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  const joined = sentence.has(index + 1, 'on', 'the', 'part', 'of') ? index + 4 : index + 1;
  const by = byAfter(reading, index);
  if (by !== null) {
    const person = personEnd(reading, by + 1);
    // "By the operators cost us a day" goes on to a verb that the tagger takes for a noun.
    if (person !== null && (person === by + 2 || !writers.has(sentence.norm(person - 1)))) return person;
    // "Incorrect use of the flag by a user": what a program does is not called so.
    const operator = conduct.has(sentence.norm(index)) ? operatorEnd(reading, by + 1) : null;
    if (operator !== null) return operator;
  }
  if (!joining.has(sentence.norm(joined))) return null;
  // "Poor management of the contractors" is done to them.
  if (sentence.norm(joined) === 'of' && joined === index + 1) return null;
  const end = whoeverEnd(reading, joined + 1);
  return end !== null && isSomebody(reading, end - 1) ? end : null;
}

/** "Improper handling of the dump | by the technician": where "by" stands, behind what it was done to as well; null where it does not. */
function byAfter({ sentence }: Reading, index: number): number | null {
  for (let at = index + 1; at < index + FARTHEST && !sentence.isBoundary(at); at++) if (sentence.norm(at) === 'by') return at;
  return null;
}

/** "Miswiring of the panel by the electrician". */
function* misdone(reading: Reading, index: number): Iterable<Match> {
  if (reading.sentence.norm(index + 1) !== 'of') return;
  const by = byAfter(reading, index);
  const end = by === null ? null : (personEnd(reading, by + 1) ?? operatorEnd(reading, by + 1));
  if (end !== null && !askers.has(reading.sentence.norm(end - 1))) yield { from: index, to: end, suggestion: null };
}

/** "The instructions provided by Halvern were incorrect". */
function* toldWrongly(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  let whose = false;
  for (let at = index + 1; at < index + FARTHEST && sentence.at(at).kind === 'word'; at++) {
    const { norm } = sentence.at(at);
    if (wasOrWere.has(norm) && at > index + 1) {
      const verdict = isAdverb(sentence.norm(at + 1), sentence.at(at + 1).pos) ? at + 2 : at + 1;
      const amiss = poor.has(sentence.norm(verdict)) && sentence.at(verdict + 1).pos !== 'NOUN';
      if (whose && amiss) yield { from: index, to: verdict + 1, suggestion: null };
      return;
    }
    whose ||= isSomebody(reading, at);
  }
}
