import { causeAxes } from '../root-cause-class.events.js';
import type { CauseAxis } from '../root-cause-class.events.js';
import type { KnownCrosswalk } from './crosswalk.events.js';

/** A category: what its source calls it, the share that its source gives it, and our classes that count under it. */
type Category = readonly [name: string, share: number | null, ...classes: readonly string[]];

interface List {
  readonly list: string;
  readonly name: string;
  readonly source: string;
  readonly axes: Readonly<Partial<Record<CauseAxis, Readonly<Record<string, Category>>>>>;
}

/**
 * The lists that every installation has from the start, at version 1. Which of our classes belongs where is Debrief's reading; the names and
 * shares are those of the sources. A class is left out where its source has nothing like it, or counts it on another axis.
 */
const lists: readonly List[] = [
  {
    list: 'atlassian',
    name: 'Atlassian, categories of causes',
    source: 'Atlassian Incident Management Handbook (2019), Incident postmortems: "Categories of causes and their actions".',
    axes: {
      CONTRIBUTING_FACTOR: {
        bug: ['Bug', null, 'software-defect'],
        change: ['Change', null, 'configuration-management', 'deployment-planning'],
        scale: ['Scale', null, 'capacity-scaling'],
        architecture: ['Architecture', null, 'architecture-cascade'],
        dependency: ['Dependency', null, 'third-party-dependency'],
        unknown: ['Unknown', null, 'unknown'],
      },
    },
  },
  {
    list: 'google',
    name: 'Google, postmortem analysis',
    source:
      'The Site Reliability Workbook (O’Reilly 2018), appendix C: the eight most frequent triggers and the five most frequent ' +
      'root-cause categories of thousands of postmortems, 2010 to 2017.',
    axes: {
      TRIGGER: {
        'binary-push': ['Binary push', 0.37, 'binary-deploy'],
        'configuration-push': ['Configuration push', 0.31, 'config-change'],
        'user-behavior-change': ['User behavior change', 0.09, 'traffic-behaviour'],
        'processing-pipeline': ['Processing pipeline', 0.06, 'data-pipeline'],
        'service-provider-change': ['Service provider change', 0.05, 'provider-change'],
        'performance-decay': ['Performance decay', 0.05],
        'capacity-management': ['Capacity management', 0.05, 'capacity-decay'],
        hardware: ['Hardware', 0.02, 'hardware-power'],
      },
      CONTRIBUTING_FACTOR: {
        software: ['Software', 0.4135, 'software-defect'],
        'development-process-failure': ['Development process failure', 0.2023, 'test-validation-gap', 'process-communication'],
        'complex-system-behaviors': ['Complex system behaviors', 0.169, 'architecture-cascade', 'automation-behaviour'],
        'deployment-planning': ['Deployment planning', 0.0674, 'deployment-planning'],
        'network-failure': ['Network failure', 0.0275, 'network'],
      },
    },
  },
  {
    list: 'microsoft',
    name: 'Microsoft, "How to fight production incidents?"',
    source:
      'Ghosh, Shetty, Bansal, Nath: How to Fight Production Incidents? An Empirical Study on a Large-scale Cloud Service. SoCC 2022; ' +
      '152 severe incidents of Microsoft Teams, each with one root cause and one mitigation.',
    axes: {
      CONTRIBUTING_FACTOR: {
        'code-bug': ['Code bug', 0.27, 'software-defect'],
        'dependency-failure': ['Dependency failure', 0.164, 'third-party-dependency'],
        infrastructure: ['Infrastructure', 0.158, 'capacity-scaling'],
        'deployment-error': ['Deployment error', 0.132, 'deployment-planning'],
        'config-bug': ['Config bug', 0.125, 'configuration-management'],
        'database-network': ['Database/Network', 0.105, 'network'],
        'auth-failure': ['Auth failure', 0.046, 'access-certificates'],
      },
      MITIGATION_USED: {
        rollback: ['Rollback', 0.224, 'rollback', 'config-revert'],
        'infra-change': ['Infra change', 0.211, 'failover', 'scale', 'restart', 'traffic-shift'],
        'external-fix': ['External fix', null, 'provider-fix'],
        'config-fix': ['Config fix', null, 'feature-off'],
        'ad-hoc-fix': ['Ad-hoc fix', null],
        'code-fix': ['Code fix', null, 'hotfix'],
        transient: ['Transient', null, 'wait'],
      },
    },
  },
];

export const builtInCrosswalks: readonly KnownCrosswalk[] = lists.flatMap(({ list, name, source, axes }) =>
  causeAxes.flatMap((axis) => {
    const categories = Object.entries(axes[axis] ?? {});
    if (categories.length === 0) return [];
    return {
      list,
      axis,
      version: 1,
      name,
      source,
      categories: categories.map(([key, [called, share]]) => ({ key, name: called, ...(share === null ? {} : { share }) })),
      mapping: categories.flatMap(([category, [, , ...classes]]) => classes.map((key) => ({ class: key, category }))),
    };
  }),
);

/** The crosswalk that an axis has to a list without anybody having entered it; null where there is none. */
export function builtInCrosswalk(axis: CauseAxis, list: string): KnownCrosswalk | null {
  return builtInCrosswalks.find((known) => known.axis === axis && known.list === list) ?? null;
}
