import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent, Severity } from '#incidents/published';
import { causeAxes } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';

/** What recurrence must know of an incident. JSON through and through. */
export interface CountedIncident {
  readonly id: string;
  /** The event that entered DETECTION. */
  readonly detectedBy: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  /** False while it stands ended by a side exit. */
  readonly counted: boolean;
  readonly classes: Readonly<Partial<Record<CauseAxis, readonly string[]>>>;
}

/** The events that {@link evolveCounted} looks at. */
export const countedEventTypes = [
  'IncidentDeclared',
  'StageTimeCorrected',
  'IncidentEndedEarly',
  'IncidentReopened',
  'SeverityChanged',
  'ServicesAffected',
  'ServicesCleared',
  'RootCausesClassified',
] as const satisfies readonly IncidentEvent['type'][];

/**
 * The incident after one more event; `null` before it was declared, and for drills, which are never counted.
 * Total: an event that does not fit changes nothing.
 */
export function evolveCounted(incident: CountedIncident | null, recorded: RecordedEvent<IncidentEvent>): CountedIncident | null {
  const { event } = recorded;
  if (incident === null) return event.type === 'IncidentDeclared' ? declared(event, recorded.id) : null;
  switch (event.type) {
    case 'StageTimeCorrected':
      return event.data.visitEventId === incident.detectedBy ? { ...incident, detectedAt: event.occurred.at } : incident;
    case 'IncidentEndedEarly':
      return { ...incident, counted: false };
    case 'IncidentReopened':
      return { ...incident, counted: true };
    case 'SeverityChanged':
      return { ...incident, severity: event.data.to };
    case 'ServicesAffected':
      return { ...incident, services: [...new Set([...incident.services, ...event.data.services])] };
    case 'ServicesCleared':
      return { ...incident, services: incident.services.filter((key) => !event.data.services.includes(key)) };
    case 'RootCausesClassified':
      return { ...incident, classes: { ...incident.classes, [event.data.axis]: [...new Set(event.data.classes)] } };
    default:
      return incident;
  }
}

function declared({ data, occurred }: Extract<IncidentEvent, { type: 'IncidentDeclared' }>, eventId: string): CountedIncident | null {
  if (data.kind === 'DRILL') return null;
  return {
    id: data.incidentId,
    detectedBy: eventId,
    detectedAt: occurred.at,
    severity: data.severity,
    services: [...new Set(data.services)],
    counted: true,
    classes: {},
  };
}

/** Stands for every service, or every severity. */
export const ALL = '';

export interface Label {
  readonly axis: CauseAxis;
  readonly classKey: string;
  /** {@link ALL} or the key of a service. */
  readonly service: string;
}

/** Under what an incident counts; nothing while it is not counted. */
export function* labelsOf(incident: CountedIncident): Iterable<Label> {
  if (!incident.counted) return;
  for (const axis of causeAxes) {
    for (const classKey of storable(incident.classes[axis] ?? [])) {
      yield { axis, classKey, service: ALL };
      for (const service of storable(incident.services)) if (service !== ALL) yield { axis, classKey, service };
    }
  }
}

function storable(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(asStorable));
}
