import type { TaggedWord } from '../../prose/tagger.js';

/** The verb of a word in -ing, if it is one of these. The tagger takes what begins a sentence for a noun, so its dictionary form is of no use. */
export function gerundOf({ norm, lemma }: TaggedWord, verbs: ReadonlySet<string>): string | null {
  if (!norm.endsWith('ing') || norm.length < 5) return null;
  const stem = norm.slice(0, -3);
  const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [lemma, stem, `${stem}e`, single].find((form) => form !== norm && verbs.has(form)) ?? null;
}
