import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { perfectAfter } from './perfect.js';

/** Who looks, so that what "should have been caught" there should have been seen by somebody. */
const looking = wordSet(
  'review reviews qa testing staging rehearsal planning retrospect audit inspection us someone somebody reviewer reviewers engineers look eyes merged deployed deploying merging',
);
const where = wordSet('in during by at before on through with prior while');
/** Where it is tried before it counts. */
const tried = wordSet(
  'testnet testnets devnet beta alpha preprod pre-prod preproduction pre-production sandbox uat qa staging stage pre-release prerelease pilot dev development rc testbed pre-flight preflight',
);
const trials = wordSet('test tests testing qa trial smoke load beta integration regression unit');
const places = wordSet(
  'environment environments environment cluster instance server network site host system systems stage phase run runs deployment',
);
const caught = wordSet('caught found noticed spotted seen picked discovered detected identified');

/** "This should have been caught in review." */
export function* caughtByPeople(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || !perfect.been || !caught.has(sentence.norm(perfect.verb))) return;
  for (let at = perfect.verb + 1; at <= perfect.verb + 3; at++) {
    if (!where.has(sentence.norm(at))) continue;
    if (sentence.hasAny(at + 1, at + 6, looking) || isTrial(reading, at))
      yield { from: modal, to: sentence.clauseEnd(at + 1), suggestion: null };
    return;
  }
}

/** "On testnet", "in beta", "on the test environment", "by our tests"; what "the test" should have found is its own affair. */
function isTrial({ sentence }: Reading, at: number): boolean {
  if (sentence.hasAny(at + 1, at + 4, tried)) return true;
  for (let kind = at + 1; kind < at + 5; kind++) {
    if (!trials.has(sentence.norm(kind))) continue;
    return places.has(sentence.norm(kind + 1)) || sentence.norm(at + 1) === 'our';
  }
  return false;
}
