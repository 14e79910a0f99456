/** Somebody's key was destroyed; there will never be another one for the same id. */
export class PersonKeyDestroyedError extends Error {
  override readonly name = 'PersonKeyDestroyedError';
  constructor(readonly personId: string) {
    super(`the key of person ${personId} was destroyed`);
  }
}

/** The key of somebody was destroyed, and can be read by nobody, but its bytes could not be cleared away yet. Destroying it again goes on. */
export class PersonKeyRemainsError extends Error {
  override readonly name = 'PersonKeyRemainsError';
  constructor(readonly personId: string) {
    super(`the key of person ${personId} can no longer be read, but an older transaction, such as a backup, still keeps its bytes`);
  }
}

/** Two stores have made a key for the same person, each without the other: which of them opens what is sealed is not known here. */
export class PersonKeyConflictError extends Error {
  override readonly name = 'PersonKeyConflictError';
  constructor(readonly personId: string) {
    super(`there is another key of person ${personId} already`);
  }
}

/**
 * The keys that people's details are sealed with: 256 bits for each person, kept outside the event log and never exported with it.
 * Where the key is gone, so is what it sealed, in every copy of the log.
 */
export abstract class PersonKeys {
  /** The key of a person; undefined where it was destroyed or never was here. */
  abstract get(personId: string): Promise<Uint8Array | undefined>;

  /**
   * The key of a person, made and durable where there was none.
   * @throws PersonKeyDestroyedError when it was destroyed.
   */
  abstract create(personId: string): Promise<Uint8Array>;

  /**
   * Destroys the key of a person, for good. When this resolves, the key is in no file that the store answers from, and stays so after a
   * power cut. (A database server also writes a log of its changes, for its own recovery: docs/adr says what that keeps, and for how long.)
   * @throws PersonKeyRemainsError when that could not be done yet; the key cannot be read any more nevertheless.
   */
  abstract destroy(personId: string): Promise<void>;

  /**
   * Clears away what destructions that were cut off have left. Nothing is left where a key is destroyed in one step.
   * @throws PersonKeyRemainsError when that could not be done yet.
   */
  finishDestroying(): Promise<void> {
    return Promise.resolve();
  }

  abstract close(): Promise<void>;
}

export interface PersonKeyEntry {
  readonly personId: string;
  /** 32 bytes. Null: destroyed. */
  readonly key: Uint8Array | null;
}

/** Keys that an installation takes along when it changes its engines. */
export abstract class MovablePersonKeys extends PersonKeys {
  /** Every key that is here, and every one that was destroyed. What changes meanwhile may or may not be among them. */
  abstract entries(): AsyncIterable<PersonKeyEntry>;

  /**
   * Keeps, durably, a key that another store has made.
   * @returns false when it was destroyed here, and so stays.
   * @throws PersonKeyConflictError when there is another key under the same id.
   */
  abstract adopt(personId: string, key: Uint8Array): Promise<boolean>;
}
