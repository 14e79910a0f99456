import type { Severity } from '#incidents/published';
import type { Spread } from '#statistics';

/** Which incidents are looked at, by when they were detected; drills and side exits never are. An empty list leaves everything in. */
export interface AskedLoad {
  /** From `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
  readonly window: { readonly from: string; readonly to: string };
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** Only turns in these roles, whatever their case; empty: all roles, a person in several of an incident counting once. */
  readonly roles: readonly string[];
  /** What the answer reflects at least; null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** How the work of some incidents was spread. A turn is a person in an incident. */
export interface SharedLoad {
  readonly incidents: number;
  /** In how many of them anybody had such a role. */
  readonly attended: number;
  readonly spread: Spread;
  /** What people spent in such roles; whole seconds. Null where there are incidents and no turn of them has a length. */
  readonly personSeconds: number | null;
  /** The share of `personSeconds` of whoever spent most; null where there is none. */
  readonly largestShareOfTime: number | null;
}

export interface ServiceLoad extends SharedLoad {
  /** A key. */
  readonly service: string;
}

/** How evenly work is spread, as other contexts may ask; nobody is named. Injected; follows the log as fast as the read models do. */
export abstract class LoadSpread {
  /**
   * @returns all of it together, and by service, those with the most turns first.
   * @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract of(asked: AskedLoad, first: number): Promise<{ readonly all: SharedLoad; readonly services: readonly ServiceLoad[] }>;
}
