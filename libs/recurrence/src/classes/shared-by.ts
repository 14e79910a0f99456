import type { Severity } from '#incidents/published';
import { causeAxes } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';
import type { CountedIncident } from '../read-models/counts/counted-incident.js';

/** So many of a class's incidents are compared, the newest. */
export const MOST_COMPARED = 100;

/** Something that several incidents have in common. */
export interface Shared {
  readonly what:
    | { readonly kind: 'SERVICE'; readonly service: string }
    | { readonly kind: 'SEVERITY'; readonly severity: Severity }
    | { readonly kind: 'CLASS'; readonly axis: CauseAxis; readonly classKey: string };
  readonly incidents: number;
  /** Of how many. */
  readonly of: number;
}

/**
 * What at least two of some incidents, and at least half of them, have in common: services, classes and severity; what most of them share
 * comes first, and of equals services before causes before severity.
 * @param standingOf the key under which a label of a class is compared; null: not at all, as for the class that they were chosen by.
 */
export function sharedBy(
  incidents: readonly CountedIncident[],
  standingOf: (axis: CauseAxis, classKey: string) => string | null,
): readonly Shared[] {
  const found = new Map<string, { readonly what: Shared['what']; incidents: number }>();
  for (const incident of incidents) {
    for (const [name, what] of new Map(marksOf(incident, standingOf).map((mark) => [JSON.stringify(mark), mark]))) {
      const one = found.get(name);
      if (one === undefined) found.set(name, { what, incidents: 1 });
      else one.incidents++;
    }
  }
  const least = Math.max(2, incidents.length / 2);
  return [...found]
    .filter(([, one]) => one.incidents >= least)
    .sort(([a, m], [b, n]) => n.incidents - m.incidents || rankOf(m.what) - rankOf(n.what) || (a < b ? -1 : 1))
    .map(([, one]) => ({ ...one, of: incidents.length }));
}

function marksOf({ severity, services, classes }: CountedIncident, standingOf: Parameters<typeof sharedBy>[1]): readonly Shared['what'][] {
  const labels = causeAxes.flatMap((axis) =>
    (classes[axis] ?? []).flatMap((label) => {
      const classKey = standingOf(axis, label);
      return classKey === null ? [] : [{ kind: 'CLASS' as const, axis, classKey }];
    }),
  );
  return [...services.map((service) => ({ kind: 'SERVICE' as const, service })), ...labels, { kind: 'SEVERITY' as const, severity }];
}

const ranks = ['SERVICE', 'CLASS', 'SEVERITY'] as const satisfies readonly Shared['what']['kind'][];

function rankOf({ kind }: Shared['what']): number {
  return ranks.indexOf(kind);
}
