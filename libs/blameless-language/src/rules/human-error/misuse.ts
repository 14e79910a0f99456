import { isByProgram } from '../counterfactual/human-work.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { isSaidOfThePast } from './said.js';

const bad = wordSet('incorrect improper wrong inappropriate erroneous mistaken faulty unskilled inexpert');
const uses = wordSet('use usage operation application execution handling invocation');
const misuses = wordSet('misuse mishandling misapplication mismanagement');
/** What people have in hand. */
const inHand = wordSet(
  'tool tools tooling command commands option options flag flags switch switches parameter parameters script scripts procedure procedures runbook playbook checklist console ' +
    'utility button menu wizard form editor template software equipment device instructions',
);
/** What people go through. */
const undertaken = wordSet(
  'migration maintenance switchover failover cutover changeover rollout rollover deployment upgrade incident outage alert ticket escalation handover procedure ' +
    'procedures change release rollback certificate certificates credential credentials key keys secret secrets password passwords work restart',
);
const FARTHEST = 5;

/** The words that {@link misused} looks at. */
export const misuseWords: ReadonlySet<string> = new Set([...uses, ...misuses]);

/** "Incorrect use of an option", "mishandling of the switchover": somebody's, though nobody is named. */
export function* misused(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const norm = sentence.norm(index);
  const wrong = bad.has(sentence.norm(index - 1));
  if (!(wrong && uses.has(norm)) && !misuses.has(norm)) return;
  if (sentence.norm(index + 1) !== 'of' || isByProgram(reading, index + 1) || !isSaidOfThePast(reading, index)) return;
  const things = norm === 'handling' || norm === 'mishandling' || norm === 'mismanagement' ? undertaken : inHand;
  for (let at = index + 2; at < index + 2 + FARTHEST && sentence.at(at).kind === 'word' && !sentence.isBoundary(at); at++) {
    // "The command queue" and "migration tables" are parts of programs.
    if (!things.has(sentence.norm(at)) || sentence.at(at + 1).pos === 'NOUN') continue;
    yield { from: wrong ? index - 1 : index, to: at + 1, suggestion: null };
    return;
  }
}
