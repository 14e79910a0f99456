import type { RecordedEvent } from '#event-sourcing';
import type { CauseAxis, IncidentEvent, IncidentKind, Severity, SideExit } from '../../domain/incident.events.js';

/** What is counted, compared and grouped by in every question about many incidents. JSON through and through. */
export interface IncidentOutline {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly severity: Severity;
  /** Null while it does not stand ended by one. */
  readonly exit: SideExit | null;
  /** The event that entered DETECTION. */
  readonly detectedBy: string;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  /** Keys of the catalogue, each once, in the order they were named. */
  readonly services: readonly string[];
  /** The labels of each axis, each once; none, or left out, where it has none. */
  readonly classes: Readonly<Partial<Record<CauseAxis, readonly string[]>>>;
}

/** The events that {@link evolveOutline} looks at. */
export const outlineEventTypes = [
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
 * The outline after one more event; `null` before the incident was declared. The same object where the event changes nothing of it.
 * Total: an event that does not fit changes nothing.
 */
export function evolveOutline(outline: IncidentOutline | null, { id, event }: RecordedEvent<IncidentEvent>): IncidentOutline | null {
  if (outline === null) return event.type === 'IncidentDeclared' ? declared(event, id) : null;
  switch (event.type) {
    case 'StageTimeCorrected':
      return event.data.visitEventId === outline.detectedBy ? { ...outline, detectedAt: event.occurred.at } : outline;
    case 'IncidentEndedEarly':
      return { ...outline, exit: event.data.exit };
    case 'IncidentReopened':
      return { ...outline, exit: null };
    case 'SeverityChanged':
      return { ...outline, severity: event.data.to };
    case 'ServicesAffected':
      return { ...outline, services: [...new Set([...outline.services, ...event.data.services])] };
    case 'ServicesCleared':
      return { ...outline, services: outline.services.filter((key) => !event.data.services.includes(key)) };
    case 'RootCausesClassified':
      return { ...outline, classes: { ...outline.classes, [event.data.axis]: [...new Set(event.data.classes)] } };
    default:
      return outline;
  }
}

/** Whether it counts among incidents at all: drills never do, nor does one that stands ended by a side exit. */
export function isCounted({ kind, exit }: Pick<IncidentOutline, 'kind' | 'exit'>): boolean {
  return kind !== 'DRILL' && exit === null;
}

function declared({ data, occurred }: Extract<IncidentEvent, { type: 'IncidentDeclared' }>, eventId: string): IncidentOutline {
  return {
    id: data.incidentId,
    kind: data.kind,
    severity: data.severity,
    exit: null,
    detectedBy: eventId,
    detectedAt: occurred.at,
    services: [...new Set(data.services)],
    classes: {},
  };
}
