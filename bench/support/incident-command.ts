import type { Exactness, Occurrence } from '#event-sourcing';
import type { Step, When } from '#demo-history';
import type { incidentCommands } from '#incidents';

export type IncidentCommand = Parameters<typeof incidentCommands.send>[2];

/** The ids that a step was made up without. */
export interface StepIds {
  readonly incidentBefore: string;
  /** The id of the entry with that text. */
  readonly entryId: (text: string) => string;
}

/** The command that the mutation of a step sends; null for steps of other contexts. */
export function incidentCommand(step: Step, { incidentBefore, entryId }: StepIds): IncidentCommand | null {
  switch (step.mutation) {
    case 'advanceIncident':
      return { type: 'AdvanceIncident', to: step.input.to, occurred: occurred(step.input), timeGiven: true };
    case 'reopenIncident':
      return { type: 'ReopenIncident', to: step.input.to, reason: step.input.reason, occurred: occurred(step.input) };
    case 'endIncident': {
      const { exit, reason } = step.input;
      const other = step.otherIncident === undefined ? {} : { otherIncidentId: incidentBefore };
      return { type: 'EndIncident', exit, reason, ...other, occurred: occurred(step.input) };
    }
    case 'changeSeverity':
      return { type: 'ChangeSeverity', severity: step.input.severity, reason: step.input.reason, occurred: occurred(step.input) };
    case 'recordImpact': {
      const { startedAt, startedUntil, exactness, assessedAt, ...known } = step.input;
      const until = startedUntil === undefined ? {} : { until: startedUntil };
      const started = startedAt === undefined ? {} : { started: { at: startedAt, ...until, exactness: exactnessOf(exactness) } };
      return { type: 'RecordImpact', ...started, ...known, assessed: { at: assessedAt, exactness: 'EXACT' } };
    }
    case 'affectServices':
      return { type: 'AffectServices', services: step.input.services, occurred: occurred(step.input) };
    case 'assignRole':
      return { type: 'AssignRole', role: step.input.role, personId: step.input.personId, occurred: occurred(step.input) };
    case 'recordEntry':
      return { type: 'RecordEntries', entries: [{ kind: step.input.kind, text: step.input.text, occurred: occurred(step.input) }] };
    case 'correctEntry':
      return { type: 'CorrectEntry', entryId: entryId(step.entry), text: step.input.text, reason: step.input.reason };
    case 'correctStageTime':
      return { type: 'CorrectStageTime', stage: step.input.stage, reason: step.input.reason, occurred: occurred(step.input) };
    case 'classifyRootCauses': {
      const classes = step.input.classes.map((key) => ({ key, version: 1 }));
      return {
        type: 'ClassifyRootCauses',
        axis: step.input.axis,
        classes,
        evidence: [],
        occurred: { at: step.input.occurredAt, exactness: 'EXACT' },
      };
    }
    default:
      return null;
  }
}

function occurred({ occurredAt, occurredUntil, exactness }: When): Occurrence {
  return { at: occurredAt, ...(occurredUntil === undefined ? {} : { until: occurredUntil }), exactness: exactnessOf(exactness) };
}

function exactnessOf(given: 'ABOUT' | 'DAY' | undefined): Exactness {
  return given ?? 'EXACT';
}
