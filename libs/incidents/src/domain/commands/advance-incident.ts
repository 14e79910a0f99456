import type { DomainCommand, Occurrence } from '#event-sourcing';
import { declaredOnly, refused } from '../incident.errors.js';
import { stages } from '../incident.events.js';
import type { IncidentEvent, Stage } from '../incident.events.js';
import type { IncidentState } from '../incident.js';
import { inOrder, optionalText, present, sameOccurrence } from '../rules.js';

export interface AdvanceIncident extends DomainCommand<'AdvanceIncident'> {
  readonly to: Stage;
  readonly occurred: Occurrence;
  /** Whether the caller gave the time, or it is only the moment of asking. */
  readonly timeGiven: boolean;
  readonly note?: string;
}

/**
 * Enters a later stage; those skipped on the way are entered as inferred. Naming a stage that was only inferred says when it really was
 * entered (without a time: that it was, and the estimate stays); naming the present stage with another time corrects that time.
 */
export function advanceIncident(command: AdvanceIncident, state: IncidentState): readonly IncidentEvent[] {
  const incident = declaredOnly(state);
  const note = optionalText('note', command.note);
  const occurred = inOrder(command.occurred);
  const isAhead = stages.indexOf(command.to) > stages.indexOf(incident.stage);
  // A visit from before a fall-back says nothing of the one that lies ahead.
  const visit = isAhead ? undefined : incident.visits.findLast((known) => known.stage === command.to);
  if (visit !== undefined) {
    if (!visit.inferred && sameOccurrence(visit.occurred, occurred)) return [];
    if (visit.inferred || (command.to === incident.stage && command.timeGiven)) {
      return [
        {
          type: 'StageTimeCorrected',
          data: { visitEventId: visit.eventId, stage: command.to, reason: note ?? 'Recorded afterwards' },
          occurred: command.timeGiven ? occurred : visit.occurred,
        },
      ];
    }
  }
  if (command.to === incident.stage && incident.ending === null) return [];
  if (incident.status === 'ENDED') throw refused.ended(incident.ending?.exit ?? null);
  if (!isAhead) throw refused.fallingBack(incident.stage, command.to);
  return entering(incident.stage, command.to, occurred, note);
}

/** The visits between two stages, the later one last and the skipped ones inferred. */
export function entering(from: Stage, to: Stage, occurred: Occurrence, note?: string): readonly IncidentEvent[] {
  const path = stages.slice(stages.indexOf(from), stages.indexOf(to) + 1);
  return path.slice(1).map((stage, index): IncidentEvent => {
    const inferred = stage !== to;
    return {
      type: 'StageEntered',
      data: { from: path[index] ?? from, to: stage, inferred, ...(inferred ? {} : present('note', note)) },
      occurred: inferred ? { ...occurred, exactness: occurred.exactness === 'DAY' ? 'DAY' : 'ABOUT' } : occurred,
    };
  });
}
