import { createRequire } from 'node:module';
import type { PartOfSpeech } from 'wink-nlp';
import type { PlainWord } from './words.js';

export interface TaggedWord extends PlainWord {
  readonly pos: PartOfSpeech;
  /** The dictionary form, in lower case: `forget` for `forgot`. */
  readonly lemma: string;
}

/** What the tagger has been shown stays in its memory for ever: after so many different words a fresh one takes its place. */
const MOST_WORDS = 30_000;
const CHUNK = 400;
/** Longer ones are no words, and the tagger takes quadratic time for them. */
const LONGEST_WORD = 30;
/** Past forms that the tagger often takes for nouns or adjectives, with their dictionary forms. */
const TAKEN_FOR_NOUNS: ReadonlyMap<string, string> = new Map([
  ['saw', 'see'],
  ['mistook', 'mistake'],
  ['overrode', 'override'],
  ['misread', 'misread'],
  ['mixed', 'mix'],
  ['forgot', 'forget'],
  ['misheard', 'mishear'],
  ['misled', 'mislead'],
  ['mislaid', 'mislay'],
]);
/** "Red", "need", "speed" and "seed" are no pasts. */
const SHORTEST_PAST = 6;
const OBJECTS = new Set('it them us him her me itself themselves'.split(' '));
const OWNERS = new Set('my our his her their its your'.split(' '));
const HAD = new Set(['had', 'has', 'have', 'having']);
const PLAIN = /^[A-Za-z]+$/;
const NO_WORD = 'qzxqzxq';

/** The little of wink-nlp that is used here. */
interface Nlp {
  readonly readDoc: (text: string) => { readonly tokens: () => Tokens };
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown; readonly uniqueId: unknown };
}

interface Tokens {
  readonly out: (what: unknown) => readonly string[];
}

interface Tagger extends Nlp {
  /** Words that the tagger brought along have smaller ids, those that it is shown greater ones. */
  readonly firstNewId: number;
}

const load = createRequire(import.meta.url);
let tagger: Tagger | null = null;
const shown = new Set<string>();
/** What was looked up. */
const inDictionary = new Map<string, boolean>();

/**
 * Tags words with their parts of speech. The tagger is given one clean word for each of ours, whatever was written, and so keeps our
 * offsets and stays out of its own quadratic tokenizer. It loads with its model (about 60 MB and 0.2 s) when it is first needed:
 * most processes of an installation never are asked.
 */
export function tagged(words: readonly PlainWord[]): readonly TaggedWord[] {
  const result: TaggedWord[] = [];
  for (let from = 0; from < words.length; from += CHUNK) tagChunk(words.slice(from, from + CHUNK), result);
  for (const [index, word] of result.entries()) {
    const lemma = TAKEN_FOR_NOUNS.get(word.norm);
    if (isHad(result, index, word)) result[index] = { ...word, norm: 'had', lemma: 'have' };
    else if (lemma !== undefined && !isNounThere(result, index)) result[index] = { ...word, pos: 'VERB', lemma };
    else if (word.pos === 'NOUN' && isJoinedVerb(result, index, word)) result[index] = { ...word, pos: 'VERB' };
    else if (isPastWithObject(result, index, word)) result[index] = { ...word, pos: 'VERB', lemma: presentOf(word) };
  }
  return result;
}

function isNounThere(words: readonly TaggedWord[], index: number): boolean {
  const before = words[index - 1]?.pos;
  const particle = words[index]?.norm !== 'mixed' || words.slice(index + 1, index + 6).some(({ norm }) => norm === 'up');
  return before === 'DET' || before === 'ADP' || before === 'AUX' || !particle;
}

/** "… but clones the wrong branch": no noun stands between these. */
function isJoinedVerb(words: readonly TaggedWord[], index: number, { norm, lemma }: TaggedWord): boolean {
  return words[index + 1]?.pos === 'DET' && words[index - 1]?.pos === 'CCONJ' && norm.endsWith('s') && norm !== lemma;
}

