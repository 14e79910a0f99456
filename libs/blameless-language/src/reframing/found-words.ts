import { isPersonIfActing } from '../people/subject.js';
import type { Sentence } from '../prose/sentence.js';
import type { TaggedWord } from '../prose/tagger.js';
import { BE } from '../prose/verb-group.js';
import type { Match, Reading } from '../rules/rule.js';

/** The words that were found, and what stands around them: that stays, and what takes their place has to go with it. */
export class FoundWords {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** In lower case, with one blank between them and "not" for the second half of "didn't", for patterns to match. */
  readonly words: string;

  constructor(
    readonly reading: Reading,
    { from, to }: Pick<Match, 'from' | 'to'>,
  ) {
    this.sentence = reading.sentence;
    this.from = Math.max(0, from);
    this.to = Math.min(to, reading.sentence.words.length);
    this.words = reading.sentence.words
      .slice(this.from, this.to)
      .map(({ norm }) => norm)
      .join(' ');
  }

  get before(): TaggedWord {
    return this.sentence.at(this.from - 1);
  }

  get first(): TaggedWord {
    return this.sentence.at(this.from);
  }

  get last(): TaggedWord {
    return this.sentence.at(this.to - 1);
  }

  get after(): TaggedWord {
    return this.sentence.at(this.to);
  }

  /** Whether something begins with them: the sentence, or what stands behind a mark other than a comma. */
  get opens(): boolean {
    return this.sentence.opensAt(this.from);
  }

  /** Whether the first of them is written into the word before, as the "n't" of "didn't". */
  get isJoinedToBefore(): boolean {
    return this.from > 0 && this.before.kind !== 'mark' && this.before.end === this.first.start;
  }

  /** Whether they stand behind a "was" that is said of people. */
  get isOfPeople(): boolean {
    return BE.has(this.before.norm) && isPersonIfActing(this.reading.subject(this.from - 1));
  }

  /** Whether a note in brackets can stand behind them without tearing off what follows. */
  get takesNote(): boolean {
    const { kind, norm } = this.after;
    return kind === 'mark' && norm !== '(' && norm !== '-' && norm !== ':';
  }

  /** What was written from the word at `from` up to the one at `to`, indexes into the sentence. */
  written(from: number, to: number): string {
    return this.sentence.written(from, to);
  }
}
