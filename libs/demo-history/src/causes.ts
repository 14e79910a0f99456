import type { ServiceName } from './company.js';
import type { PhraseBook } from './phrases.js';
import type { ActionType } from './story.js';

/** What `defineRootCauseClass` takes, for the classes that are not there from the start. */
export interface MadeUpClass {
  readonly axis: 'CONTRIBUTING_FACTOR';
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

/** Something that was done about a cause, and what is to be seen afterwards. */
export interface Fix {
  /** When it was done, as a share of the span from its beginning. */
  readonly at: number;
  readonly title: string;
  readonly type: ActionType;
  readonly note: string;
  /** What a history of 150 to 300 incidents shows of it, whatever the seed; with far more of them nothing is too early. */
  readonly verdict: 'HELD' | 'DID_NOT_HOLD' | 'TOO_EARLY';
}

/** A cause that keeps coming back, or came back until something was done about it. */
export interface Cause {
  /** Its class among the contributing factors. */
  readonly key: string;
  /** How often a year, where there are about 75 incidents a year: by the share of the span that has passed, and the month from 1. */
  readonly rate: (passed: number, month: number) => number;
  readonly fix?: Fix;
  readonly phrases: PhraseBook;
  /** Those it happens to; all of them are equally likely. */
  readonly services: readonly [ServiceName, ...ServiceName[]];
  readonly triggers: readonly [string, ...string[]];
  readonly mitigations: readonly [string, ...string[]];
  /** How long it usually takes until the harm has stopped, in minutes from the first measure. */
  readonly minutesToMitigate: number;
  readonly isGrave?: true;
}

export const classes: readonly MadeUpClass[] = [
  {
    axis: 'CONTRIBUTING_FACTOR',
    key: 'certificate-expiry',
    name: 'Certificate expiry',
    description: 'A certificate reached the end of its life while it was in use.',
  },
];

/** Fewer people change things in August and at the end of the year. */
const whileThingsChange = (month: number): number => (month === 8 || month === 12 ? 0.5 : 1.1);
/** The garden season, and the weeks before the end of the year. */
const whileCustomersCome = (month: number): number => (month === 4 || month === 5 ? 1.6 : month >= 11 ? 1.9 : 0.65);

export const causes: readonly Cause[] = [
  {
    key: 'configuration-management',
    // Feature flags came into use.
    rate: (passed, month) => whileThingsChange(month) * (4.5 + 29 / (1 + Math.exp((0.52 - passed) * 25))),
    phrases: 'configuration',
    services: ['storefront', 'checkout', 'edge', 'search', 'payments', 'notifications'],
    triggers: ['config-change'],
    mitigations: ['config-revert', 'config-revert', 'feature-off'],
    minutesToMitigate: 18,
  },
  {
    key: 'certificate-expiry',
    rate: (passed) => (passed < 0.62 ? 11 : 0.4),
    fix: {
      at: 0.62,
      title: 'Renew every certificate by the same job, and serve the new one without a restart',
      type: 'PREVENT',
      note: 'All 61 certificates are in the inventory of the renewal job. What cannot be renewed by it pages its owner 21 days before.',
      verdict: 'HELD',
    },
    phrases: 'certificate',
    services: ['edge', 'signIn', 'payments', 'stream', 'warehouse'],
    triggers: ['time-expiry'],
    mitigations: ['hotfix', 'restart'],
    minutesToMitigate: 35,
  },
  {
    key: 'deployment-planning',
    rate: (passed, month) => (passed < 0.58 ? 13 * whileThingsChange(month) : 0.7),
    fix: {
      at: 0.58,
      title: 'Roll out to one instance, then one region, and stop by itself when errors differ',
      type: 'PREVENT',
      note: 'Every pipeline has the three steps. The first week stopped two releases before a customer met them.',
      verdict: 'HELD',
    },
    phrases: 'rollout',
    services: ['checkout', 'storefront', 'accounts', 'search', 'recommendations'],
    triggers: ['binary-deploy'],
    mitigations: ['rollback', 'rollback', 'hotfix'],
    minutesToMitigate: 22,
  },
  {
    key: 'capacity-scaling',
    rate: (_, month) => 10 * whileCustomersCome(month),
    fix: {
      // Half of the span: as many garden seasons before it as after it.
      at: 0.5,
      title: 'Raise the upper limits of autoscaling by half',
      type: 'PREVENT',
      note: 'Limits raised for the 14 services with the highest load.',
      verdict: 'DID_NOT_HOLD',
    },
    phrases: 'capacity',
    services: ['checkout', 'search', 'stream', 'warehouse', 'storefront'],
    triggers: ['traffic-behaviour', 'capacity-decay'],
    mitigations: ['scale', 'scale', 'traffic-shift'],
    minutesToMitigate: 41,
  },
  {
    key: 'third-party-dependency',
    rate: (passed) => (passed < 0.965 ? 10 : 1),
    fix: {
      at: 0.965,
      title: 'Switch to the second supplier by itself when the first one does not answer',
      type: 'MITIGATE',
      note: 'In use for cards and addresses; messages follow.',
      verdict: 'TOO_EARLY',
    },
    phrases: 'dependency',
    services: ['payments', 'checkout', 'notifications', 'parcels'],
    triggers: ['provider-change'],
    mitigations: ['provider-fix', 'failover', 'wait'],
    minutesToMitigate: 74,
  },
  {
    key: 'software-defect',
    rate: (_, month) => 10 * whileThingsChange(month),
    phrases: 'defect',
    services: ['checkout', 'ledger', 'accounts', 'storefront', 'parcels', 'recommendations'],
    triggers: ['binary-deploy', 'traffic-behaviour', 'unknown'],
    mitigations: ['hotfix', 'feature-off', 'rollback'],
    minutesToMitigate: 95,
  },
  {
    key: 'architecture-cascade',
    rate: (_, month) => 4 * whileCustomersCome(month),
    phrases: 'cascade',
    services: ['stream', 'checkout', 'edge'],
    triggers: ['traffic-behaviour', 'hardware-power'],
    mitigations: ['traffic-shift', 'restart'],
    minutesToMitigate: 66,
    isGrave: true,
  },
  {
    key: 'network',
    rate: () => 4.5,
    phrases: 'network',
    services: ['edge', 'stream', 'ledger', 'signIn'],
    triggers: ['hardware-power', 'provider-change', 'config-change'],
    mitigations: ['failover', 'traffic-shift'],
    minutesToMitigate: 48,
  },
  {
    key: 'data-integrity',
    rate: () => 3.5,
    phrases: 'data',
    services: ['reporting', 'warehouse', 'search', 'ledger'],
    triggers: ['data-pipeline'],
    mitigations: ['hotfix', 'restart'],
    minutesToMitigate: 180,
  },
  {
    key: 'automation-behaviour',
    rate: () => 2.5,
    phrases: 'automation',
    services: ['search', 'stream', 'notifications'],
    triggers: ['experiment-maintenance', 'data-pipeline'],
    mitigations: ['scale', 'feature-off'],
    minutesToMitigate: 33,
  },
  {
    key: 'observability-gap',
    rate: () => 3,
    phrases: 'observability',
    services: ['notifications', 'parcels', 'reporting', 'recommendations'],
    triggers: ['unknown', 'binary-deploy'],
    mitigations: ['restart', 'hotfix'],
    minutesToMitigate: 58,
  },
  {
    key: 'unknown',
    rate: () => 3,
    phrases: 'unknown',
    services: ['storefront', 'accounts', 'signIn', 'search'],
    triggers: ['unknown'],
    mitigations: ['wait', 'restart'],
    minutesToMitigate: 27,
  },
];

/** Classes that come along with others; none of those that are about something with a fix, so that its verdict stays as it was made. */
export const companions = ['test-validation-gap', 'documentation-gap', 'process-communication'] as const;
