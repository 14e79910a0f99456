import type { Window } from '#calendar';
import { eachOnce } from './any-of.js';
import { badInput, positionAsked } from './paging.js';
import { requirePlainYears } from './plain-years.js';

/** What filters over incidents have in common, as it is said; null is the same as left out. Moments are ISO 8601 UTC. */
export interface GivenScope<Severity extends string> {
  readonly from: string;
  readonly to: string;
  readonly services?: readonly string[] | null;
  readonly severities?: readonly Severity[] | null;
  readonly minPosition?: string | null;
}

/** The same, checked. */
export interface LookedAt<Severity extends string> {
  readonly window: Window;
  /** Each once, as `severities`; an empty list leaves everything in. */
  readonly services: readonly string[];
  readonly severities: readonly Severity[];
  /** What the answer reflects at least; null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** @param path names the argument that it is. @throws GraphQLError BAD_USER_INPUT where it contradicts itself, or has too many values. */
export function lookedAt<Severity extends string>(given: GivenScope<Severity>, path = 'filter'): LookedAt<Severity> {
  const { from, to, services, severities, minPosition } = given;
  requirePlainYears(path, from, to);
  if (from >= to) throw badInput(`${path}.from`, `does not lie before ${path}.to`);
  return {
    window: { from, to },
    services: eachOnce(services, `${path}.services`),
    severities: eachOnce(severities, `${path}.severities`),
    minPosition: positionAsked(minPosition, `${path}.minPosition`),
  };
}
