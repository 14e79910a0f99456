import { possessivesOfTold } from '../../people/pronouns.js';
import { personEnd } from '../at-fault/done-by.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isDenied } from '../denied.js';

/** How what somebody did is called. */
const wanting = wordSet(
  'bad poor weak lazy wrong sloppy insufficient inadequate limited little shoddy careless terrible awful faulty muddled hasty rushed lousy crappy imprecise incomplete ' +
    'superficial unclear naive wishful shaky questionable dubious',
);
/** What people do; at "our end" there are disks and data as well. */
const works = wordSet(
  'testing planning research analysis thinking coding scripting communication coordination preparation judgement judgment practice practices reasoning work reading ' +
    'documentation review reviewing housekeeping management debugging troubleshooting design engineering programming execution timing organisation organization ' +
    'understanding attention effort care diligence checking verification estimation knowledge wording labelling typing',
);
const sides = wordSet('part side end behalf');
const MOST_BETWEEN = 3;

/** The words that {@link onTheirPart} looks at. */
export const sideWords: ReadonlySet<string> = sides;

/** "Bad testing on my part", "weak analysis on the part of the vendor", "not enough research on our side". */
export function* onTheirPart(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const whose = sentence.norm(index - 1);
  const own = possessivesOfTold.has(whose) && sentence.norm(index - 2) === 'on';
  const of = sentence.has(index - 2, 'on', 'the') && sentence.norm(index + 1) === 'of' ? personEnd(reading, index + 2) : null;
  if (!own && of === null) return;
  const noun = index - 3;
  if (!works.has(sentence.norm(noun))) return;
  for (let at = noun - 1; at >= noun - MOST_BETWEEN; at--) {
    if (sentence.at(at).kind === 'mark') return;
    const scarce = sentence.norm(at) === 'enough' && sentence.norm(at - 1) === 'not';
    if (!scarce && !wanting.has(sentence.norm(at))) continue;
    if (scarce || !(isDenied(reading, at) || sentence.norm(at - 1) === 'no'))
      yield { from: scarce ? at - 1 : at, to: of ?? index + 1, suggestion: null };
    return;
  }
}
