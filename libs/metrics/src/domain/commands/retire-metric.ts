import { optionalTextFrom, present } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON, refused } from '../metric.errors.js';
import type { MetricEvent } from '../metric.events.js';
import { knownMetric } from '../metric.js';
import type { MetricState } from '../metric.js';

/** A metric is to be quoted no more. */
export interface RetireMetric extends DomainCommand<'RetireMetric'> {
  readonly key: string;
  readonly reason?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function retireMetric({ key, reason: why, occurred }: RetireMetric, state: MetricState): readonly MetricEvent[] {
  const known = knownMetric(state, key);
  if (known === null) throw refused.unknownMetric(key);
  const reason = optionalTextFrom('reason', why, MAX_REASON);
  return known.retired ? [] : [{ type: 'MetricRetired', occurred, data: { key, ...present('reason', reason) } }];
}
