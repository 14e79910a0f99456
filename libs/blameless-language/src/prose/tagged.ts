import { accidents } from './function-words.js';
import { DO, HAVE } from './verb-group.js';
import { nots } from './function-words.js';
import { baseOfIrregular, isPrefixedPast } from './irregular-verbs.js';
import { isDictionaryWord, taggedByModel } from './tagger.js';
import type { TaggedWord } from './tagger.js';
import type { PlainWord } from './words.js';

/** What the tagger takes for nouns or adjectives though the words around it leave it no choice. */
const TAKEN_FOR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['saw', 'see'],
  ['misread', 'misread'],
  ['mixed', 'mix'],
  ['forgot', 'forget'],
]);
/** Whoever leads is taken for what they do. */
const TAKEN_FOR_VERBS = new Set(['lead', 'leads', 'chief', 'intern', 'guard']);
/** "Red", "need", "speed" and "seed" are no pasts. */
const SHORTEST_PAST = 6;
const OBJECTS = new Set('it them us him her me itself themselves'.split(' '));
const OWNERS = new Set('my our his her their its your'.split(' '));
const MODALS = new Set('should could would might must will can may shall'.split(' '));
const ACTORS = new Set('i we he she they who'.split(' '));
/** After "did not", "could": what is no verb there. */
const NO_VERBS = new Set(
  'more less much many enough any no some all both own other another such same better worse only just either quite too so very yet'.split(
    ' ',
  ),
);
const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN', 'ADP', 'INTJ', 'X']);
/** Two words that are one adverb. */
const ADVERBIALS: ReadonlyMap<string, string> = new Map([
  ['of', 'course'],
  ['at', 'least'],
  ['in', 'fact'],
]);

/**
 * Words with their parts of speech. What the model says is mended where grammar leaves a word no choice: behind "did not" stands a verb,
 * and "overwrote" is one. The model takes one word in twenty for something else, and verbs that it has not met for nouns.
 */
export function tagged(words: readonly PlainWord[]): readonly TaggedWord[] {
  const result = taggedByModel(words);
  for (const [index, word] of result.entries()) {
    const mended = mend(result, index, word);
    if (mended !== null) result[index] = { ...word, ...mended };
  }
  return result;
}

type Mended = Partial<Pick<TaggedWord, 'norm' | 'pos' | 'lemma'>>;

function mend(words: readonly TaggedWord[], index: number, word: TaggedWord): Mended | null {
  const { norm, pos } = word;
  if (word.kind !== 'word') return null;
  if (isHad(words, index, word)) return { norm: 'had', lemma: 'have' };
  if (isAdverbial(words, index, norm)) return { pos: 'ADV' };
  const lemma = TAKEN_FOR_NOUNS.get(norm);
  if (lemma !== undefined && !isNounThere(words, index)) return { pos: 'VERB', lemma };
  if (pos === 'VERB' && TAKEN_FOR_VERBS.has(norm) && isNounBeforeVerb(words, index)) return { pos: 'NOUN' };
  if (pos === 'VERB' || pos === 'AUX') return null;
  if (isPrefixedPast(norm) && !isNounThere(words, index)) return { pos: 'VERB', lemma: presentOf(word) };
  if (pos === 'NOUN' && isJoinedVerb(words, index, word)) return { pos: 'VERB' };
  if (!NOMINAL.has(pos)) return null;
  const past = pastOf(word);
  if (past !== null && (isPastWithObject(words, index, word) || isPastOfActor(words, index))) return { pos: 'VERB', lemma: past };
  if (isBaseOfAuxiliary(words, index, norm) || isAfterAccident(words, index)) return { pos: 'VERB', lemma: norm };
  return null;
}

/** The first word before, adverbs aside. */
function before(words: readonly TaggedWord[], index: number): TaggedWord | undefined {
  let at = index - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at];
}

/** Its dictionary form, for a word that looks like the past of a verb; null for others. */
function pastOf(word: TaggedWord): string | null {
  const irregular = baseOfIrregular(word.norm);
  if (irregular !== undefined) return irregular;
  return word.norm.endsWith('ed') && word.norm.length >= SHORTEST_PAST ? presentOf(word) : null;
}

/** "I accidentally overwrote", "who rerouted", "the vendor inadvertently cut it". */
function isPastOfActor(words: readonly TaggedWord[], index: number): boolean {
  const actor = before(words, index);
  if (actor !== undefined && (ACTORS.has(actor.norm) || (actor.norm === 'one' && words[words.indexOf(actor) - 1]?.norm === 'no')))
    return true;
  const adverb = words[index - 1];
  return adverb !== undefined && accidents.has(adverb.norm) && (actor?.pos === 'NOUN' || actor?.pos === 'PROPN');
}

