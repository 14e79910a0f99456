import { isSingledOut } from '../../people/subject.js';
import type { Subject } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

/** What goes on in somebody's mind. */
const thinking = wordSet('decide figure think feel reckon conclude assume believe guess suppose hope judge consider deem see act');
/** What they told themselves, so as not to act. */
const lightly = new Wordings([
  'could|can|would|might wait|keep',
  'would|will be fine|ok|okay|alright|harmless',
  'would|will not matter|hurt|harm|make|be missed|needed|noticed',
  'would|will go away|unnoticed',
  'would|will sort|resolve|clear|fix|mend|right itself out?',
  'go away by|on',
  'not|hardly worth looking|checking|reporting|waking|escalating|mentioning|fixing|it|effort|time|trouble',
  'someone|somebody else problem|job|business|responsibility|turn',
  "someone|somebody else 's problem|job|business|responsibility|turn",
  'not his|her|their|its problem|job|business|responsibility|concern|department|place',
  'not problem|job|business|responsibility|concern|department .|to',
  'do|did not apply to',
  'do|did not need review|reviewer|test|tests|backup|plan|approval|permission|checklist|rehearsal',
  'nobody|noone would|will notice|know|mind|care|see|find',
  'no one would|will notice|know|mind|care|see|find',
  'get away with',
  'above rules|process|law|policy|procedure|procedures|reviews',
  'too minor|small|trivial|unimportant|boring|petty|tedious|much to|for|.',
  'for other|lesser people|teams|mortals',
  'for others',
  'exempt from',
  'cleverer|smarter|wiser than',
]);
/** Without what a careful person does. */
const waived = new Wordings([
  'no need|reason|point to',
  'no need|point in|for',
  'not point|need|value|use|sense of|in|for|to',
  'test|review|backup|back-up|plan|check|rehearsal|approval|sign-off|checklist|dry-run|drill|second|tests|backups|reviews unnecessary|superfluous|needless|pointless',
  'test|review|backup|back-up|plan|check|rehearsal|approval|sign-off|checklist|dry-run|drill|tests|backups|reviews be|is|was|were unnecessary|superfluous|needless|pointless',
  'test|review|backup|back-up|plan|check|rehearsal|approval|sign-off|checklist|dry-run|drill|tests|backups|reviews be|is|was|were not? needed|necessary|required|worth',
]);
const reasons = wordSet('because since as so given');
const MOST_BETWEEN = 7;

/** The words that {@link madeLightOf} looks at. */
export const thinkingWords: ReadonlySet<string> = thinking;

/** "Decided that it could wait", "thought nobody would notice", "felt no need to ask": how somebody is said to have waved it off. */
export function* madeLightOf(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { pos, norm, lemma } = sentence.at(index);
  if ((pos !== 'VERB' && !norm.endsWith('ed')) || norm === lemma || norm.endsWith('ing') || norm.endsWith('s')) return;
  const end = dismissedAt(reading, index);
  if (end === null) return;
  const { passive, negated, modal } = reading.group(index);
  if (passive || modal !== null || (negated && !isDoubted(reading, index)) || !isAnother(reading.subject(index))) return;
  // "Saw no need to fail over, as both were in sync": their reason is told.
  if (!sentence.words.some(({ norm: word }, at) => at >= end && at < end + 9 && reasons.has(word)))
    yield { from: index, to: end, suggestion: null };
}

/** "Did not think that a plan was necessary", "did not see the point of it". */
function isDoubted({ sentence }: Reading, index: number): boolean {
  const { lemma } = sentence.at(index);
  return lemma === 'think' || lemma === 'see' || lemma === 'feel';
}

function dismissedAt(reading: Reading, index: number): number | null {
  const { sentence } = reading;
  for (let at = index + 1; at <= index + MOST_BETWEEN && sentence.at(at).kind === 'word'; at++) {
    const to = lightly.endAt(sentence, at) ?? waived.endAt(sentence, at);
    if (to !== null)
      return joining.has(sentence.norm(to - 1)) && !keeping.has(sentence.norm(to - 2)) ? to - 1 : Math.min(to, sentence.words.length);
  }
  return null;
}
/** "No need to", "get away with", "worth looking". */
const keeping = wordSet('need reason point away');
const joining = wordSet('to for in of from with by on until');

/** Not the writers, who may say what they thought. */
function isAnother(subject: Subject): boolean {
  return (isSingledOut(subject) && subject.kind !== 'self') || subject.kind === 'doubtful';
}
