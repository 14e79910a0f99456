import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { evolveAttendance, evolveOutline, secondsPresent, stageOrder } from '#incidents/published';
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

/** Turns in any role. */
export const ANY_ROLE = '';

/** A person in an incident, in one of its roles or in any. */
export interface Turn {
  /** As `roleKey` has it; or `ANY_ROLE`. */
  readonly role: string;
  readonly personId: string;
  /** For how long, as far as that is over and known; the time of several roles counts once. */
  readonly seconds: number;
  /** Whether it is not over. */
  readonly pending: boolean;
  /** Whether it is over, and nobody can say how long it was. */
  readonly untimed: boolean;
}

/** The turns in an incident: in each of its roles, and in any. */
export function turnsOf({ attendance, recovery }: AttendedIncident): readonly Turn[] {
  const keyed = attendance.map((span) => ({ ...span, role: roleKey(span.role) }));
  const roles = new Set(keyed.map(({ role }) => role));
  return [ANY_ROLE, ...roles].flatMap((role) => {
    const spans = role === ANY_ROLE ? keyed : keyed.filter((span) => span.role === role);
    const seconds = secondsOf(spans, recovery);
    return [...new Set(spans.map(({ personId }) => personId))].map((personId): Turn => {
      const pending = recovery === null && spans.some((span) => span.personId === personId && span.until === null);
      return { role, personId, seconds: seconds.get(personId) ?? 0, pending, untimed: !pending && !seconds.has(personId) };
    });
  });
}

/** For how many seconds a person had any of some roles. */
export function secondsIn({ attendance, recovery }: AttendedIncident, personId: string, roles: ReadonlySet<string>): number {
  const spans = attendance.filter((span) => span.personId === personId && roles.has(roleKey(span.role)));
  return secondsOf(spans, recovery).get(personId) ?? 0;
}

/** What is not over has no length yet, and what ended on a day that is all that is known has none either. */
function secondsOf(spans: Attendance, recovery: Recovery | null): ReadonlyMap<string, number> {
  const isEndKnown = recovery !== null && !recovery.byDay;
  const over = spans.filter(({ until }) => until !== null || isEndKnown);
  return secondsPresent(over, recovery?.at ?? '');
}

/** What a role is known by: its name in whatever case. */
export function roleKey(role: string): string {
  return asStorable(role).toUpperCase().toLowerCase();
}
