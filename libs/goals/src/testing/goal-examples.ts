import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import type { GivenClassesAim, GivenMetricAim } from '../domain/aims.js';
import { goalDecider } from '../domain/goal.decider.js';
import type { ClassesAim, GoalDropped, GoalRevised, GoalSet, GoalTerms, MetricAim } from '../domain/goal.events.js';
import type { GivenTerms } from '../domain/terms.js';

export const specification = specificationOf(goalDecider);

export const goalId = '3f0f4a0e-0a8e-4f5c-9a53-5a0a6d1f7c20';
export const occurred: Occurrence = { at: '2026-01-15T09:00:00.000Z', exactness: 'EXACT' };

/** Fewer than one SEV1 a month. */
export const fewIncidents: GivenMetricAim = {
  kind: 'METRIC',
  metric: 'incidents',
  statistic: 'COUNT',
  unit: 'COUNT',
  comparison: 'BELOW',
  target: 1,
  period: 'MONTH',
};
export const gone: GivenClassesAim = {
  kind: 'CLASSES_GONE',
  axis: 'CONTRIBUTING_FACTOR',
  classes: [
    { key: 'config-change', count: 9 },
    { key: 'capacity', count: 4 },
  ],
  lookedBack: { from: '2025-01-01', to: '2026-01-01' },
};

export const given: GivenTerms = { title: ' Fewer than one SEV1 a month ', severities: ['SEV1'], from: '2026-01-01', aim: fewIncidents };
export const givenClasses: GivenTerms = {
  title: 'Gone by June',
  team: 'Platform',
  services: ['api'],
  from: '2026-01-01',
  until: '2026-06-01',
  aim: gone,
};

export const metricAim: MetricAim = {
  kind: 'METRIC',
  metric: 'incidents',
  statistic: 'COUNT',
  unit: 'COUNT',
  comparison: 'BELOW',
  target: 1,
  period: 'MONTH',
};
const classesAim: ClassesAim = {
  kind: 'CLASSES_GONE',
  axis: gone.axis,
  classes: gone.classes,
  lookedBack: gone.lookedBack,
  quietDays: 30,
};
export const terms: GoalTerms = { title: 'Fewer than one SEV1 a month', severities: ['SEV1'], from: '2026-01-01', aim: metricAim };
export const classesTerms: GoalTerms = {
  title: 'Gone by June',
  team: 'Platform',
  services: ['api'],
  from: '2026-01-01',
  until: '2026-06-01',
  aim: classesAim,
};

export function set(to: GoalTerms = terms): GoalSet {
  return { type: 'GoalSet', occurred, data: { goalId, version: 1, terms: to } };
}

export function revised(to: GoalTerms, version = 2, reason = 'Two were too easy'): GoalRevised {
  return { type: 'GoalRevised', occurred, data: { goalId, version, terms: to, reason } };
}

export const dropped: GoalDropped = { type: 'GoalDropped', occurred, data: { goalId, reason: 'The service was retired' } };
