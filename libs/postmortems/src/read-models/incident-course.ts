import type { RecordedEvent } from '#event-sourcing';
import { evolveOutline, evolveVisits, outlineEventTypes, visitEventTypes } from '#incidents/published';
import type { Fact, IncidentEvent, IncidentOutline, MeasurableFacts, Visit } from '#incidents/published';

/**
 * What the read models fold of an incident: a fraction of what is known of it, as two of them keep it for every incident. JSON through and
 * through.
 */
export interface IncidentCourse {
  readonly outline: IncidentOutline;
  readonly title: string;
  /** Whether another system recorded it. */
  readonly imported: boolean;
  readonly impactStarted: Fact | null;
  readonly visits: readonly Visit[];
}

/** The events that {@link evolveCourse} looks at; those of an incident's timeline, its roles and its decisions are not among them. */
export const courseEventTypes: readonly IncidentEvent['type'][] = [
  ...new Set([...outlineEventTypes, ...visitEventTypes]),
  'IncidentRetitled',
  'ImpactStarted',
];

/** The course after one more event; `null` before the incident was declared. Total: an event that does not fit changes nothing. */
export function evolveCourse(course: IncidentCourse | null, recorded: RecordedEvent<IncidentEvent>): IncidentCourse | null {
  const { id: eventId, event } = recorded;
  const outline = evolveOutline(course?.outline ?? null, recorded);
  if (outline === null) return null;
  const visits = evolveVisits(course?.visits ?? [], recorded);
  if (course === null) {
    return event.type === 'IncidentDeclared' ? { outline, title: event.data.title, imported: false, impactStarted: null, visits } : null;
  }
  switch (event.type) {
    case 'IncidentRetitled':
      return { ...course, title: event.data.title };
    case 'IncidentImported':
      return { ...course, imported: true, visits };
    case 'ImpactStarted': {
      const { at, until = null, exactness } = event.occurred;
      return { ...course, impactStarted: { at, until, exactness, eventId } };
    }
    default:
      return outline === course.outline && visits === course.visits ? course : { ...course, outline, visits };
  }
}

/** What the durations of an incident follow from. */
export function measurable({ outline: { exit }, visits, impactStarted }: IncidentCourse): MeasurableFacts {
  return { visits, impactStarted, stage: visits.at(-1)?.stage ?? 'DETECTION', ending: exit === null ? null : { exit } };
}
