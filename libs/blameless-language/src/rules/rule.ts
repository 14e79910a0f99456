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
  /** Null where the rule has none of its own, so that one is looked for by what the words say. */
  readonly suggestion: string | null;
}

/** Looks at one word of a sentence. */
export type Find = (reading: Reading, index: number) => Iterable<Match>;

/** A kind of wording, and how it is found in a sentence. Whatever it says of the same words, the first that is found counts. */
export interface LanguageRule {
  /** Stable, in kebab-case. Dismissals are recorded under it. */
  readonly id: string;
  /** Why the wording is worth a second look, in one sentence to its author. */
  readonly message: string;
  /** What is looked for in the sentence as a whole, before anything else. */
  readonly inSentence?: (reading: Reading) => Iterable<Match>;
  /** What is looked for at which words, in lower case. Most words of a sentence are in no rule's table, and so cost next to nothing. */
  readonly at: readonly (readonly [words: Iterable<string>, find: Find])[];
  /** Whether those words count as they are written, in their dictionary form as well, or in that where nothing is looked for as written. */
  readonly counts: 'written' | 'either' | 'dictionary form if not written';
  /** What is looked for at words that are told by how they are made, last. */
  readonly atMade?: (norm: string) => Find | null;
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
}
