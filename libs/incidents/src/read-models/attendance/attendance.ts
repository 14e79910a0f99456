import type { Occurrence, RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '../../domain/incident.events.js';

/** A stretch in which a person held a role. */
export interface RoleSpan {
  readonly role: string;
  /** A pseudonym. */
  readonly personId: string;
  /** ISO 8601 UTC with milliseconds; the beginning of a range. */
  readonly from: string;
  /** Null while the role has not been handed back. */
  readonly until: string | null;
  /** Whether one of its ends is known to the day only, so that it has no length. */
  readonly byDay: boolean;
}

/** Who held which role when, in the order in which the roles were taken. JSON through and through. */
export type Attendance = readonly RoleSpan[];

/** The events that {@link evolveAttendance} looks at. */
export const attendanceEventTypes = ['RoleAssigned', 'RoleReleased'] as const satisfies readonly IncidentEvent['type'][];

/** The attendance after one more event, from none at all. Total: an event that does not fit changes nothing. */
export function evolveAttendance(attendance: Attendance, { event }: RecordedEvent<IncidentEvent>): Attendance {
  switch (event.type) {
    case 'RoleAssigned': {
      const { role, personId } = event.data;
      if (attendance.some((span) => isHeld(span, role, personId))) return attendance;
      return [...attendance, { role, personId, from: event.occurred.at, until: null, byDay: isByDay(event.occurred) }];
    }
    case 'RoleReleased': {
      const { role, personId } = event.data;
      const ended = attendance.findIndex((span) => isHeld(span, role, personId));
      return attendance.map((span, index) =>
        index === ended ? { ...span, until: event.occurred.at, byDay: span.byDay || isByDay(event.occurred) } : span,
      );
    }
    default:
      return attendance;
  }
}

/**
 * For how many seconds people were in an incident, those that each person held several roles in counted once; spans without a length are
 * left out. @param end until when a role is held that nobody handed back; ISO 8601 UTC. @returns whole seconds, by person.
 */
export function secondsPresent(attendance: Attendance, end: string): ReadonlyMap<string, number> {
  const people = new Map<string, [from: number, until: number][]>();
  for (const { personId, from, until, byDay } of attendance) {
    const stretch: [number, number] = [Date.parse(from), Date.parse(until ?? end)];
    if (byDay || stretch[1] < stretch[0]) continue;
    people.set(personId, [...(people.get(personId) ?? []), stretch]);
  }
  return new Map([...people].map(([personId, stretches]) => [personId, Math.round(coveredBy(stretches) / 1000)]));
}

function coveredBy(stretches: readonly (readonly [from: number, until: number])[]): number {
  let [covered, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, until] of [...stretches].sort(([a], [b]) => a - b)) {
    covered += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return covered;
}

function isHeld(span: RoleSpan, role: string, personId: string): boolean {
  return span.until === null && span.role === role && span.personId === personId;
}

function isByDay({ exactness }: Occurrence): boolean {
  return exactness === 'DAY';
}
