import { examining, speaking, thinking } from '../../../people/attention.js';
import { isDoneByOffices } from '../../../people/undertakings.js';
import type { Sentence } from '../../../prose/sentence.js';
import { wordSet } from '../../../prose/word-set.js';
import type { Reading } from '../../rule.js';

/** What people are said to fail at; with it belongs what {@link isDoneByOffices} takes. */
const attention = wordSet(
  'notice recognize recognise understand spot coordinate follow acknowledge care bother renew sever unplug disconnect learn grasp adhere abide clarify justify ' +
    'involve safeguard remedy rectify uphold explain tackle envisage envision',
  examining,
  speaking,
  thinking,
);
/** Whether what the verb tells is done with attention, or undertaken: what people are said to fail at. */
export function isOfAttention(sentence: Sentence, verb: number): boolean {
  return attention.has(sentence.at(verb).lemma) || isDoneByOffices(sentence, verb);
}

/** Where the verb stands that an infinitive begins with, behind its adverbs: "to promptly | notify". */
export function firstVerb({ sentence }: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && sentence.at(at).pos === 'ADV') at++;
  return at;
}
