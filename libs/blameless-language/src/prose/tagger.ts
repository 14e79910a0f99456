import type { PartOfSpeech } from 'wink-nlp';
import type { Part } from './automaton.js';
import { Model } from './model.js';
import type { Form } from './model.js';
import type { PlainWord } from './words.js';

export interface TaggedWord extends PlainWord {
  readonly pos: PartOfSpeech;
  /** The dictionary form, in lower case: `forget` for `forgot`. */
  readonly lemma: string;
}

/** What stands for a word before the model. */
interface Shown {
  readonly norm: string;
  readonly form: Form;
  /** Whether it is the word itself, so that the form's lemma is the word's. */
  readonly isItself: boolean;
}

/** What the model was asked for stays in its memory for ever: after so many different words a fresh one takes its place. */
const MOST_WORDS = 30_000;
/** What stands around a word counts, as far as it is among so many words. */
const CHUNK = 400;
/** Longer ones are no words, and the model takes quadratic time for them. */
const LONGEST_WORD = 30;
const PLAIN = /^[A-Za-z]+$/;

let model: Model | null = null;
/** By the word as written; some are met in more than one meaning ("'s"), and the last one is kept. */
const shown = new Map<string, Shown>();

/** Tags words with their parts of speech, as the model has it. It is shown one clean form for each of ours, whatever was written. */
export function taggedByModel(words: readonly PlainWord[]): TaggedWord[] {
  const result: TaggedWord[] = [];
  for (let from = 0; from < words.length; from += CHUNK) tagChunk(words, from, Math.min(words.length, from + CHUNK), result);
  return result;
}

function tagChunk(words: readonly PlainWord[], from: number, to: number, result: TaggedWord[]): void {
  const asked = currentModel();
  const parts: Part[] = [];
  const tags: number[] = [];
  const forms: Shown[] = [];
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const form = shownFor(asked, word);
    forms.push(form);
    for (const part of form.form.parts) {
      parts.push(part);
      tags.push(part.tag);
    }
  }
  for (const automaton of asked.automata) automaton.retag(parts, tags);
  let at = 0;
  for (const [index, { norm, form, isItself }] of forms.entries()) {
    const word = words[from + index];
    if (word === undefined) continue;
    const { kind, text, start, end } = word;
    // A word that the model takes apart ("cannot") is tagged by its first part.
    const { pos, lemma } = asked.inContext(form, tags[at] ?? 0);
    result.push({ kind, text, norm, start, end, pos, lemma: isItself ? lemma : norm });
    at += form.parts.length;
  }
}

/** Whether the model's dictionary has a word, given in lower case. */
export function isDictionaryWord(norm: string): boolean {
  return norm.length <= LONGEST_WORD && PLAIN.test(norm) && currentModel().form(norm).isKnown;
}

function currentModel(): Model {
  if (model === null || model.size > MOST_WORDS || shown.size > MOST_WORDS) {
    shown.clear();
    model = new Model();
  }
  return model;
}

function shownFor(asked: Model, word: PlainWord): Shown {
  const { kind, text, norm } = word;
  // There is no end of numbers and of what is quoted, and to the model they are all the same.
  const isOpen = kind === 'number' || kind === 'evidence';
  const known = isOpen ? undefined : shown.get(text);
  if (known?.norm === norm) return known;
  const clean = cleanForm(word);
  const found = { norm, form: asked.form(clean), isItself: clean.toLowerCase() === norm };
  if (!isOpen) shown.set(text, found);
  return found;
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
