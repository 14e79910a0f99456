import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused } from '../metric.errors.js';
import type { MetricEvent } from '../metric.events.js';
import { knownAt } from '../known-at.js';
import type { MetricState } from '../metric.js';
import { sameTerms, termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** A metric is to be computed otherwise: `terms` are all of it. The versions before stay. */
export interface ReviseMetric extends DomainCommand<'ReviseMetric'> {
  readonly key: string;
  readonly terms: GivenTerms;
  readonly reason?: string | null | undefined;
  /** The version that the caller has read; null: whichever it is. */
  readonly expectedVersion?: number | null | undefined;
  readonly occurred: Occurrence;
}

export function reviseMetric(command: ReviseMetric, state: MetricState): readonly MetricEvent[] {
  const { key, terms: given, reason: why, expectedVersion, occurred } = command;
  const known = knownAt(state, key, expectedVersion);
  if (known.retired) throw refused.retired();
  const terms = termsOf(given);
  const reason = optionalTextFrom('reason', why, MAX_REASON);
  const before = known.versions.at(-1);
  if (before !== undefined && sameTerms(before, terms)) return [];
  const version = known.versions.length + 1;
  return [{ type: 'MetricRevised', occurred, data: { key, version, terms, ...present('reason', reason) } }];
}
