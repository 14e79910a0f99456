import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { metricDecider } from '../domain/metric.decider.js';
import type { MetricEvent, MetricTerms } from '../domain/metric.events.js';
import type { GivenTerms } from '../domain/terms.js';

export const specification = specificationOf(metricDecider);

export const occurred: Occurrence = { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' };
export const key = 'time-to-page';

export const given: GivenTerms = { name: ' Time to page ', kind: 'DURATION', from: 'DETECTED', to: 'RESPONDED' };
export const terms: MetricTerms = {
  name: 'Time to page',
  kind: 'DURATION',
  from: 'DETECTED',
  to: 'RESPONDED',
  visit: 'FIRST',
  population: { kinds: ['LIVE', 'RETROSPECTIVE'], sideExitsLeftOut: ['FALSE_POSITIVE', 'DUPLICATE', 'MERGED', 'CANCELLED'] },
  statistics: ['MEDIAN', 'P90', 'GEOMETRIC_MEAN'],
};

export const defined: MetricEvent = { type: 'MetricDefined', occurred, data: { key, version: 1, terms } };
export const retired: MetricEvent = { type: 'MetricRetired', occurred, data: { key } };
export function revised(to: MetricTerms, version = 2): MetricEvent {
  return { type: 'MetricRevised', occurred, data: { key, version, terms: to } };
}
