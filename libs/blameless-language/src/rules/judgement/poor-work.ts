import { wanting } from '../bad-work.js';
import { wordSet } from '../../prose/word-set.js';
import { cased } from '../../rewriting.js';
import type { Match, Reading } from '../rule.js';
import { isDenied } from '../denied.js';

/** How somebody's work is called that is found wanting; each of these may be said of a program as well. */
const poor = wordSet(
  'improper inappropriate questionable dubious horrible disastrous lousy crappy shitty dire pitiful deplorable flawed faulty hurried immature misplaced amateur inexperienced loose lame flimsy',
  wanting,
);
/** What people bring to their work, and nothing else has. */
const works = wordSet(
  'planning coordination preparation preparedness decision-making collaboration judgement judgment decision-making leadership governance stewardship supervision workmanship craftsmanship ' +
    'housekeeping discipline teamwork foresight forethought diligence practices habits attitude attitudes mindset mentality manners etiquette conduct ' +
    'coding programming administration engineering ethics airmanship seamanship estimation prioritisation prioritization troubleshooting debugging ' +
    'handover handovers onboarding oversight management follow-through follow-up reasoning thinking collaboration culture tradecraft excuse excuses',
);
/** What is people's where it is called hasty; a flush of a queue is not. */
const undertakings = wordSet(
  'migration rollout launch release releases go-live cutover deployment deployments upgrade upgrades decision decisions implementation ' +
    'rewrite review reviews change changes merge move job work response rollback switchover handover restart conclusion conclusions test tests testing',
);
const hasty = wordSet('rushed hasty hurried overhasty careless reckless ill-judged ill-timed ill-advised premature');
/** What somebody knows: wanting, where it is not merely limited. */
const grasps = wordSet('understanding knowledge grasp comprehension awareness familiarity command appreciation');
const ungrasped = wordSet('inadequate insufficient low poor deficient weak shaky superficial faulty flawed scant tenuous wrong mistaken');
/** These have programs, books and laws for them as well. */
const ofThings = wordSet(
  'memory cache query connection resource session thread error exception power key process storage heap buffer lock state index queue traffic bandwidth load ' +
    'disk file data type model network cooling cable battery package dependency version window identity device cluster container',
);
const ofManaging = wordSet('management administration oversight planning engineering programming practices reasoning thinking culture');
const things = wordSet(
  'sites nodes services servers replicas clusters components routers regions hosts databases systems clients centres centers queries cache disk',
);
const people = wordSet(
  'team teams staff department company plane interface console system tool software policy policies suite handbook guide',
);

/** The words that {@link poorWork} looks at. */
export const poorWorkWords: ReadonlySet<string> = new Set([...poor, ...hasty, ...ungrasped]);

/** "Poor ops practices", "weak governance", "a rushed migration", "inadequate understanding of it". */
export function* poorWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  // "Poor and late planning", "weak or missing governance".
  const second =
    sentence.norm(index + 1) === 'and' || sentence.norm(index + 1) === 'or' || sentence.norm(index + 1) === ',' ? index + 3 : index + 1;
  const noun = [second + 1, second].find((at) => isWork(reading, norm, at));
  if (noun === undefined || isDenied(reading, index)) return;
  if (noun > second && !isModifier(reading, second)) return;
  yield { from: index, to: noun + 1, suggestion: cased(sentence.at(index).text, sentence.written(noun, noun + 1)) };
}

function isWork({ sentence }: Reading, how: string, at: number): boolean {
  const { norm } = sentence.at(at);
  if (people.has(sentence.norm(at + 1))) return false;
  // "The wrong command" is one that is typed.
  if (ungrasped.has(how) && grasps.has(norm)) return norm !== 'command' || sentence.norm(at + 1) === 'of';
  if (hasty.has(how) && undertakings.has(norm)) return sentence.at(at + 1).pos !== 'NOUN';
  if (!poor.has(how) || !works.has(norm)) return false;
  // "Poor coordination between the two sites", "poor management of memory".
  if (sentence.hasAny(at + 1, at + 6, things)) return false;
  return !(ofManaging.has(norm) && sentence.norm(at + 1) === 'of' && sentence.hasAny(at + 2, at + 5, ofThings));
}

/** "Poor project management"; "poor memory management" is a program's. */
function isModifier({ sentence }: Reading, at: number): boolean {
  const { norm, pos } = sentence.at(at);
  return (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || norm === 'ops' || norm.endsWith('ing')) && !ofThings.has(norm);
}
