import { alternatives } from '../hindsight/alternative.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { ownersAt, peopleAt } from '../whom.js';

/** What nobody reproaches anybody with. */
const welcome = wordSet(
  'quick swift fast prompt alert attentive attention vigilance vigilant help thanks luck lucky instinct intuition expertise experience effort efforts work ' +
    'intervention reaction response presence noticing spotting catching stopping warning reporting support worse lost lose suffered down',
);
const LONGEST = 14;

/** "But for the intern's decision", "if it weren't for the architects overruling us", "without the network people going ahead": it was their doing. */
export function* butForThem(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const from = afterOpening(reading, index);
  if (from === null) return;
  const end = sentence.clauseEnd(from);
  const modal = sentence.words.findIndex(({ norm }, at) => (at >= from || at < index) && alternatives.has(norm));
  if (modal < 0 || sentence.hasAny(0, sentence.words.length, welcome)) return;
  if (isTheirDoing(reading, from, Math.min(end, modal > from ? modal : end)))
    yield { from: index, to: Math.min(end, from + LONGEST), suggestion: null };
}

/** Where whom or what it was for stands: after "but for", "if it had not been for", "without". */
function afterOpening({ sentence }: Reading, index: number): number | null {
  switch (sentence.norm(index)) {
    case 'without':
      return index === 0 ? 1 : null;
    case 'but':
      return sentence.norm(index + 1) === 'for' && index === 0 ? index + 2 : null;
    case 'if':
    case 'had':
    case 'were': {
      const it = sentence.norm(index + 1) === 'it';
      for (let at = index + 2; it && at < index + 6; at++) if (sentence.norm(at) === 'for') return at + 1;
      return null;
    }
    default:
      return null;
  }
}

/** "The intern's decision", "the decision of operations to skip it", "the architects overruling us". */
function isTheirDoing(reading: Reading, from: number, end: number): boolean {
  const { sentence } = reading;
  const owned = ownersAt(reading, from);
  if (owned !== null) return sentence.hasAny(owned, Math.min(end, owned + 3), doings);
  for (let at = from + 1; at < Math.min(end, from + LONGEST); at++)
    if (by.has(sentence.norm(at)) && sentence.hasAny(from, at, doings) && peopleAt(reading, at + 1) !== null) return true;
  const to = peopleAt(reading, from);
  return to !== null && sentence.norm(to).endsWith('ing');
}
const by = wordSet('of by');
const doings = wordSet(
  'decision choice move attempt idea insistence refusal failure mistake intervention change restart haste hurry shortcut edit command merge push deploy deletion ' +
    'omission oversight carelessness stubbornness slip typo misreading misunderstanding absence silence delay reluctance habit optimism impatience curiosity error ' +
    'inaction hesitation assumption experiment cleanup workaround misconfiguration negligence misjudgement misjudgment',
);
