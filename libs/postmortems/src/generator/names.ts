import type { CauseAxis, SideExit, Stage, TimelineKind } from '#incidents/published';
import { capitalised, inline } from './wording.js';

const stageNames: Readonly<Record<Stage, string>> = {
  DETECTION: 'detection',
  RESPONSE: 'response',
  MITIGATION: 'mitigation',
  RECOVERY: 'recovery',
  LEARNING: 'learning',
  CLOSED: 'closed',
};

export function stageName(stage: Stage): string {
  return stageNames[stage];
}

/** A stage as a heading: `Mitigation`. */
export function stageHeading(stage: Stage): string {
  return capitalised(stageName(stage));
}

const stageNouns = {
  DETECTION: 'the detection',
  RESPONSE: 'the start of response',
  MITIGATION: 'the start of mitigation',
  RECOVERY: 'the end of harm',
  LEARNING: 'the return to normal service',
  CLOSED: 'the closing of the incident',
} as const satisfies Record<Stage, string>;

/** What a stage's beginning is, as a noun: `the end of harm`. */
export function stageNoun(stage: Stage): string {
  return stageNouns[stage];
}

const axes: Readonly<Record<CauseAxis, string>> = {
  TRIGGER: 'trigger',
  CONTRIBUTING_FACTOR: 'contributing factor',
  DETECTION_MODE: 'detection mode',
  MITIGATION_USED: 'mitigation used',
};

export function axisName(axis: CauseAxis): string {
  return axes[axis];
}

/** A class of root causes in words: `configuration management`. */
export function className(key: string): string {
  return inline(key).replace(/(?<=\w)-(?=\w)/g, ' ');
}

const begun: Readonly<Record<Stage, string>> = {
  DETECTION: 'Detected',
  RESPONSE: 'Response began',
  MITIGATION: 'Mitigation began',
  RECOVERY: 'The harm had stopped; recovery began',
  LEARNING: 'Service was back to normal; learning began',
  CLOSED: 'Closed',
};

/** That a stage was entered. */
export function stageBegun(stage: Stage): string {
  return begun[stage];
}

const endings: Readonly<Record<SideExit, string>> = {
  FALSE_POSITIVE: 'as a false positive',
  DUPLICATE: 'as a duplicate of another incident',
  MERGED: 'by being merged into another incident',
  CANCELLED: 'by being cancelled',
};

/** How an incident ended: `as a false positive`. */
export function endedHow(exit: SideExit): string {
  return endings[exit];
}

const lineLabels: Readonly<Partial<Record<TimelineKind, string>>> = {
  OBSERVATION: 'Observation',
  HYPOTHESIS: 'Hypothesis',
  DECISION: 'Decision',
  ACTION: 'Action',
  COMMUNICATION: 'Communication',
};

const lineNouns: Readonly<Partial<Record<TimelineKind, string>>> = {
  DECLARED: 'declaration',
  STAGE: 'change of stage',
  REOPENED: 'reopening',
  ENDED: 'end',
  SEVERITY: 'change of severity',
  IMPACT: 'record of impact',
  SERVICES: 'record of services',
  ROLE: 'change of roles',
  DECISION_RECORD: 'decision',
};

/** What a line of the timeline is, as a noun: `observation`. */
export function lineNoun(kind: TimelineKind): string {
  return lineNouns[kind] ?? lineLabels[kind]?.toLowerCase() ?? 'record';
}

/** What an entry is; null for a line that Debrief writes itself. */
export function entryLabel(kind: TimelineKind): string | null {
  return lineLabels[kind] ?? null;
}
