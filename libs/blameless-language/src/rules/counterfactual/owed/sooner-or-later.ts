import type { Subject } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isAbout, madeByPeople } from '../human-work.js';
import type { Perfect } from './perfect.js';

export const timely = wordSet('earlier sooner');

/** "The change could have waited until Monday": no program puts off what people set about. */
export function isPutOff(reading: Reading, subject: Subject, { verb, been }: Perfect): boolean {
  const { sentence } = reading;
  if (been || sentence.norm(verb) !== 'waited') return false;
  const pointed = subject.to - subject.from === 1 && putOff.has(sentence.norm(subject.from));
  return (pointed || isAbout(reading, subject, madeByPeople)) && !isAwaited(reading, verb);
}
const putOff = wordSet('this that it restart reboot cutover switchover cleanup move rename merge');

/** "The operators might have noticed it earlier": in the plural these are hardly ever programs. */
export function isCrew({ sentence }: Reading, subject: Subject, { verb }: Perfect): boolean {
  if (subject.kind !== 'doubtful' || !crews.has(sentence.norm(subject.to - 1))) return false;
  return sentence.hasAny(verb + 1, Math.min(sentence.clauseEnd(verb + 1), verb + 9), timely);
}
const crews = wordSet('operators managers leads supervisors coordinators moderators');

/** "Waited for the lock"; "for another couple of hours" is how long. */
function isAwaited({ sentence }: Reading, verb: number): boolean {
  return sentence.norm(verb + 1) === 'for' && !sentence.hasAny(verb + 2, verb + 6, hours);
}
const hours = wordSet('minute minutes hour hours day days week weeks month months morning weekend release while');

export function waited({ sentence }: Reading, modal: number, { verb }: Perfect): Match {
  const end = sentence.clauseEnd(verb);
  const to = sentence.norm(end) === 'until' ? sentence.clauseEnd(end + 1) : end;
  return { from: modal, to, suggestion: 'came when it did (what spoke for it: …)' };
}

/** "Could have been more methodical". */
export function isMore({ sentence }: Reading, { verb, been }: Perfect): boolean {
  return been && sentence.norm(verb - 1) === 'more' && sentence.isBoundary(verb + 1);
}

/** "Our response could have been more methodical": not to have been so would be a reproach as well. */
export function moreSo({ sentence }: Reading, modal: number, { verb }: Perfect): Match {
  return { from: modal, to: verb + 1, suggestion: `can become more ${sentence.written(verb, verb + 1)}` };
}
