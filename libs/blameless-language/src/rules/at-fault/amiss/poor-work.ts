import { clientele, ofClusters } from '../../../people/roles.js';
import { isAdverb } from '../../../prose/verb-group.js';
import { wasOrWere } from '../../../prose/function-words.js';
import { wordSet } from '../../../prose/word-set.js';
import { isProspective } from '../../prospective.js';
import type { Match, Reading } from '../../rule.js';
import { isWhoeverAt, whoeverEnd } from '../whoever.js';

/** What people give each other, or do. */
const works = wordSet(
  'advice instruction instructions information guidance response reaction reply replies answer answers handling communication communications work workmanship planning decision decisions ' +
    'judgement judgment service oversight supervision documentation management assurance assurances restart reboot shutdown removal deletion change changes maintenance action actions estimate estimates ' +
    'assistance conduct behaviour behavior preparation testing coordination execution performance',
);
/** What is told, and may be told wrongly. */
const told = wordSet(
  'instruction instructions advice information guidance assurance assurances estimate estimates answer answers documentation',
);
/** What the work of people is called, where it has gone wrong for whoever says so. */
const poor = wordSet(
  'incorrect wrong bad poor improper inadequate insufficient faulty slow late delayed tardy lax sloppy shoddy careless negligent hasty misleading false inaccurate incomplete conflicting contradictory ' +
    'unauthorised unauthorized unannounced unapproved unilateral inappropriate unhelpful incompetent ineffective unprofessional belated inept clumsy ' +
    'mistaken misguided reckless unclear vague chaotic disastrous',
);
const joining = wordSet('by from of');
/** Requests of these are answered, and theirs may be wrong. */
const askers = wordSet('owner owners', clientele, ofClusters);
const FARTHEST = 9;

/** The words that {@link poorWork} looks at. */
export const workWords: ReadonlySet<string> = works;

/** "Incorrect instructions from the vendor", "the carrier's slow response", "the advice that the agency gave us was wrong". */
export function* poorWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (isProspective(reading, index)) return;
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
  if (!joining.has(sentence.norm(joined))) return null;
  // "Poor management of the contractors" is done to them.
  if (sentence.norm(joined) === 'of' && joined === index + 1) return null;
  const end = whoeverEnd(reading, joined + 1);
  return end !== null && isSomebody(reading, end - 1) ? end : null;
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
