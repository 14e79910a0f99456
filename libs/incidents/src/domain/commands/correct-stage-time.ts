import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import type { IncidentEvent, Stage } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, sameOccurrence, textOf } from '../rules.js';

/** A stage was entered at another time than recorded; of several visits the last is meant. */
export interface CorrectStageTime extends DomainCommand<'CorrectStageTime'> {
  readonly stage: Stage;
  readonly occurred: Occurrence;
  readonly reason: string;
}

export function correctStageTime(command: CorrectStageTime, state: IncidentState): readonly IncidentEvent[] {
  const visit = declaredOnly(state).visits.findLast((known) => known.stage === command.stage);
  if (visit === undefined) throw refused.unknownVisit(command.stage);
  const reason = textOf('reason', command.reason);
  const occurred = inOrder(command.occurred);
  if (!visit.inferred && sameOccurrence(visit.occurred, occurred)) return [];
  return [{ type: 'StageTimeCorrected', data: { visitEventId: visit.eventId, stage: command.stage, reason }, occurred }];
}
