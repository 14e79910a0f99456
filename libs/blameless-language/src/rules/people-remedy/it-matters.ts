import { alternatives } from '../counterfactual/hindsight/alternative.js';
import { isPeopleNoun } from '../../people/roles.js';
import { wordSet } from '../../prose/word-set.js';
import type { Match, Reading } from '../rule.js';
import { attentiveDeeds, outsiders } from './conduct-of-work.js';
import { objectEnd } from './whom.js';

const mattering = wordSet('important essential vital crucial imperative critical necessary paramount mandatory');
const wished = wordSet('good nice great better helpful best useful appreciated help preferable');
const minds = wordSet(
  'understand know follow remember realise realize be feel make confirm appreciate respect use start pair document handle',
);
/** What people are, and no program. */
const states = wordSet('aware careful vigilant mindful familiar diligent attentive cautious trained alert responsible thorough proactive');
const everyone = wordSet('everyone everybody anyone people staff all we you nobody');

/** The words that {@link itMatters} looks at. */
export const itMattersWords: ReadonlySet<string> = new Set([...mattering, ...wished]);

/** "It is vital that operators confirm the label", "it would be good if people announced it". */
export function* itMatters(reading: Reading, index: number): Iterable<Match> {
  const { sentence } = reading;
  const link = sentence.norm(index + 1);
  const wish = wished.has(sentence.norm(index)) && link === 'if' && sentence.hasAny(Math.max(0, index - 3), index, alternatives);
  if (!wish && !(mattering.has(sentence.norm(index)) && (link === 'that' || link === 'for'))) return;
  const from = index + 2;
  const known = everyone.has(sentence.norm(from)) ? from + 1 : objectEnd(reading, from);
  if (known === null || !isTheirs(sentence.norm(known - 1))) return;
  let verb = known;
  while (sentence.at(verb).pos === 'ADV' || joining.has(sentence.norm(verb))) verb++;
  const { norm, lemma } = sentence.at(verb);
  const deed =
    attentiveDeeds.has(lemma) || (minds.has(lemma) && lemma !== 'be' && lemma !== 'use' && lemma !== 'make') || announced.has(lemma);
  const state = lemma === 'be' && sentence.hasAny(verb + 1, verb + 4, states);
  if (norm !== '' && (deed || state)) yield { from: index, to: verb + 1, suggestion: null };
}
const joining = wordSet('to could would should must can actually all');
const announced = wordSet('run read test check announce acknowledge');

function isTheirs(norm: string): boolean {
  return (isPeopleNoun(norm) || everyone.has(norm)) && !outsiders.has(norm);
}
