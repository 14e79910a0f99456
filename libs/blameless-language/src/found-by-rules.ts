import { byWord } from './prose/by-word.js';
import type { TaggedWord } from './prose/tagger.js';
import { languageRules } from './rules.js';
import type { Find, LanguageRule, Match, Reading } from './rules/rule.js';

/** What a rule found. */
export interface Found {
  readonly rule: LanguageRule;
  readonly match: Match;
}

/** What a rule looks for at a word. */
interface Asked {
  readonly rule: LanguageRule;
  readonly find: Find;
}

/** What is looked for at a word, until it stands there with another dictionary form. */
interface Remembered {
  readonly lemma: string;
  readonly asked: readonly Asked[];
}

const NONE: readonly Asked[] = [];
/** The tables of all rules as one, so that a word is looked up once for all of them. */
const asWritten = byWord(tableOf(() => true));
const inDictionaryForm = byWord(tableOf(({ counts }) => counts !== 'written'));
const MOST_WORDS = 30_000;
const remembered = new Map<string, Remembered>();

function tableOf(isMeant: (rule: LanguageRule) => boolean): readonly (readonly [Iterable<string>, Asked])[] {
  return languageRules
    .filter(isMeant)
    .flatMap((rule) => rule.at.map(([words, find]): readonly [Iterable<string>, Asked] => [words, { rule, find }]));
}

/** What all rules find in a sentence. What one rule finds comes in the order that it is said to count in; that of several is mixed. */
export function foundByRules(reading: Reading): readonly Found[] {
  const found: Found[] = [];
  for (const rule of languageRules)
    if (rule.inSentence !== undefined) for (const match of rule.inSentence(reading)) found.push({ rule, match });
  let index = 0;
  for (const word of reading.sentence.words) {
    for (const { rule, find } of askedAt(word)) for (const match of find(reading, index)) found.push({ rule, match });
    index++;
  }
  return found;
}

/** Documents say the same words again and again. */
function askedAt({ norm, lemma }: TaggedWord): readonly Asked[] {
  const known = remembered.get(norm);
  if (known?.lemma === lemma) return known.asked;
  if (remembered.size >= MOST_WORDS) remembered.clear();
  const asked = lookedUp(norm, lemma);
  remembered.set(norm, { lemma, asked: asked.length === 0 ? NONE : asked });
  return asked;
}

function lookedUp(norm: string, lemma: string): readonly Asked[] {
  const written = asWritten.get(norm) ?? NONE;
  const others = (inDictionaryForm.get(lemma) ?? NONE).filter((asked) => !isAskedAlready(asked, written));
  const made = languageRules.flatMap((rule) => {
    const find = rule.atMade?.(norm) ?? null;
    return find === null ? [] : { rule, find };
  });
  return [...written, ...others, ...made];
}

function isAskedAlready({ rule, find }: Asked, written: readonly Asked[]): boolean {
  const once = rule.counts === 'dictionary form if not written';
  return written.some((other) => other.rule === rule && (once || other.find === find));
}
