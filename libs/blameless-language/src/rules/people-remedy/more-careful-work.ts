import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';

const careful = wordSet('careful carefully attentive cautious diligent considered conscientious deliberate vigilant judicious mindful');
/** Tests and monitors are thorough as well, and programs. */
const thorough = wordSet('thorough rigorous');
/** Of these, what is careful is somebody's, wherever it stands. */
const conduct = wordSet(
  'study review reading attention thought check checking planning consideration reviewing studying testing preparation',
);
const work = wordSet(
  'use usage handling review reviews reviewing reading thought thinking consideration communication coordination preparation planning rollout rollouts deployment deployments ' +
    'edits editing inspection examination evaluation assessment work approach attention application management change changes',
);
const more = wordSet('more extra');
const degrees = wordSet('more extra very super really much');
const asking = wordSet('need needs require requires needed for be do demand calls call with');
const told = wordSet('after during following under upon once was were despite with through');
const pasts = wordSet('showed found was were led made told gave brought');
const perfects = wordSet('would could');

/** The words that {@link moreCarefulWork} looks at. */
export const carefulWords: ReadonlySet<string> = new Set([...careful, ...thorough]);

/** "More careful use of the console", "needs more careful reading": as a point of a list or as what is needed. */
export function* moreCarefulWork(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const what = sentence.norm(index + 1);
  if (isTold(reading, index)) return;
  const studied =
    degrees.has(sentence.norm(index - 1)) && conduct.has(what) && ['careful', 'carefully', 'attentive'].includes(sentence.norm(index));
  if (studied && !sentence.hasAny(0, sentence.words.length, perfects)) {
    yield { from: index - 1, to: index + 2, suggestion: null };
    return;
  }
  if (!more.has(sentence.norm(index - 1)) || !work.has(what)) return;
  if (sentence.opensAt(index - 1) || asking.has(sentence.norm(index - 2))) yield { from: index - 1, to: index + 2, suggestion: null };
}

/** "After a more careful review we …", "more careful testing revealed it": what was done. */
function isTold({ sentence }: Reading, index: number): boolean {
  const next = sentence.norm(index + 2);
  return sentence.hasAny(index - 3, index, told) || pasts.has(next) || next.endsWith('ed');
}
