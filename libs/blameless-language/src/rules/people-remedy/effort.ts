import { isPerson } from '../../people/subject.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isAskedOfPeople, isPointOfList } from './asked.js';

/** What people are to give more of. */
const efforts = new Wordings([
  'put|invest more|extra|greater|some effort|thought|care|work|time|energy into|in',
  'give|devote|dedicate more|greater|extra|proper|better|closer|enough attention|thought|time|care to',
  'spend|invest|take|dedicate|devote more|extra|some|enough time|effort on|in|reviewing|reading|testing|understanding|thinking|checking|planning|learning|studying|with|to',
  'spend time on? reading|reviewing|understanding|learning|studying|thinking|checking|practising|practicing',
  'use common? sense',
  'use better|good|more|best|some judgement|judgment|caution|restraint|sense',
  'exercise|show|apply|demonstrate|use more|better|greater|some? restraint|judgement|judgment|initiative|rigour|rigor|discipline|diligence|prudence|care|caution|patience|respect|responsibility',
  'take more|greater|full? ownership|pride of|for|in',
  'take more|greater|full? responsibility for',
  'take care|pains when|while|not|with|before',
  'step|ramp up our|your|their testing|reviews|review|communication|efforts|vigilance|discipline|monitoring',
  'stay|be|keep|remain on top of',
  'stay|be|keep|remain on guard|toes|alert|ball',
  'be|stay on lookout',
  'be certain|sure … before',
  'be certain|sure you|we|to',
  'speak up',
  'own up',
  'admit|own|acknowledge mistake|mistakes|error|errors',
  'step back and',
  'mind your|our|what|which|how',
  'work|try harder|smarter|better',
]);
/** What people are not to do. */
const lapses = new Wordings([
  'cut|take corner|corners',
  'be|become|get|grow complacent|careless|sloppy|lazy|hasty|cocky|overconfident|over-confident|reckless',
  'keep|continue ignoring|overlooking|forgetting|neglecting|skipping|postponing|making',
  'leave … unanswered|unattended|unacknowledged|unreviewed|unread',
  'let guard down',
  'take … for granted',
  'rush into|through|things|it',
  'get carried|distracted|complacent|sloppy|careless',
  'afford to be complacent|careless|sloppy|lax',
  'lose sight|focus',
  'turn blind',
  'bury our|your|their? head|heads',
]);
const duties = wordSet('must should can shall may could');

/** The words that {@link effort} looks at. */
export const effortWords: ReadonlySet<string> = new Set([...efforts.firstWords, ...lapses.firstWords]);

/** "Put more thought into naming", "stay on top of renewals", "we must not cut corners". */
export function* effort(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  const { norm, lemma } = word;
  const plain = norm === lemma;
  if (!plain && !isPointOfList(reading, index)) return;
  const to = efforts.begins(word) ? efforts.endAt(sentence, index) : null;
  if (to !== null && (!plain || isAskedOfPeople(reading, index))) yield { from: index, to, suggestion: null };
  const end = plain && lapses.begins(word) ? lapses.endAt(sentence, index) : null;
  if (end !== null && isForbidden(reading, index)) yield { from: index - 1, to: end, suggestion: null };
}

/** "Do not cut corners", "we cannot be complacent"; a queue may be left unattended. */
function isForbidden(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const group = reading.group(index);
  if (!group.negated || group.perfect) return false;
  if (sentence.has(index - 2, 'do', 'not') || sentence.norm(index - 1) === 'never')
    return isAskedOfPeople(reading, index - 1) || index < 3 || sentence.opensAt(index - 2);
  return group.modal !== null && duties.has(group.modal) && isPerson(reading.subject(index));
}
