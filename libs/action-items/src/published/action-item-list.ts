import type { AddressedClass } from '../domain/action-item.events.js';
import type { ActionItem } from '../graphql/action-item.type.js';

/** Which items are asked for: those that address classes. */
export interface Addressing {
  readonly axis: AddressedClass['axis'];
  /** Keys of classes of that axis, at least one of which an item is meant to make rarer. */
  readonly classes: readonly string[];
  /** Only items that change one of these services, or that name none; empty: all. */
  readonly services: readonly string[];
  /** What the answer reflects at least; null: whatever the list reflects. */
  readonly minPosition: bigint | null;
}

/** Items that address classes. */
export interface AddressingItems {
  readonly items: readonly ActionItem[];
  /** How many more there are that were not asked for. */
  readonly leftOut: number;
}

/** Action items of many incidents at the price of one query. Injected; reads the list, which follows the log as fast as the read models do. */
export abstract class ActionItemList {
  /**
   * The items that address classes and are neither completed nor dropped, by when they are due, the undated ones last.
   * @param first how many at most, from 1.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract unfinished(asked: Addressing, first: number): Promise<readonly ActionItem[]>;

  /**
   * The items that address classes, whatever has become of them, the last proposed first (as the log has them).
   * @param first how many at most, from 1.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract addressing(asked: Addressing, first: number): Promise<AddressingItems>;

  /**
   * The items with these ids, by id; those that are not in the list are left out.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract find(ids: readonly string[], minPosition: bigint | null): Promise<ReadonlyMap<string, ActionItem>>;
}
