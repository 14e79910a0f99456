import { carrying, harming } from '../harm.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';
import { agentEnd, isOfficeAt } from '../crew.js';
import { isPersonAt } from '../done-by.js';

const deciding = wordSet(
  'decision decisions choice choices attempt attempts insistence idea demand impatience eagerness refusal reluctance unwillingness',
);
const joining = wordSet('by of from');
const doingHarm = wordSet('cost lead sink doom prolong worsen exacerbate delay backfire set leave tip haunt', harming, carrying);
const FARTHEST = 16;

/** The words that {@link decision} looks at. */
export const decisionWords = deciding;

/** "The decision by marketing to mail everybody killed the page": somebody's decision as the cause. */
export function* decision(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const after = joining.has(sentence.norm(index + 1)) ? agentEnd(reading, index + 2) : null;
  const owned = sentence.norm(index - 1) === "'s" && (isPersonAt(reading, index - 2) || isOfficeAt(reading, index - 2));
  const end = after ?? (owned ? index + 1 : null);
  if (end === null || sentence.norm(end) !== 'to') return;
  for (let at = end + 2; at < end + FARTHEST && !ends.has(sentence.norm(at)); at++) {
    const { lemma, pos, norm } = sentence.at(at);
    if (pos !== 'VERB' || !doingHarm.has(lemma) || norm === lemma || norm.endsWith('ing') || sentence.norm(at - 1) === 'to') continue;
    yield { from: owned ? index - 2 : index, to: at + 1, suggestion: null };
    return;
  }
}
const ends = wordSet('. ; : ? !');
