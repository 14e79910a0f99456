import type { DomainCommand, Occurrence } from '#event-sourcing';
import { refused } from '../metric.errors.js';
import type { MetricEvent } from '../metric.events.js';
import { knownMetric } from '../metric.js';
import type { MetricState } from '../metric.js';
import { keyOf, sameTerms, termsOf } from '../terms.js';
import type { GivenTerms } from '../terms.js';

/** There is to be a metric, under a key that no other has. */
export interface DefineMetric extends DomainCommand<'DefineMetric'> {
  readonly key: string;
  readonly terms: GivenTerms;
  readonly occurred: Occurrence;
}

export function defineMetric({ key: text, terms: given, occurred }: DefineMetric, state: MetricState): readonly MetricEvent[] {
  const key = keyOf(text);
  const terms = termsOf(given);
  const known = knownMetric(state, key);
  if (known === null) return [{ type: 'MetricDefined', occurred, data: { key, version: 1, terms } }];
  const now = known.versions.at(-1);
  if (known.retired) throw refused.retired();
  if (now === undefined || !sameTerms(now, terms)) throw refused.keyTaken(key);
  return [];
}
