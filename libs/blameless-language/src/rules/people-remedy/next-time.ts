import { attentive, examining } from '../../people/attention.js';
import { isPerson } from '../../people/subject.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { temptation } from './temptations.js';

/** Orders to whoever comes next, and resolutions of oneself. */
const pleas = new Wordings([
  'please make sure|certain',
  'please be sure|certain|careful|mindful|patient|aware|more|considerate|cautious|diligent|vigilant|attentive|thoughtful|respectful|extra|very',
  'please everyone|everybody|all|folks|people read|check|test|remember|make|be|keep|stop|review|ensure|follow',
  'please always|never|remember|double-check|refrain|ensure|think',
  'please do not push|merge|deploy|commit|change|edit|touch|run|delete|force-push|approve|rely|assume|forget',
  'please check|test|ask|wait|review|verify|read|communicate|coordinate … before|first|next|carefully',
  'please stop|avoid pushing|merging|rebasing|deploying|committing|editing|changing|deleting|approving|assuming|force-pushing|touching|opening|posting|making|running',
  'wait for me|us|him|her|someone|approval|confirmation before',
  'make sure i|we|you|nobody|everyone all? do? not repeat|forget|make|do|break|miss|rush|skip',
  'make sure you have|test|check|ask|read|verify|know|understand|review',
  'avoid miscommunication|miscommunications|misunderstanding|misunderstandings|carelessness|complacency|haste|sloppiness|negligence',
  'avoid make|repeat same? mistake|mistakes|error|errors',
  'better not rush|hurry|assume|push|deploy',
  'better not to rush|hurry|assume|push|deploy|work|change',
  'not to rush|hurry|panic',
  'take more|enough|our|your|my|their time when|before|to|with|and|.',
  'keep|stay calm|focused|alert|vigilant|humble',
  'improve|better … communication|coordination|collaboration|discipline|teamwork|cooperation between|with|among|across|within|in',
  'better|more|clearer|closer communication|coordination|collaboration|discipline|teamwork|cooperation between|with|among|across|within|in|around|is',
  'follow|enforce|obey|respect … procedure|procedures|process|processes|protocol|protocols|guideline|guidelines|policy|policies|rules|checklist|checklists|runbook|practices',
  'respect|honour|honor|obey|observe freeze|calendar|checklist|rota',
  'keep to … window|freeze|calendar|checklist',
  'adhere|stick|keep to convention|conventions|standard|standards|calendar|schedule|freeze|naming',
  'stick|adhere to … procedure|procedures|process|processes|protocol|guideline|guidelines|policy|rules|checklist|runbook|practices|plan',
  'think before|twice|harder|more|first',
  'learn from mistake|mistakes',
  'slow down .|and|when|before',
]);
/** What a person resolves or asks for, whatever the subject. */
const resolutions = new Wordings([
  'keep this|that|it|these|them from happen',
  'prevent|avoid this|that|it … happen again',
  'make sure|certain … happen again',
  'ensure … happen again',
  'make sure|certain … next time',
  'never happen again',
  'not happen again',
  'not|never repeat|make this|that|it|mistake|mistakes|same',
  'not|never do that|this|it again',
]);
const steps = wordSet('submit notify follow take stop slow', attentive);
const willing = wordSet('will should must shall can');
const lookingWell = wordSet('carefully closely thoroughly attentively');
const purposes = wordSet('so');
const strongly = wordSet('very more extra super really much');
const looking = wordSet('watch monitor look study think plan consider observe proofread', examining);
const duties = wordSet('know need have must should ought will shall');
const tools = wordSet('automatically automated ci linter hook tooling via through pipeline');
const sanctions = wordSet('fired sacked reprimanded disciplined punished dismissed suspended demoted');
const leaving = wordSet('resign fire sack discipline punish reprimand demote');

/** "Please make sure …", "avoid miscommunication", "follow the procedure". */
function* plea(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = pleas.endAt(sentence, index);
  if (to === null || sentence.hasAny(index, Math.min(sentence.words.length, to + 5), tools)) return;
  // "If you see this error, please do not delete the file" is said to those who use it.
  if (sentence.norm(index) === 'please' && sentence.hasAny(index, to, wordSet('status faq'))) return;
  // "Please be aware that it will be down on Sunday" announces it.
  if (sentence.has(index, 'please', 'be', 'aware', 'that')) return;
  if (sentence.norm(index) === 'please' && index > 1 && sentence.norm(0) === 'if' && sentence.norm(1) === 'you') return;
  if (isAsked(reading, index)) yield { from: index, to, suggestion: null };
}

