import type { EntityManager } from 'typeorm';

/** The words of a text, under the number that its `IncidentTextPartRow` has. */
export interface IndexedWords {
  readonly id: bigint;
  readonly words: readonly string[];
}

/** The table `incident_text` as one kind of database keeps it. It holds words only, no texts; those are in the log. */
export interface FullTextIndex {
  readonly create: (manager: EntityManager) => Promise<void>;
  readonly add: (manager: EntityManager, texts: readonly IndexedWords[]) => Promise<void>;
  readonly remove: (manager: EntityManager, ids: readonly bigint[]) => Promise<void>;
  /** The number of a row, as SQL. */
  readonly id: string;
  /** The condition on a row, as SQL, that the term in a named parameter is in it. */
  readonly holds: (parameter: string) => string;
  /** The term that finds a word, and those that begin with it. @param word as `wordsOf` gives it: there is nothing in it to escape. */
  readonly termOf: (word: string) => string;
}
