import type { CountOfService } from '../read-models/breakdown/services.query.js';
import { signatureAxes } from '../read-models/counts/counted-incident.js';
import type { Counted } from '../read-models/counts/counts.query.js';
import { membersOfSet, setKey } from '#root-causes/published';
import type { CauseAxis, ClassGroups } from '#root-causes/published';

/** Stands for what has no value: no service, no team, no tier. */
export const NONE = '';

/** How often a value occurred in two windows. */
export interface CountsOfValue {
  readonly value: string;
  readonly count: number;
  readonly previousCount: number;
}

/** Adds up counts by value, of a window (by where it begins) and of the one before it. */
export class ValueCounts {
  readonly #counts = new Map<string, { value: string; count: number; previousCount: number }>();

  constructor(private readonly from: string) {}

  add(value: string, since: string, incidents: number): void {
    const counts = this.#counts.get(value) ?? { value, count: 0, previousCount: 0 };
    counts[since === this.from ? 'count' : 'previousCount'] += incidents;
    this.#counts.set(value, counts);
  }

  /** What occurred at all, in either window. */
  get found(): readonly CountsOfValue[] {
    return [...this.#counts.values()].filter(({ count, previousCount }) => count + previousCount > 0);
  }
}

/**
 * Counts incidents by something that their services have (a team, say), an incident once for each value however many of its services have it.
 * The counts of services are added up, and an incident that affected several services of a value is taken off again as often as it came up
 * too much: which services were affected together is known by their sets, so that no incident is looked at.
 * @param sets how often each set of services was affected that is not a single one; of none at all under the set of nothing.
 * @param valueOf the value of a service; null where the service was not asked for.
 */
export function addServices(
  counts: ValueCounts,
  services: readonly CountOfService[],
  sets: readonly Counted[],
  valueOf: (service: string) => string | null,
): void {
  for (const { service, since, incidents } of services) {
    const value = valueOf(service);
    if (value !== null) counts.add(value, since, incidents);
  }
  for (const { classKey, since, incidents } of sets) {
    const values = membersOfSet(classKey).map(valueOf);
    const distinct = new Set(values);
    for (const value of distinct) {
      if (value !== null) counts.add(value, since, -(values.filter((each) => each === value).length - 1) * incidents);
    }
  }
}

/** How many incidents affected no service. */
export function addServiceless(counts: ValueCounts, sets: readonly Counted[]): void {
  const none = setKey([]);
  for (const { classKey, since, incidents } of sets) if (classKey === none) counts.add(NONE, since, incidents);
}

export interface LabelOfSignature {
  readonly axis: CauseAxis;
  readonly classKey: string;
}

/** The labels of a signature, what set it off first. */
export function labelsOfSignature(key: string): readonly LabelOfSignature[] {
  const labels = membersOfSet(key).map((label): { readonly axis: string; readonly classKey: string } => {
    const space = label.indexOf(' ');
    return { axis: label.slice(0, space), classKey: label.slice(space + 1) };
  });
  return signatureAxes.flatMap((axis) => labels.filter((label) => label.axis === axis).map(({ classKey }) => ({ axis, classKey })));
}

/** The signature that one counts under where classes count under others. */
export function signatureIn(key: string, groups: (axis: CauseAxis) => ClassGroups): string {
  return setKey(new Set(labelsOfSignature(key).map(({ axis, classKey }) => `${axis} ${groups(axis).of(classKey)}`)));
}
