import { isPerson } from '../../../people/subject.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { afterPeople, ownersAt, peopleAt } from '../whom.js';

const past = wordSet('was were been');

/** "It was the job of the identity team to rotate the key", "it was the vendor's responsibility to tell us". */
export function* whoseJob(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const of = sentence.norm(index + 1) === 'of' ? peopleAt(reading, index + 2) : null;
  if (
    of !== null &&
    sentence.norm(afterPeople(reading, of)) === 'to' &&
    past.has(sentence.norm(index - 2)) &&
    sentence.norm(index - 3) === 'it'
  )
    yield { from: index - 2, to: sentence.clauseEnd(of + 1), suggestion: null };
  if (sentence.norm(index + 1) !== 'to') return;
  // "We had a duty to tell them."
  if (sentence.norm(index - 2) === 'had' && sentence.at(index - 1).pos === 'DET' && isPerson(reading.subject(index - 2)))
    yield { from: index - 2, to: sentence.clauseEnd(index + 2), suggestion: null };
  for (let be = index - 1; be >= Math.max(1, index - 7); be--) {
    const should = sentence.norm(be) === 'be' && sentence.norm(be - 1) === 'should';
    if (!past.has(sentence.norm(be)) && !should) continue;
    if (should && sentence.norm(be - 2) === 'it' && ownersAt(reading, be + 1) === index)
      yield { from: be - 1, to: sentence.clauseEnd(index + 2), suggestion: null };
    // "It would have been my job to remove it."
    if (sentence.norm(be) === 'been' && sentence.has(be - 3, 'it', 'would', 'have') && ownersAt(reading, be + 1) === index)
      yield { from: be - 2, to: sentence.clauseEnd(index + 2), suggestion: null };
    if (sentence.norm(be - 1) === 'it' && ownersAt(reading, be + 1) === index)
      yield { from: be, to: sentence.clauseEnd(index + 2), suggestion: null };
    return;
  }
}

/** "It was up to the vendor to tell us", "it would have been on them to ask". */
export function* upToThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const up = sentence.norm(index) === 'up';
  if (up && sentence.norm(index + 1) !== 'to') return;
  const be = index - 1;
  if (!past.has(sentence.norm(be))) return;
  let it = be - 1;
  while (it > be - 5 && sentence.norm(it) !== 'it') it--;
  const to = peopleAt(reading, up ? index + 2 : index + 1);
  if (to === null || sentence.norm(it) !== 'it' || sentence.norm(to) !== 'to') return;
  yield { from: be, to: sentence.clauseEnd(to + 1), suggestion: null };
}

export const jobWords = wordSet('job task duty responsibility obligation business turn');
