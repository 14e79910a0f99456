import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** One complete set of read models, open. */
export interface Generation {
  /** Never used twice. */
  readonly id: string;
  readonly dataSource: DataSource;
  /** Ends its connections and lets go of it, so that it can be removed where it is not the live one. */
  close(): Promise<void>;
}

/** Entity classes and schemas; the other things that TypeORM takes for an entity only name one that is declared elsewhere. */
export type DeclaredEntity = Exclude<EntityTarget<ObjectLiteral>, string | { type: ObjectLiteral; name: string }>;

export type Entities = readonly DeclaredEntity[];

/**
 * What the database has to say about an error. `busy`: another holds the lock, try again. `damaged`: the generation can no longer be
 * read. `unavailable`: the disk is full, the connection is gone. `undefined`: it is the statement's own fault.
 */
export type EngineFailure = 'busy' | 'damaged' | 'unavailable' | undefined;

/** Whether a projector does the work, or waits for the one that does to be gone. */
export type ProjectorRole = 'leading' | 'standby';

/** What the projections need of the database that holds the read models, beyond what TypeORM does for every database. */
export interface ReadModelEngine {
  /**
   * The id of the live generation; undefined before there is one. Cheap: it is asked for at every read. The answer may be some milliseconds
   * old, but never older than one that this engine gave before.
   */
  current(): Promise<string | undefined>;

  /** A new generation that nobody else knows of, with a table for each entity. It is opened for building: fast, not yet durable. */
  create(entities: Entities): Promise<Generation>;

  /** Opens a generation for the projector or for readers (who cannot write); undefined where it has been removed. */
  open(id: string, entities: Entities, purpose: 'projecting' | 'reading'): Promise<Generation | undefined>;

  /**
   * Whether the generation is the live one. Asked last in a transaction that has written to it, through that transaction's `manager`:
   * where the answer is yes, nobody publishes another before the transaction has ended.
   */
  mayWrite(generation: Generation, manager: EntityManager): Promise<boolean>;

  /** Makes durable what has been built so far, so that publishing has little left to write. */
  settle(generation: Generation): Promise<void>;

  /**
   * Runs `work` while nobody else publishes and nobody can commit to the live generation, whose id it is given. `publish` makes a built
   * generation durable and then the live one, in one step that a crash or a power cut either did or did not take.
   */
  publishing<Result>(
    work: (live: string | undefined, publish: (generation: Generation) => Promise<void>) => Promise<Result>,
  ): Promise<Result>;

  /** Closes a generation that was not published, and removes it. */
  discard(generation: Generation): Promise<void>;

  /** Removes generations that are not live and that nobody has open. @returns how many are left that are not live. */
  sweep(): Promise<number>;

  /**
   * Runs `work` while this projector leads: where several processes may work for the same read models, in one of them at a time. Stands by
   * until then. Resolves when `work` has, or when `signal` is aborted before it began.
   * @param work its signal is aborted with `signal`, and when the lead is lost.
   * @throws what `work` does; an error whose failure is `unavailable` when the lead was lost.
   */
  lead(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>, onRole?: (role: ProjectorRole) => void): Promise<void>;

  failureOf(error: unknown): EngineFailure;

  /** Ends the engine's own connections. Generations are closed one by one. */
  close(): Promise<void>;
}
