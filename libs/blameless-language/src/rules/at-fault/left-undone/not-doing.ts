import { departments, doubtfulNouns } from '../../../people/roles.js';
import { wordSet } from '../../../prose/word-set.js';
import { isSaidOfThePast } from '../../human-error/said.js';
import type { Match, Reading } from '../../rule.js';
import { isNameAt, isPersonAt } from '../done-by.js';
import { duties, noticing } from './duties.js';

/** In a note of what went wrong, these are left undone by nobody but people. */
const ours = wordSet(
  'testing reviewing communicating announcing documenting planning asking informing coordinating rehearsing escalating prioritising prioritizing ' +
    'consulting telling involving thinking learning double-checking rolling-back raising practising practicing warning',
);
const following = wordSet('reading following sticking adhering');
const rules = wordSet(
  'process procedure procedures runbook runbooks instructions guidelines checklist practice practices policy policies steps docs documentation notes note changelog manual message output warning warnings alert rules protocol',
);
/** Not to do these is how things are: "a team not using it was not affected". */
const circumstances = wordSet('use know help turn register let participate appear share install enable run upgrade update');
const picking = wordSet('picking catching');
const gerundsTaken = wordSet('being having getting receiving seeing hearing');
const checking = wordSet('checking');
const FARTHEST = 6;

/** The words that {@link notDoing} looks at. */
export const notDoingWords: ReadonlySet<string> = wordSet('not');

/** "- Not testing the restore", "the team not following the runbook": notes of what was left undone, by whom or by whoever wrote them. */
export function* notDoing(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const double = sentence.norm(index + 1) === 'double' && checking.has(sentence.norm(index + 2));
  const doing = double ? index + 2 : index + 1;
  const { norm } = sentence.at(doing);
  if (!norm.endsWith('ing')) return;
  if (index === 0 || sentence.at(index - 1).kind === 'mark') {
    const lax = double || ours.has(norm) || (following.has(norm) && sentence.hasAny(doing + 1, doing + FARTHEST, rules));
    const heads = index === 0 || sentence.norm(index - 1) !== ',';
    if (lax && heads) yield { from: index, to: doing + 1, suggestion: null };
    return;
  }
  if (!isDuty(reading, doing) || !isSaidOfThePast(reading, index)) return;
  const whom = sentence.norm(index - 1);
  const owner = doubtfulNouns.has(whom) && (sentence.at(index - 2).pos === 'NOUN' || sentence.at(index - 2).pos === 'PROPN');
  if (isPersonAt(reading, index - 1) || owner || (index === 1 && departments.has(whom)))
    yield { from: index - 1, to: doing + 1, suggestion: null };
}

function isDuty(reading: Reading, doing: number): boolean {
  const { norm, lemma } = reading.sentence.at(doing);
  if (gerundsTaken.has(norm)) return false;
  if (picking.has(norm)) return reading.sentence.hasAny(doing + 1, doing + FARTHEST, wordSet('up on'));
  const verb = lemma === norm ? norm.slice(0, -3) : lemma;
  const known = [verb, `${verb}e`].find((word) => duties.has(word));
  if (known === undefined || circumstances.has(known)) return false;
  return !noticing.has(known) || isNameAt(reading, reading.group(doing).start - 1);
}
