import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';

/** One complete set of read models, open. */
export interface Generation {
  /** Never used twice. */
  readonly id: string;
  readonly dataSource: DataSource;
}

/** Entity classes and schemas; the other things that TypeORM takes for an entity only name one that is declared elsewhere. */
export type DeclaredEntity = Exclude<EntityTarget<ObjectLiteral>, string | { type: ObjectLiteral; name: string }>;

export type Entities = readonly DeclaredEntity[];

/**
 * What the database has to say about an error. `busy`: another holds the lock, try again. `damaged`: the generation can no longer be
 * read. `unavailable`: the disk is full, the connection is gone. `undefined`: it is the statement's own fault.
 */
export type EngineFailure = 'busy' | 'damaged' | 'unavailable' | undefined;

/** What the projections need of the database that holds the read models, beyond what TypeORM does for every database. */
export interface ReadModelEngine {
  /** The id of the live generation; undefined before there is one. Cheap: it is asked for at every read. */
  current(): Promise<string | undefined>;

  /** A new generation that nobody else knows of, with a table for each entity. It is opened for building: fast, not yet durable. */
  create(entities: Entities): Promise<Generation>;

  /** Opens a generation for the projector or for readers (who cannot write); undefined where it has been removed. */
  open(id: string, entities: Entities, purpose: 'projecting' | 'reading'): Promise<Generation | undefined>;

  /** Makes durable what has been built so far, so that publishing has little left to write. */
  settle(generation: Generation): Promise<void>;

  /**
   * Runs `work` while nobody else publishes and nobody can commit to the live generation, whose id it is given. `publish` makes a built
   * generation durable and then the live one, in one step that a crash or a power cut either did or did not take.
   */
  publishing<Result>(
    work: (live: string | undefined, publish: (generation: Generation) => Promise<void>) => Promise<Result>,
  ): Promise<Result>;

  /** Closes and removes a generation that was not published. */
  discard(generation: Generation): Promise<void>;

  /** Removes the generations that are not live and that nobody has open. @returns how many are left besides the live one. */
  sweep(): Promise<number>;

  failureOf(error: unknown): EngineFailure;
}
