import { createRequire } from 'node:module';

/** The stemmer that comes with the language model, without the model itself: no tagger, no memory to speak of. */
const porter = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/porter-stemmer.js') as (word: string) => string;

/** It takes some 10 µs for a word, and incidents use few words: those that were seen are kept, up to so many. */
const MOST_WORDS = 50_000;
const known = new Map<string, string>();

/** The stem of a lower-case English word: `deploy` for `deployments`. The same for the same word, whatever was asked before. */
export function stem(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const found = porter(word);
  if (known.size >= MOST_WORDS) known.clear();
  known.set(word, found);
  return found;
}
