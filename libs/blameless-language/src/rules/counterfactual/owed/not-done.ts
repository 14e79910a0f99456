import { isSingledOut } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import type { Sentence } from '../../../prose/sentence.js';
import { calledByRole, cased, isRightBefore, restOfClause, rewrittenClause } from '../../../rewriting.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import type { Perfect } from './perfect.js';

const relatives = wordSet('which that who');

/** "We should have tested it" → "at that time we had not tested it". */
export function undone(reading: Reading, subject: Subject, modal: number, { verb, negated, been }: Perfect): Match {
  const { sentence } = reading;
  const { start } = reading.group(modal);
  const near = isRightBefore(reading, subject, start);
  const said = near || subject.kind === 'unsaid' ? `${calledThere(reading, subject, been)} ` : '';
  const rest = restOfClause(reading, verb);
  if (rest === null) return rewrittenClause(reading, subject, modal, Math.max(verb, modal + 2), null);
  const had = `had ${negated ? '' : 'not '}${been ? 'been ' : ''}${rest.text}`;
  const from = near ? subject.from : start;
  const participle = (sentence.norm(verb) !== sentence.at(verb).lemma || been) && !relatives.has(sentence.norm(from - 1));
  return {
    from,
    to: rest.to,
    suggestion:
      participle && !isAboutThem(reading, subject, { verb, negated, been })
        ? cased(from === 0 && near && said === 'I ' ? 'We' : sentence.at(from).text, said === '' ? had : `at that time ${said}${had}`)
        : null,
  };
}

/** Whether "at that time the engineer had not tested it" would still be about them, or be looked for in another way. */
function isAboutThem({ sentence }: Reading, subject: Subject, { verb, negated, been }: Perfect): boolean {
  if (negated) return false;
  if (isMeans(sentence, verb) || sentence.norm(subject.from) === 'what') return true;
  if (!been || sentence.norm(verb).endsWith('ing')) return isSingledOut(subject) || subject.kind === 'perhaps';
  return untold.has(sentence.at(verb).lemma) || more.has(sentence.norm(subject.from));
}

/** "Had not been announced" is found as well. */
const untold = wordSet('announce communicate rehearse coordinate mention discuss consult inform tell');
const more = wordSet('better more closer');

/** "Saved an hour by rolling back first": the means were not taken, the hour was no step. */
function isMeans(sentence: Sentence, verb: number): boolean {
  return sparing.has(sentence.at(verb).lemma) && sentence.hasAny(verb, sentence.clauseEnd(verb), by);
}
const sparing = wordSet('save avoid prevent shorten reduce spare limit');
const by = wordSet('by with through');

/** What something was done to is most likely a thing, unless surely a person. */
function calledThere(reading: Reading, subject: Subject, been: boolean): string {
  if (been && subject.kind === 'unsaid') return 'this';
  return been && subject.kind === 'perhaps' ? reading.sentence.written(subject.from, subject.to) : calledByRole(reading, subject);
}
