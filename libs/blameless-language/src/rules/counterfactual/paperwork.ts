import { planning, speaking, thinking } from '../../people/attention.js';
import { departments } from '../../people/roles.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import type { Reading } from '../rule.js';

const getting = wordSet('open file raise submit get gotten obtain seek request log place create write');
const papers = wordSet(
  'ticket tickets request confirmation approval permission sign-off signoff go-ahead quote agreement consent authorisation authorization clearance ' +
    'opinion buy-in bug cr rfc',
);
/** What programs ask each other for. */
const ofPrograms = wordSet('http api pull server client get post read write dns token lock lease');
/** What a department does that no system of its name does. */
const officeDeeds = wordSet(
  'informed prioritise prioritize insist involve object realise realize know understand seek obtain approve decide budget fund staff hire agree brief ' +
    'document say mention explain schedule order sign',
  speaking,
  thinking,
  planning,
);

/** "Opened a change request", "gotten a confirmation": among people, whoever they are. */
export function isPaperwork({ sentence }: Reading, verb: number): boolean {
  if (!getting.has(sentence.at(verb).lemma) && !getting.has(sentence.norm(verb))) return false;
  for (let at = verb + 1; at < verb + 6 && !sentence.isBoundary(at); at++)
    if (papers.has(sentence.norm(at))) return !ofPrograms.has(sentence.norm(at - 1));
  return false;
}

/** "Engineering should have told us": a department by what it should have done, "storage" else being a system. */
export function isActingDepartment(reading: Reading, subject: Subject, verb: number): boolean {
  const { sentence } = reading;
  const { lemma } = sentence.at(verb);
  return (
    subject.to - subject.from === 1 &&
    departments.has(sentence.norm(subject.from)) &&
    sentence.norm(verb - 1) !== 'been' &&
    (officeDeeds.has(lemma) || isPaperwork(reading, verb))
  );
}
