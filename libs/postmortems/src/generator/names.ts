import type { SideExit, Stage } from '#incidents/published';
import type { TimelineKind } from '#incidents/published';

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

/** What an entry is; null for a line that Debrief writes itself. */
export function entryLabel(kind: TimelineKind): string | null {
  return lineLabels[kind] ?? null;
}
