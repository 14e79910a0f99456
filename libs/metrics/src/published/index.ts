export type { Answer, Exclusion, StatisticValue } from '../answers/answer.js';
export * from '../domain/metric.events.js';
export { metricVocabulary } from '../domain/metric.upcasters.js';
export { MetricAnswers } from './metric-answers.js';
export type { AskedMetric, QuotedMetric } from './metric-answers.js';
