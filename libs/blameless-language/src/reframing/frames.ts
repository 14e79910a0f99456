import { isPersonIfActing } from '../people/subject.js';
import type { TaggedWord } from '../prose/tagger.js';
import { BE } from '../prose/verb-group.js';
import { wordSet } from '../prose/word-set.js';
import { cased } from '../rewriting.js';
import type { Reading } from '../rules/rule.js';
import type { Reframe } from './reframing.js';

/** Where the found words stand: what is around them stays, and what takes their place has to go with it. */
export interface Place {
  readonly before: TaggedWord;
  readonly last: TaggedWord;
  readonly after: TaggedWord;
  /** Whether what stands behind "was" is said of people. */
  readonly isOfPeople: boolean;
}

/** What can stand in place of wording of a form. `$1` is what the first group found; a function looks at the place as well. */
export type Frame = readonly [form: RegExp, instead: string | ((found: RegExpExecArray, place: Place) => string | null)];

/**
 * The first frame whose form the found words have. Forms are looked for in the words as they were read: in lower case, with one space between
 * them, and "not" for the second half of "didn't".
 */
export function framed(frames: readonly Frame[]): Reframe {
  return (reading, { from, to }) => {
    const words = wordsBetween(reading, from, to);
    for (const [form, instead] of frames) {
      const found = form.exec(words);
      if (found === null) continue;
      const { sentence } = reading;
      const place = {
        before: sentence.at(from - 1),
        last: sentence.at(to - 1),
        after: sentence.at(to),
        isOfPeople: isOfPeople(reading, from - 1),
      };
      const rewrite = typeof instead === 'string' ? words.replace(form, instead) : instead(found, place);
      return rewrite === null ? null : fitting(reading, from, rewrite);
    }
    return null;
  };
}

function isOfPeople(reading: Reading, verb: number): boolean {
  return verb >= 0 && BE.has(reading.sentence.norm(verb)) && isPersonIfActing(reading.subject(verb));
}

function wordsBetween({ sentence }: Reading, from: number, to: number): string {
  return sentence.words
    .slice(Math.max(0, from), to)
    .map(({ norm }) => norm)
    .join(' ');
}

/** With a capital where a sentence begins; apart from "did", of which only the "n't" is replaced. */
function fitting({ sentence }: Reading, from: number, rewrite: string): string {
  const [before, first] = [sentence.at(from - 1), sentence.at(from)];
  if (from > 0 && before.kind !== 'mark' && before.end === first.start) return ` ${rewrite}`;
  return sentence.opensAt(from) ? cased(first.text, rewrite) : rewrite;
}

/** A noun with what goes before it: nothing behind "a", "the" or "our", and nothing that begins with the wrong sound; else "a". */
export function withArticle({ before }: Place, afterA: string, afterAn: string): string {
  if (before.norm === 'an') return afterAn;
  return determiners.has(before.norm) ? afterA : `a ${afterA}`;
}

const determiners = wordSet(
  'a the this that these those such some any no my our his her their its your each every first second third only main another classic simple',
);
