import { subjects } from './pronouns.js';
import type { Sentence } from '../prose/sentence.js';
import { isAuxiliary, verbGroup } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';

/** What follows these is no second verb: "that week we saw failed jobs". */
const PERCEIVING = wordSet('see find feel get become keep have hear notice look seem');
const AFTERWARDS = wordSet('yesterday today tonight earlier before out up in down off on last previously');

/**
 * Where the noun stands that a clause without a "that" says more about: "the script she wrote | should have stopped it" is about the script.
 * `last` is the word before the verb at `verb`. Null where there is no such clause.
 */
export function describedBefore(sentence: Sentence, verb: number, last: number): number | null {
  let described = last;
  while (AFTERWARDS.has(sentence.norm(described))) described--;
  const { pos, norm, lemma } = sentence.at(described);
  if (pos !== 'VERB' || norm.endsWith('ing') || PERCEIVING.has(lemma)) return null;
  const { norm: form, lemma: base } = sentence.at(verb);
  const finite =
    isAuxiliary(sentence.norm(verbGroup(sentence, verb).start)) || (form !== base && !form.endsWith('ing') && !form.endsWith('s'));
  let pronoun = verbGroup(sentence, described).start - 1;
  while (sentence.at(pronoun).pos === 'ADV') pronoun--;
  if (!finite || !subjects.has(sentence.norm(pronoun))) return null;
  const noun = sentence.at(pronoun - 1).pos;
  // "The alert" may be taken for an adjective.
  return noun === 'NOUN' || noun === 'PROPN' || (noun === 'ADJ' && sentence.at(pronoun - 2).pos === 'DET') ? pronoun - 1 : null;
}
