import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { attendanceEventTypes, evolveAttendance, evolveOutline, outlineEventTypes, stageOrder, visitReaching } from '#incidents/published';
import type { Attendance, IncidentEvent, IncidentOutline, Stage } from '#incidents/published';

/** When something was, as far as that is known. `i`: nobody said it, the stage was only inferred. `d`: to the day only. `e`: well enough. */
export interface KnownTime {
  /** ISO 8601 UTC with milliseconds; the beginning of a range. */
  readonly at: string;
  readonly known: 'e' | 'd' | 'i';
}

interface Visit extends KnownTime {
  /** Of the event that entered it. */
  readonly id: string;
  /** Its place in the usual order, from 0. */
  readonly stage: number;
}

/** What costs must know of an incident. JSON through and through. */
export interface CostedIncident {
  readonly outline: IncidentOutline;
  readonly impact: KnownTime | null;
  readonly visits: readonly Visit[];
  /** As assessed last; null while nobody has. */
  readonly customers: number | null;
  readonly attendance: Attendance;
  /** When it ended by a side exit; null while it stands ended by none. */
  readonly exited: KnownTime | null;
}

/** The events that {@link evolveCosted} looks at. */
export const costedEventTypes = [
  ...outlineEventTypes,
  ...attendanceEventTypes,
  'StageEntered',
  'ImpactStarted',
  'ImpactAssessed',
] as const satisfies readonly IncidentEvent['type'][];

/** The incident after one more event; `null` before it was declared. Total: an event that does not fit changes nothing. */
export function evolveCosted(incident: CostedIncident | null, recorded: RecordedEvent<IncidentEvent>): CostedIncident | null {
  const outline = evolveOutline(incident?.outline ?? null, recorded);
  if (outline === null) return null;
  const { id, event } = recorded;
  if (incident === null) {
    const visits = [{ id, stage: 0, ...timeOf(event.occurred) }];
    return { outline, impact: null, visits, customers: null, attendance: [], exited: null };
  }
  const attendance = evolveAttendance(incident.attendance, recorded);
  const changed = timed(incident, recorded);
  if (outline === incident.outline && attendance === incident.attendance) return changed;
  return { ...changed, outline, attendance };
}

function timed(incident: CostedIncident, { id, event }: RecordedEvent<IncidentEvent>): CostedIncident {
  switch (event.type) {
    case 'StageEntered':
      return entered(incident, id, event.data.to, event.data.inferred ? { at: event.occurred.at, known: 'i' } : timeOf(event.occurred));
    case 'IncidentReopened':
      return { ...entered(incident, id, event.data.to, timeOf(event.occurred)), exited: null };
    case 'StageTimeCorrected': {
      const time = timeOf(event.occurred);
      return {
        ...incident,
        visits: incident.visits.map((stay) => (stay.id === event.data.visitEventId ? { ...stay, ...time } : stay)),
      };
    }
    case 'IncidentEndedEarly':
      return { ...incident, exited: timeOf(event.occurred) };
    case 'ImpactStarted':
      return { ...incident, impact: timeOf(event.occurred) };
    case 'ImpactAssessed':
      return event.data.customersAffected === undefined ? incident : { ...incident, customers: event.data.customersAffected };
    default:
      return incident;
  }
}

function entered(incident: CostedIncident, id: string, stage: Stage, time: KnownTime): CostedIncident {
  return { ...incident, visits: [...incident.visits, { id, stage: stageOrder(stage), ...time }] };
}

function timeOf({ at, exactness }: Occurrence): KnownTime {
  return { at, known: exactness === 'DAY' ? 'd' : 'e' };
}

/**
 * When a stage was reached for the last time from an earlier one, as `milestone` has it for RECOVERY and LEARNING: null while it has not
 * been, or the incident has fallen back behind it.
 */
export function reachedLast({ visits }: CostedIncident, stage: Stage): KnownTime | null {
  const place = stageOrder(stage);
  if ((visits.at(-1)?.stage ?? -1) < place) return null;
  return visitReaching(visits, place, 'LAST', (visit) => visit.stage) ?? skipped;
}

/** Reached, and nobody knows when. */
const skipped: KnownTime = { at: '', known: 'i' };
