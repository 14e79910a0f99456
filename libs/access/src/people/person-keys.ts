/** Somebody's key was destroyed; there will never be another one for the same id. */
export class PersonKeyDestroyedError extends Error {
  override readonly name = 'PersonKeyDestroyedError';
  constructor(readonly personId: string) {
    super(`the key of person ${personId} was destroyed`);
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

  /** Destroys the key of a person, for good. When this resolves, the key is in no file of the store, and stays so after a power cut. */
  abstract destroy(personId: string): Promise<void>;

  abstract close(): Promise<void>;
}
