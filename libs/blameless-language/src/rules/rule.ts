import { subjectOf } from '../people/find-subject.js';
import type { KnownPeople } from '../people/known-people.js';
import type { Subject } from '../people/subject.js';
import type { Sentence } from '../prose/sentence.js';
import { verbGroup } from '../prose/verb-group.js';
import type { VerbGroup } from '../prose/verb-group.js';

/** The words of a sentence from `from` up to `to`, and what could stand there instead. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly suggestion: string | null;
}

/** A kind of wording, and how it is found in a sentence. */
export interface LanguageRule {
  /** Stable, in kebab-case. Dismissals are recorded under it. */
  readonly id: string;
  /** Why the wording is worth a second look, in one sentence to its author. */
  readonly message: string;
  readonly find: (reading: Reading) => Iterable<Match>;
}

/** A sentence as rules see it. */
export class Reading {
  /** Several rules ask the same of a verb. */
  readonly #subjects = new Map<number, Subject>();

  constructor(
    readonly sentence: Sentence,
    readonly people: KnownPeople,
  ) {}

  /** Who the verb at `index` is said of. */
  subject(index: number): Subject {
    const known = this.#subjects.get(index);
    if (known !== undefined) return known;
    const subject = subjectOf(this.sentence, index, this.people);
    this.#subjects.set(index, subject);
    return subject;
  }

  group(index: number): VerbGroup {
    return verbGroup(this.sentence, index);
  }

  /** The indexes of the words whose dictionary form, or the word itself, is one of these. */
  *occurrences(words: ReadonlySet<string>): Iterable<number> {
    // Every rule goes through every sentence, most of them in vain.
    let index = 0;
    for (const { norm, lemma } of this.sentence.words) {
      if (words.has(norm) || (lemma !== norm && words.has(lemma))) yield index;
      index++;
    }
  }
}
