import type { CommandContext } from '#event-sourcing';
import type { CauseAxis } from '../domain/root-cause-class.events.js';
import type { RootCauseClass } from '../graphql/root-cause-class.type.js';

/** The classes of root causes, as other contexts may ask for them. Injected; every answer includes all that was acknowledged before the question. */
export abstract class RootCauseClasses {
  /** The classes of an axis that have one of `keys`, by key, retired ones included; a key that names no class is left out. */
  abstract find(axis: CauseAxis, keys: readonly string[]): Promise<ReadonlyMap<string, RootCauseClass>>;

  /** All classes, retired ones included, in the order of axes and then of keys. @param axis null: those of every axis. */
  abstract list(axis: CauseAxis | null): Promise<readonly RootCauseClass[]>;

  /**
   * Defines those of `keys` that name no class yet, each with a name made from its key. Costs nothing where none is missing.
   * @param context the request it is done for; its `expectedRevision` is not looked at.
   * @throws DomainError INVALID when a key that is missing is not one that a class may have; those before it stay defined.
   */
  abstract ensure(axis: CauseAxis, keys: readonly string[], context: CommandContext): Promise<void>;
}
