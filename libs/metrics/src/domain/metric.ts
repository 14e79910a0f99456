import { builtInMetrics } from './built-in-metrics.js';
import type { MetricEvent, MetricTerms } from './metric.events.js';

export interface KnownMetric {
  readonly status: 'KNOWN';
  readonly key: string;
  /** What it was computed by under each version, the first first; the last is how it is computed now. */
  readonly versions: readonly MetricTerms[];
  readonly retired: boolean;
}

/** UNKNOWN to its own stream; it may be built in nevertheless. */
export type MetricState = { readonly status: 'UNKNOWN' } | KnownMetric;

export const initialState: MetricState = { status: 'UNKNOWN' };

export function metricStream(key: string): string {
  return `metric-${key}`;
}

/** The metric that a stream's state, or else what is built in, gives; null where there is none. */
export function knownMetric(state: MetricState, key: string): KnownMetric | null {
  if (state.status === 'KNOWN') return state;
  const terms = builtInMetrics.get(key);
  return terms === undefined ? null : { status: 'KNOWN', key, versions: [terms], retired: false };
}

export function evolve(state: MetricState, event: MetricEvent): MetricState {
  const { key } = event.data;
  if (event.type === 'MetricDefined') {
    // Whoever defined it did so before a metric of that key was built in.
    return state.status === 'KNOWN' ? state : { status: 'KNOWN', key, versions: [event.data.terms], retired: false };
  }
  const known = knownMetric(state, key);
  switch (event.type) {
    case 'MetricRevised':
      return known === null ? state : { ...known, versions: [...known.versions, event.data.terms] };
    case 'MetricRetired':
      return known === null ? state : { ...known, retired: true };
  }
}
