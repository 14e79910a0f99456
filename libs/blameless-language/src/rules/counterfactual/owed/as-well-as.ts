import { isPerson } from '../../../people/subject.js';
import { BE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { humanWork, isAbout } from '../human-work.js';
import { perfectAfter } from './perfect.js';

const swift = wordSet(
  'fast quickly quick well soon early promptly swiftly smoothly rapidly clearly thoroughly carefully often much closely smooth thorough careful clear effectively efficiently prompt',
);

/** "Did not fail over as fast as we could have": of whoever did not, and could or should. */
export function* asWellAs(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, modal);
  // "As thoroughly as we should" leaves the verb out altogether.
  const to = perfect === null ? modal + 1 : perfect.verb;
  if (perfect?.negated === true || !(sentence.isBoundary(to) || sentence.norm(to) === ')')) return;
  for (let as = modal - 1; as >= Math.max(2, modal - 7); as--) {
    if (sentence.norm(as) !== 'as' || sentence.norm(as - 2) !== 'as' || !swift.has(sentence.norm(as - 1))) continue;
    for (let at = as - 3; at >= Math.max(0, as - 12); at--) {
      if (sentence.norm(at) !== 'not' && sentence.norm(at) !== 'never') continue;
      const verb = at - 1;
      const subject = reading.subject(verb);
      const gerund = sentence.norm(verb - 1).endsWith('ing') ? { ...subject, from: verb - 2, to: verb } : subject;
      const theirs =
        isPerson(subject) ||
        sentence.norm(subject.to - 1) === 'they' ||
        isAbout(reading, subject, humanWork) ||
        isAbout(reading, { ...gerund, kind: 'system' }, humanWork) ||
        (perfect?.been === true && isSeenTo(reading, at + 1));
      // "We were not told as soon as …" is what came to us, "not as quick as" is what we were.
      const reached = isPerson(subject) && BE.has(sentence.norm(verb)) && sentence.norm(at + 1) !== 'as';
      if (theirs && !reached) yield { from: at, to, suggestion: null };
      return;
    }
  }
}

/** "The move was not rehearsed as thoroughly as it might have been": by whom, but for people? */
function isSeenTo(reading: Reading, from: number): boolean {
  const verb = reading.sentence.at(from).pos === 'ADV' ? from + 1 : from;
  return seenTo.has(reading.sentence.at(verb).lemma) && reading.group(verb).passive;
}
const seenTo = wordSet(
  'handle manage communicate coordinate plan prepare document test review monitor execute organise organize staff scope rehearse explain announce escalate address run treat supervise',
);
