import { isRuledOut } from './denied.js';
import { BE } from '../prose/verb-group.js';
import { cased } from '../rewriting.js';
import { wordSet } from '../prose/word-set.js';
import type { LanguageRule, Match, Reading } from './rule.js';

const causes = wordSet('cause reason');
const factors = wordSet('factor factors cause causes reason reasons condition conditions');
const exclusive = wordSet('sole single only one');
const seldom = wordSet('rarely seldom any');
const counting = wordSet('exactly just only');
const contributing = wordSet('play plays played contribute contributed involved found identified mattered led');
const wentWrong = wordSet('contributed failed broke');
const faults = wordSet('wrong amiss awry');
const alone = wordSet('solely exclusively');
const due = wordSet('due responsible attributable caused because');

export const singleRootCause: LanguageRule = {
  id: 'single-root-cause',
  message: 'Incidents have several contributing factors; naming only one hides the others from those who could change them.',
  at: [
    [causes, onlyCause],
    [wordSet('factor culprit'), onlyFactor],
    [wordSet('other'), noOther],
    [wordSet('else'), nothingElse],
    [wordSet('thing'), onlyThing],
    [alone, solely],
  ],
  counts: 'written',
};

/** "The sole root cause", "the only reason for it", "exactly one cause", "one root cause, one fix". */
function* onlyCause({ sentence }: Reading, index: number): Iterable<Match> {
  const root = sentence.norm(index - 1) === 'root' ? index - 1 : index;
  const only = root - 1;
  if (sentence.norm(only) === 'one' && only === 0 && sentence.has(index + 1, ',', 'one', 'fix'))
    yield { from: 0, to: index + 4, suggestion: cased(sentence.at(0).text, 'several factors (which: …), and what to do about each') };
  if (
    sentence.norm(only) === 'one' &&
    counting.has(sentence.norm(only - 1)) &&
    !isRuledOut({ sentence }, only - 1) &&
    !sentence.hasAny(only - 4, only - 1, seldom)
  ) {
    const isNoun = sentence.at(index + 1).pos !== 'NOUN' && (sentence.norm(index) === 'cause' || sentence.norm(index + 1) === 'for');
    if (isNoun) yield { from: only - 1, to: index + 1, suggestion: 'a contributing factor among others (which: …)' };
    return;
  }
  if (!exclusive.has(sentence.norm(only)) || (sentence.norm(only) === 'one' && root === index)) return;
  const reason = sentence.norm(index) === 'reason';
  if (reason && sentence.norm(index + 1) !== 'for' && !(sentence.norm(only) === 'sole' && BE.has(sentence.norm(index + 1)))) return;
  const from = sentence.norm(only - 1) === 'the' || sentence.norm(only - 1) === 'a' ? only - 1 : only;
  // "one cause was", as one of several, is what is wanted.
  if (sentence.norm(only) === 'one' && from === only) return;
  if (isRuledOut({ sentence }, from) || sentence.hasAny(from - 3, from, seldom)) return;
  yield { from, to: index + 1, suggestion: cased(sentence.at(from).text, 'a contributing factor') };
}

/** "The sole culprit", "the only factor". */
function* onlyFactor({ sentence }: Reading, index: number): Iterable<Match> {
  const only = sentence.norm(index - 1);
  if ((only !== 'sole' && only !== 'only') || sentence.norm(index - 2) !== 'the' || sentence.at(index + 1).pos === 'NOUN') return;
  if (isRuledOut({ sentence }, index - 2) || sentence.hasAny(index - 5, index - 2, seldom)) return;
  yield { from: index - 2, to: index + 1, suggestion: cased(sentence.at(index - 2).text, 'a contributing factor') };
}

/** "No other factor played a role". */
function* noOther({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'no' || !factors.has(sentence.norm(index + 1))) return;
  const verb = [index + 2, index + 3].find((at) => contributing.has(sentence.norm(at)));
  if (verb === undefined) return;
  const to = sentence.has(verb + 1, 'a', 'role') || sentence.has(verb + 1, 'a', 'part') ? verb + 3 : verb + 1;
  yield { from: index - 1, to, suggestion: cased(sentence.at(index - 1).text, 'what else played a role is still to be told (…)') };
}

/** "Nothing else went wrong". */
function* nothingElse({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'nothing') return;
  const wrong = sentence.norm(index + 1) === 'went' && faults.has(sentence.norm(index + 2));
  const role = sentence.has(index + 1, 'played', 'a', 'role') || sentence.has(index + 1, 'played', 'a', 'part');
  const to = wrong ? index + 3 : role ? index + 4 : wentWrong.has(sentence.norm(index + 1)) ? index + 2 : null;
  if (to !== null)
    yield { from: index - 1, to, suggestion: cased(sentence.at(index - 1).text, 'what else played a role is still to be told (…)') };
}

/** "The only thing that went wrong". */
function* onlyThing({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index - 1) !== 'only' || !sentence.has(index + 1, 'that', 'went') || !faults.has(sentence.norm(index + 3))) return;
  const from = sentence.norm(index - 2) === 'the' ? index - 2 : index - 1;
  yield { from, to: index + 1, suggestion: cased(sentence.at(from).text, 'one thing') };
}

/** "Was solely due to", "caused solely by", "solely responsible for". */
function* solely({ sentence }: Reading, index: number): Iterable<Match> {
  const before = due.has(sentence.norm(index - 1)) && (sentence.norm(index + 1) === 'by' || sentence.norm(index + 1) === 'to');
  const after = due.has(sentence.norm(index + 1)) && sentence.norm(index + 2) !== 'for';
  const losses = sentence.norm(index + 1) === 'responsible' && sentence.hasAny(index + 2, index + 6, harm);
  if (!(before || after || losses) || isRuledOut({ sentence }, index) || sentence.hasAny(index - 4, index, seldom)) return;
  yield { from: index, to: index + 1, suggestion: cased(sentence.at(index).text, 'partly') };
}
const harm = wordSet('outage outages incident failure downtime problem disruption crash loss errors');
