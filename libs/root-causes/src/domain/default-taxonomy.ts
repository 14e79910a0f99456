import { causeAxes } from './root-cause-class.events.js';
import type { CauseAxis } from './root-cause-class.events.js';

interface BuiltIn {
  readonly name: string;
  readonly description: string;
}

/**
 * The classes that every installation has from the start, at version 1. Labels refer to that version, so what stands here is never
 * edited: classes are added, and an installation changes them by events.
 */
const taxonomy: Readonly<Record<CauseAxis, Readonly<Record<string, BuiltIn>>>> = {
  TRIGGER: {
    'binary-deploy': { name: 'Binary deploy', description: 'A new version of software was rolled out.' },
    'config-change': { name: 'Configuration change', description: 'A setting, flag, rule or piece of infrastructure code was changed.' },
    'traffic-behaviour': { name: 'Traffic or user behaviour', description: 'Demand grew, or what clients ask for took another shape.' },
    'data-pipeline': { name: 'Data or pipeline', description: 'New data, a batch job or a migration set it off.' },
    'provider-change': { name: 'Provider change', description: 'Something changed or broke at a supplier.' },
    'capacity-decay': { name: 'Capacity or decay', description: 'A resource ran out, or performance wore down over time.' },
    'hardware-power': { name: 'Hardware or power', description: 'A machine, disk, link, cooling or power supply failed.' },
    'time-expiry': {
      name: 'Time or expiry',
      description: 'A moment passed: a certificate, token or licence ran out, a clock or calendar turned.',
    },
    security: { name: 'Security event', description: 'An attack, abuse, or a credential that got out.' },
    'experiment-maintenance': { name: 'Experiment or maintenance', description: 'Planned work or a deliberate test had wider effects.' },
    unknown: { name: 'Unknown', description: 'Nobody knows yet, or it cannot be found out any more.' },
  },
  CONTRIBUTING_FACTOR: {
    'software-defect': { name: 'Software defect', description: 'Code did something else than it was meant to do.' },
    'configuration-management': {
      name: 'Configuration management',
      description: 'Settings were wrong, had drifted, or could be applied without a check.',
    },
    'deployment-planning': {
      name: 'Deployment planning',
      description: 'The order, pace or reach of a rollout left no room to notice and stop.',
    },
    'test-validation-gap': { name: 'Test or validation gap', description: 'No test, check or review stood where it would have shown.' },
    'third-party-dependency': {
      name: 'Third-party dependency',
      description: 'The system leaned on something outside that failed or changed.',
    },
    'capacity-scaling': { name: 'Capacity or scaling', description: 'There was too little of a resource, or it did not grow in time.' },
    'architecture-cascade': {
      name: 'Architecture or cascade',
      description: 'The design let a local failure spread: retries, shared fate, missing limits.',
    },
    'data-integrity': { name: 'Data integrity', description: 'Data was lost, corrupt, stale or inconsistent.' },
    network: { name: 'Network', description: 'Routing, name resolution, load balancing or a link.' },
    'access-certificates': {
      name: 'Access or certificates',
      description: 'Authentication, authorisation, secrets or certificates and their renewal.',
    },
    'observability-gap': { name: 'Observability gap', description: 'What was needed to notice or to understand could not be seen.' },
    'automation-behaviour': { name: 'Automation behaviour', description: 'Automation acted on a wrong picture, or without bounds.' },
    'process-communication': {
      name: 'Process or communication',
      description: 'Handovers, ownership or coordination left a gap between teams.',
    },
    'documentation-gap': { name: 'Documentation gap', description: 'A runbook or description was missing, wrong or out of reach.' },
    security: { name: 'Security weakness', description: 'A weakness that was, or could have been, made use of.' },
    unknown: { name: 'Unknown', description: 'Nobody knows yet, or it cannot be found out any more.' },
  },
  DETECTION_MODE: {
    alert: { name: 'Alert', description: 'Monitoring of the system itself raised it.' },
    synthetic: { name: 'Synthetic check', description: 'A probe that acts like a user found it.' },
    employee: { name: 'Employee', description: 'Somebody inside noticed.' },
    customer: { name: 'Customer', description: 'A customer reported it.' },
    provider: { name: 'Provider', description: 'A supplier told us.' },
    accident: { name: 'By accident', description: 'It was found while looking for something else.' },
    unknown: { name: 'Unknown', description: 'Nobody knows yet, or it cannot be found out any more.' },
  },
  MITIGATION_USED: {
    rollback: { name: 'Rollback', description: 'The earlier version was put back.' },
    'config-revert': { name: 'Configuration revert', description: 'A setting was put back.' },
    failover: { name: 'Failover', description: 'A standby took over.' },
    scale: { name: 'Scaling', description: 'Capacity was added.' },
    restart: { name: 'Restart', description: 'Processes or machines were started anew.' },
    'traffic-shift': { name: 'Traffic shift', description: 'Load was moved away, limited or shed.' },
    'feature-off': { name: 'Feature off', description: 'The part that did harm was switched off.' },
    hotfix: { name: 'Hotfix', description: 'New code or data was shipped to stop the harm.' },
    wait: { name: 'Waiting', description: 'It ended, or drained, without further action.' },
    'provider-fix': { name: 'Provider fix', description: 'A supplier mended it.' },
    unknown: { name: 'Unknown', description: 'Nobody knows yet, or it cannot be found out any more.' },
  },
};

export interface BuiltInClass extends BuiltIn {
  readonly axis: CauseAxis;
  readonly key: string;
}

/** The class that an axis has under a key without anybody having defined it; null where there is none. */
export function builtInClass(axis: CauseAxis, key: string): BuiltInClass | null {
  const classes = taxonomy[axis];
  const found = Object.hasOwn(classes, key) ? classes[key] : undefined;
  return found === undefined ? null : { axis, key, ...found };
}

export const builtInClasses: readonly BuiltInClass[] = causeAxes.flatMap((axis) =>
  Object.keys(taxonomy[axis]).flatMap((key) => builtInClass(axis, key) ?? []),
);
