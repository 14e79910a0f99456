import { isReader } from '../../people/reader.js';
import { isPerson } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { calledByRole, restOfClause, rewrittenClause } from '../../rewriting.js';
import { personEnd } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';

/** The words that {@link ignored} looks at. */
export const ignoring = wordSet('ignore disregard refuse dismiss defy');
const unheard = wordSet(
  'alert alerts warning warnings alarm alarms page pages concern concerns objection objections recommendation recommendations audit audits advice complaint complaints misgivings doubts pleas',
);
const boundOff = wordSet('would could should may might can will');
const now = wordSet('are is am');
const going = wordSet('was were is are kept keep keeps been started');
const wishing = wordSet('want wish mean intend like');
const denials = wordSet('not nobody never none');

/** "The on-call engineer ignored three pages", "the alerts were dismissed". */
export function* ignored(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (sentence.at(index).pos === 'NOUN') return;
  const group = reading.group(index);
  if (group.passive) {
    // Programs are ignored as well, and ignore; alerts are ignored by those whom they are for.
    const what = sentence.norm(group.start - 1);
    const byThing = sentence.norm(index + 1) === 'by' && sentence.norm(index + 2) !== 'whoever' && personEnd(reading, index + 2) === null;
    if (!group.negated && group.modal === null && unheard.has(what) && !byThing)
      yield { from: group.start - 1, to: index + 1, suggestion: null };
    return;
  }
  if (group.negated || (group.modal !== null && boundOff.has(group.modal)) || !isGoingOn(reading, index) || isUnwanted(reading, index))
    return;
  const subject = reading.subject(index);
  if (isReader(sentence, subject, index)) return;
  // What we ignore now is how we work.
  if (subject.kind === 'we' && now.has(sentence.norm(index - 1))) return;
  // A collective may dismiss an alert in good faith.
  if (!isPerson(subject) || (subject.kind === 'we' && sentence.at(index).lemma === 'dismiss')) return;
  // "It was known to flap, so I ignored it": their reason is told.
  if ((subject.kind === 'self' || subject.kind === 'we') && sentence.norm(subject.from - 1) === 'so') return;
  const object = restOfClause(reading, index + 1);
  const unheeded = sentence.at(index).lemma === 'ignore' || sentence.at(index).lemma === 'disregard';
  const clause = object !== null && unheeded ? `no action by ${whom(calledByRole(reading, subject))} followed ${object.text}` : null;
  yield rewrittenClause(reading, subject, index, object?.to ?? index + 1, clause);
}

/** "I do not want to ignore it." */
function isUnwanted({ sentence }: Reading, index: number): boolean {
  return sentence.norm(index - 1) === 'to' && wishing.has(sentence.at(index - 2).lemma) && sentence.hasAny(index - 5, index - 2, denials);
}

/** Of "ignoring" only what was, or what is said of somebody between commas: "kept ignoring", "Dana, ignoring the page, …". */
function isGoingOn({ sentence }: Reading, index: number): boolean {
  if (!sentence.norm(index).endsWith('ing')) return true;
  return going.has(sentence.norm(index - 1)) || (sentence.norm(index - 1) === ',' && index > 1);
}

function whom(who: string): string {
  return who === 'I' ? 'me' : who === 'we' ? 'us' : who;
}
