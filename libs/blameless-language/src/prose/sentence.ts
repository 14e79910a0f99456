import type { TaggedWord } from './tagger.js';

const ABBREVIATIONS = new Set('e.g i.e etc vs approx mr mrs ms dr prof no fig cf resp incl al st'.split(' '));
/** Longer ones are lists or logs; a verb's subject is never so far away. */
const LONGEST_SENTENCE = 200;
const NOTHING: TaggedWord = { kind: 'mark', text: '', norm: '', start: 0, end: 0, pos: 'PUNCT', lemma: '' };

/** One sentence of a text, as words. Indexes beyond its ends give an empty mark. */
export class Sentence {
  constructor(
    readonly text: string,
    readonly words: readonly TaggedWord[],
    /** The sentence before it, in the same paragraph. */
    readonly before: Sentence | null,
  ) {}

  at(index: number): TaggedWord {
    return this.words[index] ?? NOTHING;
  }

  norm(index: number): string {
    return this.at(index).norm;
  }

  /** Whether the words from `index` on are these. */
  has(index: number, ...norms: readonly string[]): boolean {
    return norms.every((norm, offset) => this.norm(index + offset) === norm);
  }

  /** Whether any word in the range is one of these. */
  hasAny(from: number, to: number, norms: ReadonlySet<string>): boolean {
    for (let index = Math.max(0, from); index < Math.min(to, this.words.length); index++) if (norms.has(this.norm(index))) return true;
    return false;
  }

  /** What was written from the word at `from` up to the one at `to`. */
  written(from: number, to: number): string {
    return from >= to ? '' : this.text.slice(this.at(from).start, this.at(to - 1).end);
  }

  /** The first index at or after `index` that ends a clause: a comma, stop or dash, the bracket around it, a joining word, or the end. */
  clauseEnd(index: number): number {
    let end = index;
    let brackets = 0;
    while (end < this.words.length && !this.isBoundary(end)) {
      if (this.norm(end) === '(') brackets++;
      if (this.norm(end) === ')' && brackets-- === 0) break;
      end++;
    }
    return end;
  }

  /** Whether something begins at the word: the sentence, or what stands behind a mark other than a comma. */
  opensAt(index: number): boolean {
    const { kind, norm } = this.at(index - 1);
    return index <= 0 || (kind === 'mark' && norm !== ',');
  }

  isBoundary(index: number): boolean {
    const { kind, norm } = this.at(index);
    return kind === 'mark' ? norm !== '(' && norm !== ')' && norm !== '-' : CLAUSE_WORDS.has(norm);
  }
}

const CLAUSE_WORDS = new Set(
  'and but or so because although though while whereas since when whenever which who that unless until if then however therefore yet nor as'.split(
    ' ',
  ),
);

/** The sentences of one paragraph. */
export function sentencesOf(text: string, words: readonly TaggedWord[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push(new Sentence(text, words.slice(from, to), sentences.at(-1) ?? null));
    from = to;
  };
  words.forEach((word, index) => {
    if (index - from >= LONGEST_SENTENCE || endsSentence(text, words, index, word)) close(index + 1);
  });
  close(words.length);
  return sentences;
}

function endsSentence(text: string, words: readonly TaggedWord[], index: number, { kind, norm, end }: TaggedWord): boolean {
  if (kind !== 'mark') return false;
  if (norm === '|') return true;
  if (norm !== '.' && norm !== '!' && norm !== '?' && norm !== '…') return false;
  const next = words[index + 1];
  if (next === undefined || next.start === end || next.norm === '.' || next.norm === '!' || next.norm === '?') return false;
  if (norm !== '.') return true;
  const before = words[index - 1];
  if (before !== undefined && (ABBREVIATIONS.has(before.norm) || /^\p{L}$/u.test(before.norm)))
    return /^\p{Lu}/u.test(next.text) && before.norm === 'etc';
  return next.kind === 'evidence' || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}
