import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused } from '../metric.errors.js';
import type { MetricEvent } from '../metric.events.js';
import { knownMetric } from '../metric.js';
import type { MetricState } from '../metric.js';
import { sameTerms, termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** A metric is to be computed otherwise: `terms` are all of it. The versions before stay. */
export interface ReviseMetric extends DomainCommand<'ReviseMetric'> {
  readonly key: string;
  readonly terms: GivenTerms;
  readonly reason?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function reviseMetric({ key, terms: given, reason: why, occurred }: ReviseMetric, state: MetricState): readonly MetricEvent[] {
  const known = knownMetric(state, key);
  if (known === null) throw refused.unknownMetric(key);
  if (known.retired) throw refused.retired();
  const terms = termsOf(given);
  const reason = optionalTextFrom('reason', why, MAX_REASON);
  const before = known.versions.at(-1);
  if (before !== undefined && sameTerms(before, terms)) return [];
  const version = known.versions.length + 1;
  return [{ type: 'MetricRevised', occurred, data: { key, version, terms, ...present('reason', reason) } }];
}