/** "Our provider botched the move", "had disabled the job": what the tagger takes for an adjective has somebody before and something behind it. */
function isPastWithObject(words: readonly TaggedWord[], index: number, { pos, norm }: TaggedWord): boolean {
  if ((pos !== 'ADJ' && pos !== 'NOUN') || !norm.endsWith('ed') || norm.length < SHORTEST_PAST) return false;
  const after = words[index + 1];
  if (after === undefined || (after.pos !== 'DET' && !OBJECTS.has(after.norm))) return false;
  const before = words[words[index - 1]?.pos === 'ADV' ? index - 2 : index - 1];
  if (before === undefined || before.kind === 'mark') return false;
  return before.pos === 'NOUN' || before.pos === 'PROPN' || (before.pos === 'PRON' && !OWNERS.has(before.norm)) || HAD.has(before.norm);
}

/** "Botch" for "botched", "pause" for "paused", "skip" for "skipped", as far as the dictionary has it. */
function presentOf({ norm, lemma }: TaggedWord): string {
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

function tagChunk(words: readonly PlainWord[], result: TaggedWord[]): void {
  const forms = words.map(cleanForm);
  const { readDoc, its } = taggerFor(forms);
  // Asked of all at once: asking token by token makes seven closures for each.
  const tokens = readDoc(forms.join(' ')).tokens();
  const parts = tokens.out(its.value);
  const tags = tokens.out(its.pos) as readonly PartOfSpeech[];
  const lemmas = tokens.out(its.lemma);
  let at = 0;
  for (const [index, { kind, text, norm, start, end }] of words.entries()) {
    const form = forms[index] ?? '';
    const pos = tags[at];
    const lemma = lemmas[at];
    if (pos === undefined || lemma === undefined) return;
    result.push({ kind, text, norm, start, end, pos, lemma: form.toLowerCase() === norm ? lemma : norm });
    // A word that the tagger takes apart ("cannot") is tagged by its first part.
    for (let seen = 0; seen < form.length && at < parts.length; at++) seen += parts[at]?.length ?? 0;
  }
}

/** Whether the tagger's dictionary has a word, given in lower case. */
export function isDictionaryWord(norm: string): boolean {
  if (norm.length > LONGEST_WORD || !PLAIN.test(norm)) return false;
  const known = inDictionary.get(norm);
  if (known !== undefined) return known;
  const { firstNewId, ...nlp } = taggerFor([norm]);
  const found = idOf(nlp, norm) < firstNewId;
  if (inDictionary.size >= MOST_WORDS) inDictionary.clear();
  inDictionary.set(norm, found);
  return found;
}

function taggerFor(forms: readonly string[]): Tagger {
  for (const form of forms) shown.add(form);
  if (tagger === null || shown.size > MOST_WORDS) {
    shown.clear();
    tagger = freshTagger();
  }
  return tagger;
}

function freshTagger(): Tagger {
  const winkNlp = load('wink-nlp') as (model: unknown, pipe: readonly string[]) => Nlp;
  const nlp = winkNlp(load('wink-eng-lite-web-model'), ['pos']);
  return { ...nlp, firstNewId: idOf(nlp, NO_WORD) };
}

function idOf({ readDoc, its }: Nlp, word: string): number {
  return Number(readDoc(word).tokens().out(its.uniqueId)[0]);
}

function cleanForm({ kind, norm, text }: PlainWord): string {
  if (kind === 'evidence') return 'thing';
  if (kind === 'number') return '7';
  if (kind === 'mark') return norm === '…' || norm === '|' ? '.' : norm;
  if (norm === "'s") return 'of';
  const written = norm === text.toLowerCase() ? text : norm;
  const last = written.slice(written.lastIndexOf('-') + 1);
  if (last.length <= LONGEST_WORD && PLAIN.test(last)) return last;
  return /^\p{Lu}[\p{L}\p{M}]+$/u.test(written) ? 'Dana' : 'thing';
}
