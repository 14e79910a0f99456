import type { Window } from '#calendar';
import type { EstimatedIncident } from '#suggestions/published';
import { stretchOf } from './buckets.js';
import { ownClasses } from '#root-causes/published';
import type { ClassGroups } from '#root-causes/published';
import type { Scope } from './read-models/counts/counts.query.js';

/** What `EstimatedLabels` gives for a stretch of time. */
export interface Sample {
  readonly incidents: readonly EstimatedIncident[];
  /** How many more there were that were not estimated. */
  readonly leftOut: number;
}

interface Part {
  readonly detectedAt: string;
  readonly expected: number;
}

/**
 * What incidents that nobody has classified probably belong to. Their probabilities are scaled to be added up, so their sum is how many
 * of them people would give a class (after the probability average of Bella et al., Quantification via Probability Estimators, ICDM 2010). Counting
 * each under its likeliest class instead favours the frequent ones.
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

  /** How many incidents of a class are to be expected among those detected in a window; not whole. */
  expectedIn(key: string, window: Window): number {
    return this.expectedByStretch(key, [window])[0] ?? 0;
  }

  /** As `expectedIn`, of each of some stretches of time that follow one another without gaps. */
  expectedByStretch(key: string, stretches: readonly Window[]): readonly number[] {
    const expected = stretches.map(() => 0);
    const [first, last] = [stretches[0], stretches.at(-1)];
    for (const { detectedAt, expected: more } of this.#parts.get(key) ?? []) {
      if (first === undefined || last === undefined || detectedAt < first.from || detectedAt >= last.to) continue;
      const index = stretchOf(detectedAt, stretches);
      expected[index] = (expected[index] ?? 0) + more;
    }
    return expected;
  }

  /** The incidents of a window whose likeliest class it is, newest first. */
  likeliestIn(key: string, { from, to }: Window): readonly EstimatedIncident[] {
    return (this.#likeliest.get(key) ?? []).filter(({ detectedAt }) => detectedAt >= from && detectedAt < to);
  }

  #add(incident: EstimatedIncident, weight: number, { classes }: Scope, groups: ClassGroups): void {
    const probabilities = inGroups(incident, groups);
    for (const [key, probability] of probabilities) {
      if (classes?.includes(key) !== false) push(this.#parts, key, { detectedAt: incident.detectedAt, expected: weight * probability });
    }
    const first = likeliestOf(probabilities);
    if (first !== null) push(this.#likeliest, first, incident);
  }
}

/** Nothing is estimated. */
export const noEstimates = new Estimates([], { axis: 'TRIGGER', services: [], severities: [], classes: null }, ownClasses);

/** Whole parts of a whole, as near to `expected` as can be and adding up to their rounded sum: by largest remainder, the earlier first. */
export function apportioned(expected: readonly number[]): readonly number[] {
  const parts = expected.map(Math.floor);
  const missing = Math.round(sumOf(expected)) - sumOf(parts);
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

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
