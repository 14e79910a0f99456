import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent, Stage } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, sameOccurrence, textOf } from '../rules.js';

/** A stage was entered at another time than recorded. */
export interface CorrectStageTime extends DomainCommand<'CorrectStageTime'> {
  readonly stage: Stage;
  /** The event that entered the visit which is meant; the last visit of the stage when left out. */
  readonly visitEventId?: string;
  readonly occurred: Occurrence;
  readonly reason: string;
}

export function correctStageTime(command: CorrectStageTime, state: IncidentState): readonly IncidentEvent[] {
  const visit = declaredOnly(state).visits.findLast(
    (known) => known.stage === command.stage && (command.visitEventId === undefined || known.eventId === command.visitEventId),
  );
  if (visit === undefined) throw refused.unknownVisit(command.stage);
  const reason = textOf('reason', command.reason);
  const occurred = inOrder(command.occurred);
  if (!visit.inferred && sameOccurrence(visit.occurred, occurred)) return [];
  return [{ type: 'StageTimeCorrected', data: { visitEventId: visit.eventId, stage: command.stage, reason }, occurred }];
}
