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
 * Tags words with their parts of speech, as the model has it. The tagger is given one clean word for each of ours, whatever was written, and
 * so keeps our offsets and stays out of its own quadratic tokenizer. It loads with its model (about 60 MB and 0.2 s) when it is first
 * needed: most processes of an installation never are asked.
 */
export function taggedByModel(words: readonly PlainWord[]): TaggedWord[] {
  const result: TaggedWord[] = [];
  for (let from = 0; from < words.length; from += CHUNK) tagChunk(words.slice(from, from + CHUNK), result);
  return result;
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
