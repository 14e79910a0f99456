import { isSingledOut } from '../../people/subject.js';
import { wordSet } from '../../prose/word-set.js';
import { rewrittenClause } from '../../rewriting.js';
import type { Match, Reading } from '../rule.js';

/** What is kept from others, or forced on them. */
export const deceit = wordSet(
  'conceal withhold insist pretend falsify scapegoat stonewall lie mislead deceive misrepresent downplay sugarcoat sugar-coat whitewash obfuscate gaslight pretended',
);
/** Money is withheld for a reason, and a colleague may insist that something is so. */
const money = wordSet('payment payments fee fees tax taxes funds funding money budget name names identity');

/** "The manager concealed it", of somebody singled out. */
export function* deceived(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const { norm, lemma, pos } = sentence.at(index);
  if (pos === 'NOUN') return;
  const group = reading.group(index);
  if (
    (norm === lemma && !norm.endsWith('ed')) ||
    norm.endsWith('s') ||
    norm.endsWith('ing') ||
    group.passive ||
    group.negated ||
    group.modal !== null
  )
    return;
  if (lemma === 'insist' && sentence.norm(index + 1) !== 'on') return;
  if (lemma === 'withhold' && sentence.hasAny(index + 1, sentence.clauseEnd(index + 1), money)) return;
  const subject = reading.subject(index);
  if (isSingledOut(subject) || subject.kind === 'doubtful' || isPretence(reading, index))
    yield rewrittenClause(reading, subject, index, index + 1, null);
}

/** "Sales pretended that all was well": no program does. */
function isPretence({ sentence }: Reading, index: number): boolean {
  return sentence.norm(index) === 'pretended' && (sentence.norm(index + 1) === 'that' || sentence.norm(index + 1) === 'not');
}
