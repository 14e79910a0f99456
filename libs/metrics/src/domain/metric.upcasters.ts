import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { MetricEvent } from './metric.events.js';

const upcasters: Upcasters<MetricEvent> = { MetricDefined: [], MetricRevised: [], MetricRetired: [] };

/** The stored shapes of a metric's events. */
export const metricVocabulary = new EventVocabulary<MetricEvent>(upcasters);
