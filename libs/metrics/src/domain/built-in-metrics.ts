import type { MetricTerms } from './metric.events.js';

const sideExitsLeftOut = ['FALSE_POSITIVE', 'DUPLICATE', 'MERGED', 'CANCELLED'];
const incidents = { kinds: ['LIVE', 'RETROSPECTIVE'], sideExitsLeftOut };
const everything = { sideExitsLeftOut: [] };
const ofDurations = ['MEDIAN', 'P90', 'GEOMETRIC_MEAN'] as const;

/** The metrics that there are before anybody has defined one, by key. */
export const builtInMetrics: ReadonlyMap<string, MetricTerms> = new Map<string, MetricTerms>([
  [
    'time-to-detect',
    {
      name: 'Time to detect',
      description: 'From the start of impact to the first DETECTION.',
      kind: 'DURATION',
      from: 'IMPACT_STARTED',
      to: 'DETECTED',
      visit: 'FIRST',
      population: incidents,
      statistics: ofDurations,
    },
  ],
  [
    'time-to-respond',
    {
      name: 'Time to respond',
      description: 'From the first DETECTION to the first RESPONSE.',
      kind: 'DURATION',
      from: 'DETECTED',
      to: 'RESPONDED',
      visit: 'FIRST',
      population: incidents,
      statistics: ofDurations,
    },
  ],
  [
    'time-to-mitigate',
    {
      name: 'Time to mitigate',
      description: 'From the start of impact to the last RECOVERY: the harm has stopped.',
      kind: 'DURATION',
      from: 'IMPACT_STARTED',
      to: 'MITIGATED',
      visit: 'LAST',
      population: incidents,
      statistics: ofDurations,
    },
  ],
  [
    'time-to-recover',
    {
      name: 'Time to recover',
      description: 'From the start of impact to the last LEARNING: service is back to normal.',
      kind: 'DURATION',
      from: 'IMPACT_STARTED',
      to: 'RECOVERED',
      visit: 'LAST',
      population: incidents,
      statistics: ofDurations,
    },
  ],
  [
    'time-to-learn',
    {
      name: 'Time to learn',
      description: 'From the last LEARNING to the last CLOSED: lessons are published and actions agreed.',
      kind: 'DURATION',
      from: 'RECOVERED',
      to: 'LEARNED',
      visit: 'LAST',
      population: incidents,
      statistics: ofDurations,
    },
  ],
  [
    'incidents',
    {
      name: 'Incidents',
      description: 'Incidents detected.',
      kind: 'COUNT',
      counted: 'INCIDENTS',
      population: incidents,
      statistics: ['COUNT', 'PER_DAY'],
    },
  ],
  [
    'deployment-frequency',
    {
      name: 'Deployment frequency',
      description: 'Deployments to production that were carried through (DORA).',
      kind: 'COUNT',
      counted: 'DEPLOYMENTS',
      population: everything,
      statistics: ['COUNT', 'PER_DAY'],
    },
  ],
  [
    'lead-time-for-changes',
    {
      name: 'Lead time for changes',
      description: 'From a commit to the end of the deployment that brought it to production (DORA).',
      kind: 'DURATION',
      from: 'COMMITTED',
      to: 'DEPLOYED',
      visit: 'FIRST',
      population: everything,
      statistics: ofDurations,
    },
  ],
  [
    'change-failure-rate',
    {
      name: 'Change failure rate',
      description: 'The share of deployments to production that were rolled back or caused an incident (DORA).',
      kind: 'SHARE',
      counted: 'FAILED_DEPLOYMENTS',
      population: everything,
      statistics: ['SHARE'],
    },
  ],
  [
    'failed-deployment-recovery-time',
    {
      name: 'Failed-deployment recovery time',
      description:
        'From the end of the deployment that caused an incident to the last LEARNING (DORA). Only incidents that are linked to one.',
      kind: 'DURATION',
      from: 'DEPLOYED',
      to: 'RECOVERED',
      visit: 'LAST',
      population: { ...incidents, causedByDeployment: true },
      statistics: ofDurations,
    },
  ],
  [
    'action-items-done-in-30-days',
    {
      name: 'Action items done in 30 days',
      description: 'The share of proposed action items that were completed within 30 days.',
      kind: 'SHARE',
      counted: 'DONE_ACTION_ITEMS',
      days: 30,
      population: everything,
      statistics: ['SHARE'],
    },
  ],
  [
    'postmortems-on-time',
    {
      name: 'Postmortems on time',
      description: 'The share of postmortems whose first edition was published by when it was due.',
      kind: 'SHARE',
      counted: 'TIMELY_POSTMORTEMS',
      // What is recorded only afterwards may have been due before anybody could begin.
      population: { kinds: ['LIVE'], sideExitsLeftOut },
      statistics: ['SHARE'],
    },
  ],
  [
    'share-labelled-unknown',
    {
      name: 'Share labelled unknown',
      description: 'The share of incidents labelled with contributing factors of which `unknown` is one.',
      kind: 'SHARE',
      counted: 'UNKNOWN_CAUSES',
      population: incidents,
      statistics: ['SHARE'],
    },
  ],
]);
