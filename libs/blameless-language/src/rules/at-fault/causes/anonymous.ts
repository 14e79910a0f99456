import { Wordings } from '../../../prose/wordings.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { isToldOfThePast } from '../verbs.js';

const ANYTHING = 'all|everything|everyone|everybody|others|other';
const WORK = 'changes|change|commits|commit|work|history|data|files|records|edits|branches|backups';
/** What undoes the work of others: of somebody without a name it asks who it was. */
const undoing = new Wordings([
  'delete|remove|drop|disable|unplug|overwrite|discard|truncate|purge|wipe|erase|disconnect|cut|break|kill|tamper|revert|undo|sever|steal|leak|corrupt',
  'push|merge|commit … master|main|production|prod|trunk|live',
  'turn|switch|shut off|down',
  'force-push|force-pushed|forcepush|force-merge|force-merged',
  'pull plug|cable|cord',
]);
/** The same of you, of a role and of somebody with a name, where nothing was spared. */
const sparingNothing = new Wordings([
  `discard|delete|remove|overwrite|drop|revert|undo|erase ${ANYTHING}`,
  'delete|drop|wipe|truncate|destroy|remove|erase … production|prod|live|entire|whole database|db|table|tables|data|bucket|cluster|volume|environment|server|directory',
  'force-push|force-pushed over',
  `discard|overwrite|throw|lose … ${WORK} .|away|before|by|when|while|and|since|of|that|made`,
]);
const somebody = wordSet('someone somebody');

/** The words that {@link anonymous} looks at. */
export const anonymousWords: ReadonlySet<string> = new Set([...undoing.firstWords, ...sparingNothing.firstWords, 'pushed']);

/** "Someone force-pushed to main", "they settled the merge and discarded all edits". */
export function* anonymous(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const word = sentence.at(index);
  // "Force pushed", where the tagger takes the first for a noun.
  const forced = word.norm === 'pushed' && sentence.norm(index - 1) === 'force';
  const from = forced ? index - 1 : index;
  if (word.pos !== 'VERB' && !word.norm.endsWith('ed')) return;
  const subject = reading.subject(from);
  const unnamed = somebody.has(sentence.norm(subject.to - 1));
  const to = forced ? index + 1 : ((unnamed ? undoing.endAt(sentence, index) : null) ?? sparingNothing.endAt(sentence, index));
  if (to === null || !isToldOfThePast(reading, index)) return;
  const other = (subject.kind === 'other' || subject.kind === 'role' || subject.kind === 'named') && !forced;
  if (unnamed || other) yield { from, to, suggestion: forced ? 'pushed' : null };
}
