import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON } from '../metric.errors.js';
import type { MetricEvent } from '../metric.events.js';
import { knownAt } from '../known-at.js';
import type { MetricState } from '../metric.js';

/** A metric is to be quoted no more. */
export interface RetireMetric extends DomainCommand<'RetireMetric'> {
  readonly key: string;
  readonly reason?: string | null | undefined;
  /** The version that the caller has read; null: whichever it is. */
  readonly expectedVersion?: number | null | undefined;
  readonly occurred: Occurrence;
}

export function retireMetric(command: RetireMetric, state: MetricState): readonly MetricEvent[] {
  const { key, reason: why, expectedVersion, occurred } = command;
  const known = knownAt(state, key, expectedVersion);
  const reason = optionalTextFrom('reason', why, MAX_REASON);
  return known.retired ? [] : [{ type: 'MetricRetired', occurred, data: { key, ...present('reason', reason) } }];
}
