import { wordSet } from '../prose/word-set.js';
import { cased } from '../rewriting.js';
import { FoundWords } from './found-words.js';
import type { Reframe } from './reframing.js';

/** What can stand in place of wording of a form. `$1` is what the first group found; a function looks at the place as well, and may have nothing for it. */
export type Frame = readonly [form: RegExp, instead: string | ((found: RegExpExecArray, place: FoundWords) => string | null)];

/** The first frame whose form the found words have, and that has something for their place. */
export function framed(frames: readonly Frame[]): Reframe {
  return (reading, match) => {
    const place = new FoundWords(reading, match);
    for (const [form, instead] of frames) {
      const found = form.exec(place.words);
      if (found === null) continue;
      const rewrite = typeof instead === 'string' ? place.words.replace(form, instead) : instead(found, place);
      if (rewrite !== null) return fitting(place, asWritten(place, rewrite));
    }
    return null;
  };
}

/** With the capitals that names and abbreviations have, for the words that go on in the rewrite. */
function asWritten(place: FoundWords, rewrite: string): string {
  return place.sentence.words
    .slice(place.from + 1, place.to)
    .filter(({ kind, text, norm }) => kind === 'word' && /^\p{Lu}[\p{L}\d]+$/u.test(text) && text.toLowerCase() === norm)
    .reduce((written, { text, norm }) => written.replace(new RegExp(`(?<![\\p{L}])${norm}(?![\\p{L}])`, 'u'), text), rewrite)
    .replaceAll(" 's", "'s");
}

/** With a capital where a sentence begins; apart from "did", of which only the "n't" is replaced. */
function fitting(place: FoundWords, rewrite: string): string {
  if (place.isJoinedToBefore) return ` ${rewrite}`;
  return place.opens ? cased(place.first.text, rewrite) : rewrite;
}

/** A noun with what goes before it: nothing behind "a", "the" or "our", and nothing that begins with the wrong sound; else "a". */
export function withArticle({ before }: FoundWords, afterA: string, afterAn: string): string {
  if (before.norm === 'an') return afterAn;
  return determiners.has(before.norm) ? afterA : `a ${afterA}`;
}

const determiners = wordSet(
  'a the this that these those such some any no my our his her their its your each every first second third only main another classic simple',
);
