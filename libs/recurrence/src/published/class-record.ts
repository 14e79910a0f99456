import type { Severity } from '#incidents/published';
import type { CauseAxis } from '#root-causes/published';
import type { Verdict } from '#statistics';
import type { FixVerdict } from '../fixes/fix-verdict.js';

/** Which incidents are looked at; an empty list leaves everything in. Keys are those of the catalogue and of the classes as they are now. */
export interface AskedClasses {
  readonly axis: CauseAxis;
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** Labels count as they did under that version of the taxonomy, from 1; left out: as they count now. */
  readonly taxonomyVersion?: number;
  /** What the answer reflects at least; null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** The moments from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A class in a window, compared with the window of equal length right before it. */
export interface CountedClass {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly previousCount: number;
  /** Null: infinite, or nothing to compare. */
  readonly rateRatio: number | null;
  readonly lower: number;
  /** Null: infinite. */
  readonly upper: number | null;
  readonly pValue: number;
  /** Corrected for how many classes were looked at; null where nothing can be compared. */
  readonly qValue: number | null;
  readonly verdict: Verdict;
}

/** A fix that was completed in a window, and what came of it for a class. */
export interface JudgedFix {
  readonly actionItemId: string;
  readonly incidentId: string;
  readonly title: string;
  readonly classKey: string;
  readonly className: string;
  readonly completedAt: string;
  readonly recurrencesSince: number;
  readonly verdict: FixVerdict;
}

/** How often classes of root causes came, as other contexts may ask. Injected; follows the log as fast as the read models do. */
export abstract class ClassRecord {
  /**
   * The classes that were counted in the window at all, most frequent first, then by key.
   * @param first how many at most, from 1. @throws ReadModelBehindError when `minPosition` is not reached in time.
   */
  abstract mostFrequent(asked: AskedClasses, window: Stretch, first: number): Promise<readonly CountedClass[]>;

  /**
   * How many incidents of each window are labelled with a class. No two of the windows begin at the same moment.
   * @returns by key, one count for each of `windows` in their order; for every one of `classes`, zeros included.
   */
  abstract countsOf(
    asked: AskedClasses,
    classes: readonly string[],
    windows: readonly Stretch[],
  ): Promise<ReadonlyMap<string, readonly number[]>>;

  /**
   * How many incidents of each window are labelled with any of `classes`, each once however many of them it has. No two of the windows begin at
   * the same moment. @returns one count for each of `windows`, in their order.
   */
  abstract incidentsOf(asked: AskedClasses, classes: readonly string[], windows: readonly Stretch[]): Promise<readonly number[]>;

  /** @returns by key, for every one of `classes`: what its labels count under, which is another class where it was merged. */
  abstract countedUnder(asked: AskedClasses, classes: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /**
   * When the last incident of a window was detected that is labelled with a class; ISO 8601 UTC.
   * @returns by key, for every one of `classes`; null where there is none.
   */
  abstract latestOf(asked: AskedClasses, classes: readonly string[], window: Stretch): Promise<ReadonlyMap<string, string | null>>;

  /** The fixes that were completed in the window, the latest first; an item that addresses several classes is there for each. */
  abstract fixes(asked: AskedClasses, window: Stretch, first: number): Promise<readonly JudgedFix[]>;
}
