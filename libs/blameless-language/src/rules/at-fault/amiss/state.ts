import { nots } from '../../../prose/function-words.js';
import { isPerson, isSingledOut } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { isPersonAt } from '../done-by.js';
import { isProspective } from '../../prospective.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** Weak moments, of whomever they are told. */
const weak = wordSet(
  'tired exhausted distracted drunk hungover inexperienced overconfident complacent inattentive absent-minded forgetful careless negligent unprepared ' +
    'incompetent unqualified incapable overeager impatient reckless lax sleepy groggy disorganised disorganized sidetracked',
);
/** Of one person: a reason why they are to blame. */
const unfit = wordSet(
  'sick ill unfamiliar untrained confused unreachable unresponsive uncontactable late slow asleep afk hesitant reluctant wrong mistaken unaware oblivious preoccupied panicked',
);
/** Only with a name: of a role, it is how things were. */
const circumstances = wordSet('sick ill unreachable unresponsive uncontactable late slow asleep afk unaware oblivious');
const becoming = wordSet('become became grown grew felt feel seem seemed got gotten getting');
/** What somebody ought to have been. */
const fit = wordSet(
  'familiar experienced trained qualified careful attentive focused prepared diligent competent skilled vigilant rigorous thorough capable',
);
/** Not to be "good enough" is said of people's skill; to be "good", of anything. */
const able = wordSet('good smart clever knowledgeable skilled');
const minds = wordSet('thinking concentrating focusing focused');
const clearly = wordSet('clearly straight ahead properly carefully it');
const whatBy = wordSet('by when as because since');
const now = wordSet('am is are');
const FARTHEST = 4;

/** The words that {@link weakMoment} looks at. */
export const stateWords: ReadonlySet<string> = new Set([...weak, ...unfit, ...minds, ...fit, ...able, 'new']);

/** "The responder was tired", "Anna was not thinking clearly": what state somebody was in, as the cause. */
export function* weakMoment(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (!stateWords.has(norm)) return;
  // "The engineer, tired of the prompts, had …".
  if (weak.has(norm) && sentence.norm(index - 1) === ',' && isPersonAt(reading, index - 2))
    yield { from: index, to: index + 1, suggestion: null };
  if (able.has(norm) && sentence.norm(index + 1) !== 'enough') return;
  const be = copulaBefore(reading, index);
  if (be === null || isProspective(reading, be)) return;
  const negated = reading.group(index).negated || sentence.hasAny(be, index, nots);
  if (minds.has(norm) ? !negated || !isClearly(reading, index) : (fit.has(norm) || able.has(norm)) !== negated) return;
  // "I got tired of writing it by hand": one has had enough of it.
  if (norm === 'tired' && sentence.norm(index + 1) === 'of' && sentence.norm(index + 2).endsWith('ing')) return;
  if (norm === 'confused' && whatBy.has(sentence.norm(index + 1))) return;
  // "I'm not familiar with it" is how it is now.
  if (fit.has(norm) && negated && sentence.norm(be) === 'am') return;
  if (norm === 'wrong' && sentence.norm(index + 1) !== 'about' && sentence.norm(index + 1) !== 'to' && !sentence.isBoundary(index + 1))
    return;
  // "I'm still confused about it" is how it is now.
  if (norm === 'confused' && now.has(sentence.norm(be))) return;
  if (norm === 'new' && sentence.norm(index + 1) !== 'to') return;
  if (reading.group(be).modal !== null) return;
  const subject = reading.subject(be);
  const named = subject.kind === 'named';
  const fits =
    circumstances.has(norm) || norm === 'new' ? named : weak.has(norm) || minds.has(norm) ? isPerson(subject) : isSingledOut(subject);
  if (fits) yield { from: be, to: index + 1, suggestion: null };
}

function copulaBefore({ sentence }: Reading, index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
    const { norm, kind, pos } = sentence.at(at);
    if (BE.has(norm) || becoming.has(norm)) return at;
    if (kind !== 'word' || pos === 'NOUN' || pos === 'DET' || pos === 'ADP') return null;
  }
  return null;
}

/** "Was not thinking clearly", "was not thinking." */
function isClearly({ sentence }: Reading, index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) if (clearly.has(sentence.norm(at))) return true;
  return sentence.isBoundary(index + 1);
}
