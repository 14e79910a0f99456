import { createRequire } from 'node:module';

/** The stemmer that comes with the language model, without the model itself: no tagger, no memory to speak of. */
const porter = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/porter-stemmer.js') as (word: string) => string;

/** The stem of a lower-case English word: `deploy` for `deployments`. */
export function stem(word: string): string {
  return porter(word);
}
