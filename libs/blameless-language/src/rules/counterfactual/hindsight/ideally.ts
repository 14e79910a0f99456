import { isPerson, isSingledOut } from '../../../people/subject.js';
import { BE, HAVE } from '../../../prose/verb-group.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { perfectAfter } from '../owed/perfect.js';
import { isOwing } from '../owed/should-have.js';

const wiser = wordSet('better wise wiser best smart smarter safer prudent sensible advisable preferable quicker faster easier');

/** "It would have been better to page the other team". */
export function* wouldHaveBeenBetter({ sentence }: Reading, index: number): Iterable<Match> {
  if (!sentence.has(index + 1, 'have', 'been') || !wiser.has(sentence.norm(index + 3)) || sentence.norm(index + 4) !== 'to') return;
  // To have an alert, or a second replica, is no deed.
  const deed = sentence.at(index + 5);
  if (deed.kind !== 'word' || deed.pos === 'DET' || HAVE.has(deed.norm) || BE.has(deed.norm)) return;
  yield { from: index, to: sentence.clauseEnd(index + 5), suggestion: null };
}

/** "Ideally we would have noticed this on Monday." */
export function* ideally(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const perfect = perfectAfter(reading, index);
  if (perfect === null || !isIdeally(reading, index)) return;
  const subject = reading.subject(index);
  if (isPerson(subject) && (isSingledOut(subject) || !isNormally(reading, index)))
    yield { from: subject.from, to: sentence.clauseEnd(index), suggestion: null };
  // "Ideally it would have been rolled out in stages."
  else if (perfect.been && isOwing(reading, index, perfect, subject))
    yield { from: index, to: sentence.clauseEnd(perfect.verb), suggestion: null };
}

/** "Ideally", "in an ideal world". */
function isIdeally({ sentence }: Reading, modal: number): boolean {
  if (sentence.hasAny(0, modal, ideals) || isNormally({ sentence }, modal)) return true;
  const come = sentence.hasAny(modal + 2, modal + 4, noticed);
  return !come && sentence.hasAny(0, modal, worlds) && sentence.hasAny(0, modal, perfectly);
}
/** In an ideal world the alerts make people see these. */
const noticed = wordSet('picked seen caught detected had gotten got noticed received been');
/** What somebody else, or the same at another time, would have done. */
function isNormally({ sentence }: Pick<Reading, 'sentence'>, modal: number): boolean {
  return sentence.hasAny(0, modal, normally);
}
const normally = wordSet('normally normal ordinarily usually');
const ideals = wordSet('ideally preferably');
const worlds = wordSet('world universe situation case circumstances');
const perfectly = wordSet('ideal perfect better just');
