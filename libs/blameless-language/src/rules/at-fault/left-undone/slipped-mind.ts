import { wordSet } from '../../../prose/word-set.js';
import { Wordings } from '../../../prose/wordings.js';
import { isProspective } from '../../prospective.js';
import { operatorEnd, personEnd } from '../done-by.js';
import type { Match, Reading } from '../../rule.js';

const MINDS = 'mind|minds|memory|memories|head|heads';
/** What went from somebody's mind, or never came to it; whoever that was follows where the wording does not say so. */
const gone = new Wordings([
  'slip … mind|minds|memory|memories',
  'escape|elude|evade my|our|his|her|their|everyone|everybody notice|attention|memory|minds',
  'escape|elude notice|attention of|by',
  'escape|elude me|us|him|her .|completely|entirely|totally|until|that',
  `go|fly|sail out of … ${MINDS}`,
  `go|fly|sail straight|right|clean|clear out of … ${MINDS}`,
  'go|fly|sail straight|right|clean|clear|completely? over my|our|his|her|their head|heads',
  'go|fly|sail over my|our|his|her|their head|heads',
  'go|fly|sail straight|right|clean past|by me|us|him|her|them|everyone|everybody',
  'fall out of my|our|his|her|their head|heads|memory',
]);
/** Of these only that they did not come is a reproach. */
const coming = new Wordings([
  'occur to me|us|him|her|anyone|anybody|someone|somebody|the',
  'cross my|our|his|her|their|anyone|anybody|the mind|minds',
  'enter my|our|his|her|their|anyone|anybody|the head|heads|mind|minds',
  'dawn on me|us|him|her|anyone|anybody|them',
]);
const until = wordSet('until till');

const ofActs = wordSet('occur dawn');

/** The words that {@link slippedMind} looks at. */
export const slippedMindWords: ReadonlySet<string> = new Set([...gone.firstWords, ...coming.firstWords]);

/** "It slipped my mind", "the renewal escaped our notice", "it never occurred to them to ask". */
export function* slippedMind(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const lost = gone.endAt(sentence, index);
  const come = lost === null ? coming.endAt(sentence, index) : null;
  const end = lost ?? come;
  if (end === null || isProspective(reading, index)) return;
  const group = reading.group(index);
  const never = sentence.hasAny(0, index, wordSet('nor'));
  if (group.modal !== null || group.negated !== (come !== null && !never)) return;
  // "It did not occur to us that it might be empty" is a circumstance, "to look" is what was left undone.
  if (come !== null && ofActs.has(sentence.at(index).lemma) && sentence.norm(whoseEnd(reading, come) ?? come) !== 'to') return;
  // "Dawned on us only later" is how they found out; "did not occur to the cache" is said of no mind.
  const whose = whoseEnd(reading, end);
  const from = sentence.norm(group.start - 1) === 'never' ? group.start - 1 : group.start;
  if (whose !== null) yield { from, to: whose, suggestion: null };
}

function whoseEnd(reading: Reading, end: number): number | null {
  const { sentence } = reading;
  const last = sentence.norm(end - 1);
  if (last === 'of' || last === 'by') return personEnd(reading, end) ?? operatorEnd(reading, end);
  if (last === 'the') return personEnd(reading, end - 1) ?? operatorEnd(reading, end - 1);
  return until.has(last) || !marks.has(last) ? end : end - 1;
}
const marks = wordSet('completely entirely totally that');
