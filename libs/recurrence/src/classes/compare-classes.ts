import { benjaminiHochberg, compareCounts, directionalPValue } from '#statistics';
import type { CountComparison, Verdict } from '#statistics';
import type { WindowExposures } from '../scope/compared-exposure.js';

export interface ClassCounts {
  readonly classKey: string;
  readonly count: number;
  readonly previousCount: number;
  /** How many of `count` are not labelled, but estimated. */
  readonly suggested: number;
}

export interface ComparedClass extends ClassCounts {
  readonly comparison: CountComparison;
  /** Null where there is nothing to compare with. */
  readonly qValue: number | null;
  readonly verdict: Verdict;
}

/**
 * One-sided, as the p-values are: since the direction is read from the data, this keeps the false ones among the changes that are
 * claimed below 5 %. For a single class it is the same as that the 95 % interval leaves out 1.
 */
const MOST_FALSE = 0.025;

/** The greatest exposure that `compareCounts` takes. */
const MOST_TAKEN = 1e12;

const NOTHING_TO_COMPARE: CountComparison = { rateRatio: null, lower: 0, upper: null, pValue: 1, verdict: 'NOT_ENOUGH_DATA' };

/**
 * Compares the classes that occurred in either window, all of them, and gives the most frequent ones that occurred at least
 * `minOccurrences` times in the later window: by count, then by key.
 *
 * The q-values are taken over all classes compared, whatever is given: a class is not more significant for the others being hidden.
 * A change is claimed (INCREASED, DECREASED) only where the q-value allows it, and is WEAK otherwise.
 */
export function compareClasses(
  classes: readonly ClassCounts[],
  exposures: WindowExposures,
  { minOccurrences, first }: { readonly minOccurrences: number; readonly first: number },
): readonly ComparedClass[] {
  // Only their ratio matters, and requests may be more than the test takes.
  const most = Math.max(exposures.before ?? 0, exposures.after ?? 0);
  const unit = most > MOST_TAKEN ? most : 1;
  const exposureBefore = (exposures.before ?? 0) / unit;
  const exposureAfter = (exposures.after ?? 0) / unit;
  const isComparable = exposureBefore > 0 && exposureAfter > 0;
  const countsOf = ({ previousCount, count }: ClassCounts) => ({
    before: previousCount,
    after: count,
    exposureBefore,
    exposureAfter,
  });
  const qValues = isComparable ? benjaminiHochberg(classes.map((one) => directionalPValue(countsOf(one)))) : [];
  return classes
    .map((one, index) => ({ ...one, qValue: qValues[index] ?? null }))
    .filter(({ count }) => count >= minOccurrences)
    .sort((a, b) => b.count - a.count || (a.classKey < b.classKey ? -1 : 1))
    .slice(0, first)
    .map(({ qValue, ...one }) => {
      const comparison = isComparable ? compareCounts(countsOf(one)) : NOTHING_TO_COMPARE;
      return { ...one, comparison, qValue, verdict: verdictOf(comparison, qValue) };
    });
}

function verdictOf({ verdict }: CountComparison, qValue: number | null): Verdict {
  const isClaim = verdict === 'INCREASED' || verdict === 'DECREASED';
  return isClaim && (qValue === null || qValue > MOST_FALSE) ? 'WEAK' : verdict;
}
