import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent, Severity } from '#incidents/published';
import { causeAxes } from '#root-causes/published';
import type { CauseAxis } from '#root-causes/published';

/** What learning must know of an incident besides its text. JSON but for `position`. */
export interface LearnableIncident {
  readonly id: string;
  /** The last event that may have changed what is learned from it. */
  readonly position: bigint;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  /** False while it stands ended by a side exit. */
  readonly counted: boolean;
  readonly facts: LearnableFacts;
}

export interface LearnableFacts {
  /** The event that entered DETECTION. */
  readonly detectedBy: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  /** The labels of each axis; none, or left out, where it has none. */
  readonly classes: Readonly<Partial<Record<CauseAxis, readonly string[]>>>;
}

/** The events that {@link evolveLearnable} looks at: of the texts, only that they changed. */
export const learnableEventTypes = [
  'IncidentDeclared',
  'IncidentImported',
  'IncidentRetitled',
  'StageTimeCorrected',
  'IncidentEndedEarly',
  'IncidentReopened',
  'SeverityChanged',
  'ServicesAffected',
  'ServicesCleared',
  'EntryRecorded',
  'EntryCorrected',
  'EntryRetracted',
  'RootCausesClassified',
] as const satisfies readonly IncidentEvent['type'][];

/** The incident after one more event; `null` before it was declared, and for drills. Total: an event that does not fit changes nothing. */
export function evolveLearnable(
  incident: LearnableIncident | null,
  { id, position, event }: RecordedEvent<IncidentEvent>,
): LearnableIncident | null {
  if (incident === null) {
    if (event.type !== 'IncidentDeclared' || event.data.kind === 'DRILL') return null;
    const { incidentId, severity, services } = event.data;
    const facts = { detectedBy: id, severity, services: [...new Set(services)], classes: {} };
    return { id: incidentId, position, detectedAt: event.occurred.at, counted: true, facts };
  }
  const { facts } = incident;
  const knowing = (changed: Partial<LearnableFacts>): LearnableIncident => ({ ...incident, position, facts: { ...facts, ...changed } });
  switch (event.type) {
    case 'IncidentImported':
    case 'IncidentRetitled':
    case 'EntryRecorded':
    case 'EntryCorrected':
    case 'EntryRetracted':
      return { ...incident, position };
    case 'StageTimeCorrected':
      return event.data.visitEventId === facts.detectedBy ? { ...incident, position, detectedAt: event.occurred.at } : incident;
    case 'IncidentEndedEarly':
      return { ...incident, position, counted: false };
    case 'IncidentReopened':
      return { ...incident, position, counted: true };
    case 'SeverityChanged':
      return knowing({ severity: event.data.to });
    case 'ServicesAffected':
      return knowing({ services: [...new Set([...facts.services, ...event.data.services])] });
    case 'ServicesCleared':
      return knowing({ services: facts.services.filter((key) => !event.data.services.includes(key)) });
    case 'RootCausesClassified':
      return knowing({ classes: { ...facts.classes, [event.data.axis]: [...new Set(event.data.classes)] } });
    default:
      return incident;
  }
}

/** The axes that somebody has labelled, one bit for each. */
export function axesOf({ classes }: Pick<LearnableFacts, 'classes'>): number {
  return causeAxes.reduce((bits, axis, place) => ((classes[axis] ?? []).length === 0 ? bits : bits | (1 << place)), 0);
}
