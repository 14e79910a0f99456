import { clientele } from '../../people/roles.js';
import { attentive } from '../../people/attention.js';
import { isPerson } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

/** What a condition says of nobody but people: "if providers had followed best practices". */
const human = wordSet(
  'follow heed adhere comply admit disclose invest train prioritise prioritize hesitate rush bother care realise realize understand research study ' +
    'cooperate collaborate insist document object investigate audit act pay take',
  attentive,
);
/** No program of that name does these. */
const mindful = wordSet(
  'wait read reread look ask think listen realise realize consult understand hesitate speak talk escalate call phone remember insist',
);
/** What comes to these is what programs do as well. */
const served = wordSet('member members secondary validator validators operator', clientele);

/** People, or whoever bears a role that programs hardly ever have. */
export function areMostLikelyPeople({ sentence }: Reading, subject: Subject): boolean {
  return isPerson(subject) || (subject.kind === 'doubtful' && !served.has(sentence.norm(subject.to - 1)));
}

/** Whether it is people that a condition is about, the verb of which stands at `verb`. */
export function areThosePeople(reading: Reading, subject: Subject, verb: number): boolean {
  const { lemma } = reading.sentence.at(verb);
  if (isPerson(subject) || (areMostLikelyPeople(reading, subject) && human.has(lemma))) return true;
  return mindful.has(lemma) && reading.sentence.norm(subject.to - 1) === 'operator';
}
