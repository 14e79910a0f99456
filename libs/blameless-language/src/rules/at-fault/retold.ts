import { peopleNouns } from '../../people/roles.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { asObject, calledByRole, restOfClause, rewrittenClause } from '../../rewriting.js';
import type { Match, Reading } from '../rule.js';

const seeing = wordSet('notice see spot recognize recognise realize realise miss overlook acknowledge heed');
const misreadings = wordSet('misread misunderstand misinterpret misjudge');
const alerts = wordSet('alert alerts page pages notification notifications alarm alarms warning warnings email emails message messages');

/** "missed the alert". */
export function missing(reading: Reading, subject: Subject, index: number): Match {
  return missed(reading, subject, index, index) ?? rewrittenClause(reading, subject, index, index + 1, null);
}

/** "forgot to rotate the key" → "the step to rotate the key did not take place". */
export function undoneStep(reading: Reading, subject: Subject, verb: number, after: number): Match {
  const { sentence } = reading;
  const step = sentence.norm(after) === 'to' ? restOfClause(reading, after) : null;
  if (step === null) return rewrittenClause(reading, subject, verb, after, null);
  return rewrittenClause(reading, subject, verb, step.to, `the step ${step.text} did not take place`);
}

/** "misread the graph" → "the responder took the graph for something else than it meant". */
export function misread(reading: Reading, subject: Subject, verb: number): Match | null {
  const object = misreadings.has(reading.sentence.at(verb).lemma) ? restOfClause(reading, verb + 1) : null;
  if (object === null) return null;
  // "Misread UTC as local time" says what it was taken for.
  const said = reading.sentence.norm(object.to) === 'as';
  const clause = said ? null : `${calledByRole(reading, subject)} took ${object.text} for something else than it meant`;
  return rewrittenClause(reading, subject, verb, object.to, clause);
}

/** "failed to notice the alert" → "the alert did not reach the on-call engineer". */
export function missed(reading: Reading, subject: Subject, verb: number, seen: number): Match | null {
  const { sentence } = reading;
  if (!seeing.has(sentence.at(seen).lemma)) return null;
  const object = restOfClause(reading, seen + 1);
  if (object === null || sentence.isBoundary(seen + 1)) return null;
  const who = calledByRole(reading, subject);
  const people = sentence.hasAny(seen + 1, object.to, peopleNouns);
  const isAlert = sentence.hasAny(seen + 1, object.to, alerts) && object.to - seen <= 8 && !people;
  const clause = isAlert ? `${object.text} did not reach ${asObject(who)}` : `${who} had not seen ${object.text}`;
  return rewrittenClause(reading, subject, verb, object.to, clause);
}
