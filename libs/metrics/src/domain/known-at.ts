import { refused } from './metric.errors.js';
import { knownMetric } from './metric.js';
import type { KnownMetric, MetricState } from './metric.js';

/**
 * The metric of a key. @param expectedVersion the version that somebody has read; null: whichever it is.
 * @throws DomainError NOT_FOUND, or CONFLICT where it is at another version by now.
 */
export function knownAt(state: MetricState, key: string, expectedVersion: number | null | undefined): KnownMetric {
  const known = knownMetric(state, key);
  if (known === null) throw refused.unknownMetric(key);
  const version = known.versions.length;
  if (expectedVersion != null && expectedVersion !== version) throw refused.changedMeanwhile(version);
  return known;
}
