import type { RecordedEvent } from '#event-sourcing';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Turns events into the rows of one read model. It is given every event of its types exactly once, in the order of their positions,
 * and its rows and its checkpoint are committed together.
 */
export interface Projection {
  /** Stable and unique; checkpoints and metrics carry it. */
  readonly name: string;
  /** One higher whenever the rows would come out differently: the read models are then rebuilt beside the live ones and swapped. */
  readonly version: number;
  /** Whose tables are created for it. No other projection writes to them. */
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** The stored types of the events that it is given. */
  readonly eventTypes: readonly string[];
  /** Creates what TypeORM cannot declare (a full-text table, say), on empty tables. */
  prepare?(manager: EntityManager): Promise<void>;
  /**
   * Applies a batch, never an empty one. Throwing stops this projection and raises an alarm; nothing of the batch is kept.
   * It must depend on nothing but the events and its own rows: no clock, no randomness, no other read model, and nothing that it keeps
   * between calls, because a batch can be rolled back and come again, cut differently. `upsertRows`, `loadByIds`, `loadWhere` and
   * `deleteWhere` make a batch a handful of statements.
   */
  apply(events: readonly RecordedEvent[], manager: EntityManager): Promise<void>;
}
