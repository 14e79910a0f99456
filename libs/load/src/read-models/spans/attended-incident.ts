import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { evolveAttendance, evolveOutline, stageOrder } from '#incidents/published';
import type { Attendance, IncidentEvent, IncidentOutline, Stage } from '#incidents/published';

/** When service was back to normal: whoever had a role by then and never handed it back is taken to have had it until then. */
export interface Recovery {
  /** The event that entered LEARNING, or a later stage. */
  readonly eventId: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly at: string;
  /** Whether it is known to the day only. */
  readonly byDay: boolean;
}

/** What load must know of an incident. JSON through and through. */
export interface AttendedIncident {
  readonly outline: IncidentOutline;
  readonly attendance: Attendance;
  /** Null while it has not come so far, or has fallen back. */
  readonly recovery: Recovery | null;
}

/** The events that {@link evolveAttended} looks at. */
export const attendedEventTypes = [
  'IncidentDeclared',
  'StageEntered',
  'StageTimeCorrected',
  'IncidentEndedEarly',
  'IncidentReopened',
  'SeverityChanged',
  'ServicesAffected',
  'ServicesCleared',
  'RoleAssigned',
  'RoleReleased',
] as const satisfies readonly IncidentEvent['type'][];

/**
 * The incident after one more event; `null` before it was declared. The same object where the event changes nothing of it. Total: an event
 * that does not fit changes nothing.
 */
export function evolveAttended(incident: AttendedIncident | null, recorded: RecordedEvent<IncidentEvent>): AttendedIncident | null {
  const outline = evolveOutline(incident?.outline ?? null, recorded);
  if (outline === null || incident === null) return outline === null ? null : { outline, attendance: [], recovery: null };
  const attendance = evolveAttendance(incident.attendance, recorded);
  const recovery = evolveRecovery(incident.recovery, recorded);
  const isSame = outline === incident.outline && attendance === incident.attendance && recovery === incident.recovery;
  return isSame ? incident : { outline, attendance, recovery };
}

function evolveRecovery(recovery: Recovery | null, { id, event }: RecordedEvent<IncidentEvent>): Recovery | null {
  const { at, exactness } = event.occurred;
  const byDay = exactness === 'DAY';
  switch (event.type) {
    case 'StageEntered':
    case 'IncidentReopened':
      return isRecovered(event.data.to) ? (recovery ?? { eventId: id, at, byDay }) : null;
    case 'StageTimeCorrected':
      return event.data.visitEventId === recovery?.eventId ? { ...recovery, at, byDay } : recovery;
    default:
      return recovery;
  }
}

function isRecovered(stage: Stage): boolean {
  return stageOrder(stage) >= stageOrder('LEARNING');
}

/** A stretch in which a person had a role; milliseconds since 1970. */
export interface Span {
  /** As `roleKey` has it. */
  readonly role: string;
  readonly personId: string;
  readonly began: number;
  /** Null: it has no length. */
  readonly ended: number | null;
  /** Whether it has none because it is not over; otherwise its ends are known to the day only, or contradict each other. */
  readonly pending: boolean;
}

export function spansOf({ attendance, recovery }: AttendedIncident): readonly Span[] {
  return attendance.map(({ role, personId, from, until, byDay }): Span => {
    const end = until === null ? recovery : { at: until, byDay: false };
    const began = Date.parse(from);
    const ended = end === null ? null : Date.parse(end.at);
    const hasLength = ended !== null && ended >= began && !byDay && end?.byDay !== true;
    return { role: roleKey(role), personId, began, ended: hasLength ? ended : null, pending: end === null && !byDay };
  });
}

/** What a role is known by: its name in whatever case. */
export function roleKey(role: string): string {
  return asStorable(role).toUpperCase().toLowerCase();
}