/** "I accidentally retag it": whatever it is, it is a verb. */
function isAfterAccident(words: readonly TaggedWord[], index: number): boolean {
  return accidents.has(words[index - 1]?.norm ?? '') && ACTORS.has(words[index - 2]?.norm ?? '');
}

/** "Did not alert others", "we could not reroute it". */
function isBaseOfAuxiliary(words: readonly TaggedWord[], index: number, norm: string): boolean {
  if (NO_VERBS.has(norm) || norm.endsWith('ly')) return false;
  // "How did no one notice?"
  if (words[index - 1]?.norm === 'one' && words[index - 2]?.norm === 'no' && DO.has(words[index - 3]?.norm ?? '')) return true;
  let at = index - 1;
  let negated = false;
  for (; words[at]?.pos === 'ADV' || nots.has(words[at]?.norm ?? ''); at--) negated ||= nots.has(words[at]?.norm ?? '');
  const auxiliary = words[at]?.norm ?? '';
  return negated && (DO.has(auxiliary) || MODALS.has(auxiliary));
}

function isAdverbial(words: readonly TaggedWord[], index: number, norm: string): boolean {
  const second = ADVERBIALS.get(norm);
  if (second !== undefined) return words[index + 1]?.norm === second;
  const first = words[index - 1];
  return first !== undefined && first.pos === 'ADV' && ADVERBIALS.get(first.norm) === norm;
}

function isNounThere(words: readonly TaggedWord[], index: number): boolean {
  const before = words[index - 1]?.pos;
  const particle = words[index]?.norm !== 'mixed' || words.slice(index + 1, index + 6).some(({ norm }) => norm === 'up');
  const auxiliary = before === 'AUX' && !HAVE.has(words[index - 1]?.norm ?? '');
  return before === 'DET' || before === 'ADP' || auxiliary || !particle;
}

/** "The tech lead forgot it": no verb stands between a noun and another verb. */
function isNounBeforeVerb(words: readonly TaggedWord[], index: number): boolean {
  const first = words[index - 1];
  const next = words[index + 1]?.pos === 'ADV' ? words[index + 2] : words[index + 1];
  if (first === undefined || next === undefined) return false;
  const opened = first.pos === 'NOUN' || first.pos === 'ADJ' || first.pos === 'DET' || first.pos === 'PROPN' || OWNERS.has(first.norm);
  return opened && (next.pos === 'AUX' || (next.pos === 'VERB' && !next.norm.endsWith('ing')));
}

/** "… but clones the wrong branch": no noun stands between these. */
function isJoinedVerb(words: readonly TaggedWord[], index: number, { norm, lemma }: TaggedWord): boolean {
  return words[index + 1]?.pos === 'DET' && words[index - 1]?.pos === 'CCONJ' && norm.endsWith('s') && norm !== lemma;
}

/** "Our provider botched the move", "had disabled the job": what the tagger takes for an adjective has somebody before and something behind it. */
function isPastWithObject(words: readonly TaggedWord[], index: number, { pos, norm }: TaggedWord): boolean {
  if ((pos !== 'ADJ' && pos !== 'NOUN') || !norm.endsWith('ed')) return false;
  const after = words[index + 1];
  if (after === undefined || (after.pos !== 'DET' && !OBJECTS.has(after.norm))) return false;
  const actor = words[words[index - 1]?.pos === 'ADV' ? index - 2 : index - 1];
  if (actor === undefined || actor.kind === 'mark') return false;
  return actor.pos === 'NOUN' || actor.pos === 'PROPN' || (actor.pos === 'PRON' && !OWNERS.has(actor.norm)) || HAVE.has(actor.norm);
}

/** "Botch" for "botched", "pause" for "paused", "skip" for "skipped", as far as the dictionary has it. */
function presentOf({ norm, lemma }: TaggedWord): string {
  const irregular = baseOfIrregular(norm);
  if (irregular !== undefined) return irregular;
  if (lemma !== norm) return lemma;
  const stem = norm.slice(0, -2);
  return [stem, `${stem}e`, stem.slice(0, -1)].find(isDictionaryWord) ?? stem;
}

/** "We'd gone" is "we had gone", "we'd go" is "we would go": what follows, adverbs aside, tells. */
function isHad(words: readonly TaggedWord[], index: number, { norm, text }: TaggedWord): boolean {
  if (norm !== 'would' || text.length > 2) return false;
  let next = index + 1;
  while (words[next]?.pos === 'ADV' || words[next]?.norm === 'not') next++;
  const after = words[next];
  if (after === undefined || after.norm === 'have') return false;
  return (
    after.norm === 'been' || after.norm === 'had' || (after.pos === 'VERB' && after.norm !== after.lemma && !after.norm.endsWith('ing'))
  );
}
