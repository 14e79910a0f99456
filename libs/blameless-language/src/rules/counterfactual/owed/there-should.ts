import { roleNouns } from '../../../people/roles.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isAsked, perfectAfter } from './perfect.js';

/** What there is only where people see to it. */
export const attended = wordSet(
  'review reviewer announcement communication coordination consultation discussion handover rehearsal walkthrough briefing follow-up heads-up supervision planning ' +
    'conversation talk meeting debate explanation apology escalation agreement consensus debrief training oversight patience warning deliberation dialogue chat vote ' +
    'conversations discussions meetings reviews warnings talks presence courage volunteer scrutiny ' +
    'preparation thought care attention testing notice sign-off approval person somebody someone people eyes',
);
/** What a program gives as well. */
const alsoOfPrograms = wordSet('testing notice approval communication coordination warning warnings agreement consensus vote');
const more = wordSet('more better earlier proper second closer greater clearer enough prior further sufficient adequate');
const between = wordSet('services service nodes node hosts clusters sites');
/** What is done by hand is no program's. */
const checks = wordSet('check checks test tests inspection inspections verification comparison');
const manual = wordSet('manual human visual hands-on');
const FARTHEST = 6;

/** "There should have been a second reviewer", "there could have been more testing". */
export function* thereShould(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.norm(modal - 1) !== 'there') return;
  const perfect = perfectAfter(reading, modal);
  if (perfect === null || !perfect.been || isAsked(reading, modal)) return;
  const end = Math.min(sentence.clauseEnd(perfect.verb), perfect.verb + FARTHEST);
  for (let at = perfect.verb; at < end && sentence.at(at).pos !== 'ADP'; at++) {
    const { norm } = sentence.at(at);
    const byHand = checks.has(norm) && sentence.hasAny(perfect.verb, at, manual);
    if (!attended.has(norm) && !roleNouns.has(norm) && !byHand) continue;
    if (sentence.at(at + 1).pos === 'NOUN' || sentence.hasAny(at + 1, at + 5, between)) return;
    if (alsoOfPrograms.has(norm) && !sentence.hasAny(perfect.verb, at, more)) return;
    yield { from: modal - 1, to: at + 1, suggestion: null };
    return;
  }
}
