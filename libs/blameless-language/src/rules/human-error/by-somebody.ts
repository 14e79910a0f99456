import { possessives } from '../../people/pronouns.js';
import { Wordings } from '../../prose/wordings.js';
import { wordSet } from '../../prose/word-set.js';
import { agentEnd } from '../at-fault/crew.js';
import { isPersonAt, personEnd } from '../at-fault/done-by.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

const wordings = new Wordings([
  'result|consequence|effect|product|outcome of human intervention|interference|meddling|involvement|action|actions|activity|handling',
  'wrong|stray|errant|accidental|mistaken|bad keypress|keystroke|click|keystrokes|mouse-click',
  'human|person|operator|engineer|technician|colleague in error',
  'error|errors|mistake|mistakes made during|in|at manual',
  'leave out|off|behind by whoever',
  'left out|off|behind by whoever',
  'dropped|omitted|skipped|removed|deleted|forgotten|overlooked|lost|disabled|muted|misread by whoever',
  'overlooked|missed|forgotten|omitted in|during manual part|step|stage|phase|portion|work',
]);
/** What was done by somebody who takes it for something else. */
const believing = wordSet('belief impression assumption');
const mistaken = wordSet('mistaken false wrong erroneous');
const exposed = wordSet('exposed leaked disclosed compromised published public');
/** These expose what others have done. */
const finders = wordSet('researcher researchers journalist reporter auditor whistleblower customer user');
const lost = wordSet('forgotten missing wrong misplaced stray superfluous omitted dropped transposed');
const sides = wordSet('part side end');
const erring = wordSet('erroneous mistaken careless hasty wrong incorrect accidental inadvertent botched clumsy ill-judged misguided');
const doings = wordSet(
  'action edit edits update upload deletion import export command change entry click paste selection configuration restart shutdown script query job copy move merge deploy deployment input',
);
const handling = wordSet('handling operating switching keying loading packing');
const slips = wordSet('error mistake');

/** The words that {@link bySomebody} looks at. */
export const bySomebodyWords: ReadonlySet<string> = new Set([
  ...wordings.firstWords,
  ...believing,
  ...exposed,
  ...lost,
  ...erring,
  ...handling,
]);

/** Human error by what came of it, by whom or in whose mind: "a result of human intervention", "a forgotten flag on my side". */
export function* bySomebody(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  const to = endOf(reading, index) ?? (wordings.begins(word) ? wordings.endAt(sentence, index) : null);
  // "The wrong click handler".
  if (to !== null && sentence.norm(to - 1) === 'click' && sentence.at(to).pos === 'NOUN') return;
  if (to !== null && isSaidOfThePast(reading, index)) yield { from: index, to, suggestion: null };
}

function endOf(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  const { norm } = sentence.at(index);
  if (believing.has(norm)) return beliefOf(reading, index);
  if (exposed.has(norm)) return exposedBy(reading, index);
  const onOnesSide = lost.has(norm) ? sideAfter(reading, index) : null;
  if (onOnesSide !== null) return onOnesSide;
  if (erring.has(norm)) return doingOf(reading, index);
  // "A handling error"; "an event handling error" is a program's.
  const handled = handling.has(norm) && slips.has(sentence.norm(index + 1)) && sentence.has(index - 1, 'a');
  return handled && sentence.at(index + 2).pos !== 'NOUN' && !sentence.hasAny(index + 2, index + 4, raised) ? index + 2 : null;
}
const raised = wordSet('raised thrown returned logged');

/** "Cut by the electrician in the mistaken belief that it was a spare." */
function beliefOf(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  if (!mistaken.has(sentence.norm(index - 1))) return null;
  for (let by = index - 2; by > Math.max(0, index - 10); by--)
    if (sentence.norm(by) === 'by' && agentEnd(reading, by + 1) !== null) return index + 1;
  return null;
}

/** "The key was leaked by a developer who pasted it." */
function exposedBy(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  const end = sentence.norm(index + 1) === 'by' ? personEnd(reading, index + 2) : null;
  return end !== null && sentence.norm(end) === 'who' && !finders.has(sentence.norm(end - 1)) ? end : null;
}

/** "A forgotten flag on my side." */
function sideAfter({ sentence }: Reading, index: number): number | null {
  for (let on = index + 1; on < index + 7 && !sentence.isBoundary(on); on++)
    if (sentence.norm(on) === 'on' && possessives.has(sentence.norm(on + 1)) && sides.has(sentence.norm(on + 2))) return on + 3;
  return null;
}

/** "An operator's erroneous bulk edit." */
function doingOf(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  if (sentence.norm(index - 1) !== "'s" || !(isPersonAt(reading, index - 2) || sentence.norm(index - 2) === 'operator')) return null;
  for (let at = index + 1; at < index + 4; at++) if (doings.has(sentence.norm(at))) return at + 1;
  return null;
}
