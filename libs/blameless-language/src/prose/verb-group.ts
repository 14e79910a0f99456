import { nots } from './function-words.js';
import type { Sentence } from './sentence.js';
import { wordSet } from './word-set.js';

export const BE = new Set('be am is are was were been being get gets got'.split(' '));
export const HAVE = new Set('have has had having'.split(' '));
export const DO = new Set(['do', 'does', 'did']);
const MODALS = new Set('should could would might may must can will shall ought'.split(' '));
const NOT = wordSet('neither', nots);
/** Adverbs that stand between an auxiliary and its verb, whatever the tagger takes them for. */
const MIDDLE = new Set(
  'only just also even really probably perhaps already still simply then all both certainly definitely maybe instead first likely double triple'.split(
    ' ',
  ),
);

/** A verb with what stands before it and belongs to it. */
export interface VerbGroup {
  /** The first word of the group. */
  readonly start: number;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  /** Its grammatical subject is what it was done to. */
  readonly passive: boolean;
  /** `did not check`: an emphasis or a denial. */
  readonly done: boolean;
}

/** The group of the verb at `index`: `should never have been merged` for `merged`. */
export function verbGroup(sentence: Sentence, index: number): VerbGroup {
  const seen = { negated: false, modal: null as string | null, perfect: false, passive: false, done: false };
  let start = index;
  let nearest: string | null = null;
  for (let at = index - 1; at >= 0; at--) {
    const { norm, pos } = sentence.at(at);
    if (NOT.has(norm)) seen.negated = true;
    else if (isAuxiliary(norm)) {
      nearest ??= norm;
      if (MODALS.has(norm)) seen.modal ??= norm;
      if (HAVE.has(norm)) seen.perfect = true;
      if (DO.has(norm)) seen.done = true;
    } else if (!(norm === 'to' && nearest === 'have' && sentence.norm(at - 1) === 'ought') && !isAdverb(norm, pos)) break;
    start = at;
  }
  // Adverbs before the first auxiliary belong to the clause, not to the group.
  while (start < index && isAdverb(sentence.norm(start), sentence.at(start).pos)) start++;
  seen.passive = nearest !== null && BE.has(nearest) && !sentence.norm(index).endsWith('ing');
  return { start, ...seen };
}

export function isAuxiliary(norm: string): boolean {
  return BE.has(norm) || HAVE.has(norm) || DO.has(norm) || MODALS.has(norm);
}

/** Whether a word may stand between a subject, its auxiliaries and its verb. */
export function isAdverb(norm: string, pos: string): boolean {
  return (
    (pos === 'ADV' || MIDDLE.has(norm)) &&
    norm !== 'when' &&
    norm !== 'where' &&
    norm !== 'why' &&
    norm !== 'how' &&
    norm !== 'however' &&
    norm !== 'therefore'
  );
}
