import { wordSet } from '../../prose/word-set.js';
import { Wordings } from '../../prose/wordings.js';
import type { Match, Reading } from '../rule.js';

const clear = 'explicit|clear|express|strict|standing|written|direct|specific|repeated|urgent';
const bidding =
  'order|orders|instruction|instructions|request|requests|wish|wishes|advice|recommendation|recommendations|rule|rules|policy|agreement|agreements|guidance|procedure|procedures';
/** What nobody is against who means well. */
const against = new Wordings([
  `against ${clear} ${bidding}`,
  'against all|every order|orders|instruction|instructions|agreement|agreements|rules|advice|warnings',
  'against rules|orders|instructions|regulations|policy of|from',
  'against company|house|hospital|hotel|office policy|protocol|rules|procedure',
  `contrary to ${clear} ${bidding}`,
  'contrary to what have|had|was|were be? agreed|arranged|promised|said|told',
  'in open|blatant|clear|flagrant|utter|total|complete|wilful|willful disregard|defiance|contempt of|for',
  'in contravention of',
  'over objection|objections|protest|protests of|from',
  'against good|better|best judgement|judgment|knowledge|advice',
  'against advice|recommendation|recommendations|wishes|warnings|objections of|from|.|by',
  'in|with full|complete knowledge of|that',
  'in defiance of',
  'prove point',
]);
/** "In contravention of the freeze": what it is of, belongs to it. */
const slighting = wordSet('contravention disregard contempt');
const joining = wordSet('of from by that');

/** The words that {@link inDefiance} looks at. */
export const defianceWords: ReadonlySet<string> = new Set(against.firstWords);

/** "Against explicit orders", "contrary to what had been agreed", "in full knowledge of it". */
export function* inDefiance(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const to = against.endAt(sentence, index);
  if (to === null || isCompared(reading, index)) return;
  const joined = joining.has(sentence.norm(to - 1)) && !slighting.has(sentence.norm(to - 2));
  yield { from: index, to: joined ? to - 1 : to, suggestion: null };
}

/** "Tested against all rules", "protects against repeated requests". */
function isCompared({ sentence }: Reading, index: number): boolean {
  if (sentence.norm(index) !== 'against') return false;
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) if (comparing.has(sentence.at(at).lemma)) return true;
  return false;
}
const comparing = wordSet('test check compare validate verify run match protect guard measure match evaluate score run guard limit');
