import type { Window } from '#calendar';
import type { EstimatedIncident } from '#suggestions/published';
import { stretchOf } from '../scope/buckets.js';
import { ownClasses } from '#root-causes/published';
import type { ClassGroups } from '#root-causes/published';
import { poissonBinomialMedian } from '#statistics';
import type { Trials } from '#statistics';
import type { Scope } from '../read-models/counts/counts.query.js';

/** What `EstimatedLabels` gives for a stretch of time. */
export interface Sample {
  readonly incidents: readonly EstimatedIncident[];
  /** How many more there were that were not estimated. */
  readonly leftOut: number;
}

/** An incident, for those that it stands for. */
interface Part extends Trials {
  readonly detectedAt: string;
}

/**
 * What incidents that nobody has classified probably belong to. Their probabilities are scaled to be added up, so their sum is how many
 * of them people would give a class on average (after the probability average of Bella et al., Quantification via Probability Estimators, ICDM 2010).
 * Counting each under its likeliest class instead favours the frequent ones.
 */
export class Estimates {
  readonly #parts = new Map<string, Part[]>();
  readonly #likeliest = new Map<string, EstimatedIncident[]>();

  /**
   * @param samples those of stretches of time that do not overlap, each of which stands for its whole stretch: without that, a stretch of
   * which much was left out would seem to have had little. What is out of `scope` is left out.
   */
  constructor(samples: readonly Sample[], scope: Scope, groups: ClassGroups) {
    for (const { incidents, leftOut } of samples) {
      const weight = (incidents.length + leftOut) / incidents.length;
      for (const incident of incidents) if (isIn(scope, incident)) this.#add(incident, weight, scope, groups);
    }
  }

  /** What has some probability, in the order of keys. */
  get keys(): readonly string[] {
    return [...this.#parts.keys()].sort();
  }

  /** How many incidents of a class there probably are among those detected in a window: as likely fewer as more. */
  countIn(key: string, window: Window): number {
    return poissonBinomialMedian(this.#partsIn(key, window));
  }

  /**
   * How many of them fall in each of some stretches of time that follow one another without gaps: as near to what is to be expected of each as whole
   * numbers can be that add up to the count of the whole.
   */
  countsByStretch(key: string, stretches: readonly Window[]): readonly number[] {
    const [first, last] = [stretches[0], stretches.at(-1)];
    if (first === undefined || last === undefined) return [];
    const parts = this.#partsIn(key, { from: first.from, to: last.to });
    const expected = stretches.map(() => 0);
    for (const { detectedAt, trials, probability } of parts) {
      const index = stretchOf(detectedAt, stretches);
      expected[index] = (expected[index] ?? 0) + trials * probability;
    }
    return apportioned(poissonBinomialMedian(parts), expected);
  }

  /** The incidents of a window whose likeliest class it is, newest first. */
  likeliestIn(key: string, window: Window): readonly EstimatedIncident[] {
    return detectedIn(window, this.#likeliest.get(key));
  }

  #partsIn(key: string, window: Window): readonly Part[] {
    return detectedIn(window, this.#parts.get(key));
  }

  #add(incident: EstimatedIncident, weight: number, { classes }: Scope, groups: ClassGroups): void {
    const probabilities = inGroups(incident, groups);
    for (const [key, probability] of probabilities) {
      if (classes?.includes(key) !== false) push(this.#parts, key, { detectedAt: incident.detectedAt, probability, trials: weight });
    }
    const first = likeliestOf(probabilities);
    if (first !== null) push(this.#likeliest, first, incident);
  }
}

/** Nothing is estimated. */
export const noEstimates = new Estimates([], { axis: 'TRIGGER', services: [], severities: [], classes: null }, ownClasses);

/** Whole parts of a whole that is next to the sum of `expected`, each next to its own: by largest remainder, of equals the earlier first. */
export function apportioned(whole: number, expected: readonly number[]): readonly number[] {
  const parts = expected.map(Math.floor);
  const missing = whole - sumOf(parts);
  const remainders = expected.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  remainders.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of remainders.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

export function isIn({ services, severities }: Scope, incident: Pick<EstimatedIncident, 'services' | 'severity'>): boolean {
  return (
    (services.length === 0 || incident.services.some((service) => services.includes(service))) &&
    (severities.length === 0 || severities.includes(incident.severity))
  );
}

/** Classes that count as one are seldom given together, so that their probabilities add up. */
function inGroups({ classes }: EstimatedIncident, groups: ClassGroups): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key, probability } of classes) {
    const group = groups.of(key);
    found.set(group, Math.min(1, (found.get(group) ?? 0) + probability));
  }
  return found;
}

function likeliestOf(probabilities: ReadonlyMap<string, number>): string | null {
  const [first] = [...probabilities].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

function detectedIn<Detected extends { readonly detectedAt: string }>(
  { from, to }: Window,
  all: readonly Detected[] = [],
): readonly Detected[] {
  return all.filter(({ detectedAt }) => detectedAt >= from && detectedAt < to);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