/** "Next time, ask first", "next time I will test it". */
function* nextTime(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  if (!sentence.has(index, 'next', 'time')) return;
  // "I will test it next time."
  for (let at = index - 1; at >= Math.max(1, index - 8) && !sentence.isBoundary(at); at--)
    if (steps.has(sentence.norm(at)) && willing.has(sentence.norm(at - 1)) && isPerson(reading.subject(at - 1))) {
      yield { from: at, to: index + 2, suggestion: null };
      return;
    }
  for (let at = index + 2; at < Math.min(sentence.words.length, index + 20); at++) {
    const { norm } = sentence.at(at);
    if (!steps.has(norm) || !(sentence.at(at - 1).kind === 'mark' || at === index + 2 || willing.has(sentence.norm(at - 1)))) continue;
    yield { from: index, to: at + 1, suggestion: null };
    return;
  }
}

/** "I will make sure that it does not happen again", of oneself. */
function* resolution(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = resolutions.endAt(sentence, index);
  // "I will add an alert so it does not happen again": the alert is the remedy.
  if (to === null || sentence.hasAny(index - 4, index, purposes)) return;
  for (let at = index - 1; at >= Math.max(0, index - 12) && sentence.norm(at) !== ';'; at--) {
    if (sentence.norm(at) === 'i' || sentence.norm(at) === 'me') {
      yield { from: index, to, suggestion: null };
      return;
    }
  }
}

/** "We know to watch the logs very carefully". */
function* closely(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (!lookingWell.has(norm)) return;
  for (let at = index - 2; at >= Math.max(1, index - 8) && !sentence.isBoundary(at); at--) {
    if (!looking.has(sentence.norm(at))) continue;
    const asked = duties.has(sentence.norm(at - 1)) || (sentence.norm(at - 1) === 'to' && duties.has(sentence.at(at - 2).lemma));
    const subject = reading.subject(sentence.norm(at - 1) === 'to' ? at - 2 : at);
    if (asked && (isPerson(subject) || subject.kind === 'unsaid')) yield { from: at, to: index + 1, suggestion: null };
    return;
  }
}

/** "Somebody should be fired for this", "the technician was reprimanded". */
function* sanction(reading: Reading, index: number): Iterable<Match> {
  const group = reading.group(index);
  if (group.negated || !group.passive) return;
  if (isPerson(reading.subject(index))) yield { from: group.start, to: index + 1, suggestion: null };
}

/** An order, a duty or a wish; not what somebody did. */
function isAsked(reading: Reading, index: number): boolean {
  const { sentence } = reading;
  const { norm, lemma } = sentence.at(index);
  // "Following the runbook, they looked for changes" tells what was done.
  if (norm !== lemma && norm !== 'better' && norm !== 'more' && norm !== 'clearer' && norm !== 'closer')
    return norm.endsWith('ing') && index === 0 && !sentence.words.some((word) => word.norm === ',');
  const before = sentence.at(index - 1);
  if (index === 0 || before.kind === 'mark' || norm === 'please') return true;
  if (before.norm === 'always' && (index === 1 || sentence.at(index - 2).kind === 'mark')) return true;
  if (before.norm === 'please' || before.norm === 'and' || before.norm === 'so') return isOrder(reading, index);
  if (before.norm === 'not') return false;
  const obliged = before.norm === 'to' && duties.has(sentence.at(index - 2).lemma);
  if (obliged || duties.has(before.norm)) return isPerson(reading.subject(obliged ? index - 2 : index));
  return (norm === 'better' || norm === 'more' || norm === 'closer' || norm === 'clearer') && needing.has(before.lemma);
}

const needing = wordSet('need require want be');

function isOrder(reading: Reading, index: number): boolean {
  const subject = reading.subject(index);
  return subject.kind === 'unsaid' || subject.kind === 'other';
}

/** The words that {@link nextTimeAt} looks at. */
export const nextTimeWords: ReadonlySet<string> = new Set([
  ...[pleas, resolutions].flatMap(({ firstWords }) => [...firstWords]),
  ...[lookingWell, sanctions, leaving, wordSet('next not never')].flatMap((words) => [...words]),
]);

/** All of these at a word. */
export function* nextTimeAt(reading: Reading, index: number): Iterable<Match> {
  const word = reading.sentence.at(index);
  const { norm, lemma } = word;
  if (pleas.begins(word)) yield* plea(reading, index);
  if (norm === 'next') yield* nextTime(reading, index);
  if (resolutions.begins(word)) yield* resolution(reading, index);
  if (strongly.has(reading.sentence.norm(index - 1))) yield* closely(reading, index);
  if (norm === 'not' || norm === 'never') yield* temptation(reading, index);
  if (sanctions.has(norm) || leaving.has(lemma)) yield* sanction(reading, index);
}
