import { wordSet } from '../../../prose/word-set.js';
import type { Match, Reading } from '../../rule.js';

/** "Fined for failing to test it", "charged with having failed to plan": of whomever it is held against. */
export function isHeldAgainst({ sentence }: Reading, index: number, human: boolean): boolean {
  const to = sentence.norm(index - 1) === 'having' ? index - 2 : index - 1;
  if (!holding.has(sentence.norm(to)) || !(to === index - 2 || sentence.norm(index) === 'failing')) return false;
  return sentence.hasAny(index - 12, to, charging) && (human || sentence.hasAny(index - 12, to, sentencing));
}
/** Of programs nothing of the kind is said. */
const sentencing = wordSet(
  'fined fines cited violation violations penalised penalized sanctioned censured sued prosecuted disciplined sorry apologise apologize apologised apologized',
);
const holding = wordSet('for with of');
const charging = wordSet(
  'charge charged fined fine fines cited cite violation violations alleged accuses blames criticises criticizes penalised penalized sanctioned criticised criticized criticise criticize slammed blamed blame accused accuse action faulted rebuked reprimanded ' +
    'censured sued sue lawsuit warned condemned sorry apologise apologize apologised apologized apologies apology guilty blasted lambasted castigated ' +
    'prosecuted disciplined dismissed fired sacked responsible liable penalty censure criticism fault faults heat',
);

/** "Criticised the agency for not acting sooner". */
export function* forNotDoing({ sentence }: Reading, index: number): Iterable<Match> {
  if (sentence.norm(index) !== 'for' || sentence.norm(index + 1) !== 'not' || !sentence.norm(index + 2).endsWith('ing')) return;
  if (sentence.hasAny(index - 12, index, rebuking)) yield { from: index, to: index + 3, suggestion: null };
}
const rebuking = wordSet(
  'fined fines cited violation violations penalised penalized sanctioned censured sued prosecuted disciplined criticised criticized criticises criticizes criticism accused faulted rebuked reprimanded slammed condemned',
);
