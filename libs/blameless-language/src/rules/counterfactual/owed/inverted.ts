import { isPerson } from '../../../people/subject.js';
import type { Subject } from '../../../people/subject.js';
import { isAuxiliary } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { actingAs } from '../agent.js';
import { isMishap } from './could-have.js';
import { isParticiple, perfectFrom } from './perfect.js';
import { isOwing } from './should-have.js';

/** What they could not have done is said in their defence. */
const excused = wordSet('know foresee predict guess expect anticipate imagine');
const FARTHEST = 14;

/** "At no point should credentials have been pasted", "should somebody have asked?", "could nobody have told us?". */
export function* inverted(reading: Reading, modal: number): Iterable<Match> {
  const { sentence } = reading;
  const have = haveAfter(reading, modal);
  if (have === null) return;
  const before = sentence.norm(have - 1) === 'to' ? have - 1 : have;
  const perfect = perfectFrom(reading, modal, before);
  if (perfect === null) return;
  const subject = actingAs(reading, reading.subject(before), perfect.verb);
  if (subject.from <= modal || isSubjectOfOther(reading, modal)) return;
  const to = sentence.clauseEnd(perfect.verb);
  if (isOwed(reading, modal, subject, perfect)) yield { from: modal, to: Math.max(to, have + 1), suggestion: null };
}

/** "The engineer could clearly have", "we should all have": the subject stands before. */
function isSubjectOfOther({ sentence }: Reading, modal: number): boolean {
  const { pos } = sentence.at(modal + 1);
  return pos === 'ADV' || pos === 'PART' ? sentence.norm(modal + 1) !== 'not' : false;
}

function isOwed(reading: Reading, modal: number, subject: Subject, perfect: NonNullable<ReturnType<typeof perfectFrom>>): boolean {
  const { sentence } = reading;
  const norm = sentence.norm(modal);
  if (norm === 'should' || norm === 'ought') return isOwing(reading, modal, perfect, subject);
  if (!isPerson(subject) || perfect.been || !isParticiple(reading, perfect.verb)) return false;
  if (norm === 'must') return sentence.norm(sentence.words.length - 1) === '?';
  return !excused.has(sentence.at(perfect.verb).lemma) && !isMishap(reading, perfect.verb, subject);
}

/** Where `have` stands behind a subject: "should | any of the reviewers | have". */
function haveAfter({ sentence }: Reading, modal: number): number | null {
  if (sentence.norm(modal + 1) === 'have' || sentence.has(modal + 1, 'to', 'have')) return null;
  for (let at = modal + 2; at < modal + FARTHEST; at++) {
    const { norm, kind, pos } = sentence.at(at);
    if (norm === 'have') return at;
    if (kind === 'mark' || isAuxiliary(norm) || (pos === 'VERB' && norm !== 'have')) return null;
  }
  return null;
}
