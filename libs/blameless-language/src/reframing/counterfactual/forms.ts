import { acts } from '../../rules/counterfactual/acts-before.js';
import { gerundOf } from '../../rules/counterfactual/gerund.js';
import { baseByEnding } from '../../prose/conjugation.js';
import { wordSet } from '../../prose/word-set.js';
import type { Sentence } from '../../prose/sentence.js';

const adverbs = wordSet('only just also simply properly really probably ever actually even at least then maybe perhaps all both easily');

/** The dictionary form of the verb at `at`, also where the tagger takes a gerund for a noun. */
export function baseOf(sentence: Sentence, at: number): string {
  const { norm, lemma } = sentence.at(at);
  if (lemma === norm && norm.includes('-')) return baseByEnding(norm);
  if (lemma !== norm || !norm.endsWith('ing') || norm.length < 6) return lemma;
  return gerundOf(sentence.at(at), acts) ?? norm.slice(0, -3);
}

/** Where the verb of the words from `from` up to `to` stands: behind "only", "not", "have" and "been". */
export function verbFrom(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && (adverbs.has(sentence.norm(at)) || auxiliary.has(sentence.norm(at)) || isManner(sentence, at))) at++;
  return at;
}
const auxiliary = wordSet('have had of been not never to');

function isManner(sentence: Sentence, at: number): boolean {
  return sentence.at(at).pos === 'ADV' && sentence.norm(at).endsWith('ly');
}
