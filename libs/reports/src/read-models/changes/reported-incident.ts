import type { RecordedEvent } from '#event-sourcing';
import { evolveOutline, isCounted, outlineEventTypes } from '#incidents/published';
import type { IncidentEvent, IncidentOutline } from '#incidents/published';
import type { RecordedReason } from './reasons.js';

/** JSON through and through. */
export interface ReportedIncident {
  readonly outline: IncidentOutline;
  /** Whether it is known when impact started. */
  readonly impactKnown: boolean;
}

/** What a change is about, before and after it. JSON through and through. */
export interface ChangeScope {
  /** Keys; null: whatever the services, it counts. */
  readonly services: readonly string[] | null;
  /** Null: whatever the severities, it counts. Empty: it is of none, so that nothing narrowed to severities counts it. */
  readonly severities: readonly string[] | null;
  /** Null: of no axis in particular. */
  readonly axis: string | null;
}

/** A change as it is kept. */
export interface Change {
  readonly reason: RecordedReason;
  readonly subject: string;
  readonly moment: string;
  readonly formerMoment: string;
  readonly scope: ChangeScope;
}

const lastingTypes = [...outlineEventTypes, 'ImpactStarted'] as const satisfies readonly IncidentEvent['type'][];

/** The events of incidents that changes are made from. */
export const changingEventTypes = [
  ...lastingTypes,
  'StageEntered',
  'ImpactAssessed',
  'RoleAssigned',
  'RoleReleased',
] as const satisfies readonly IncidentEvent['type'][];

const lasting: ReadonlySet<string> = new Set(lastingTypes);

/** Whether an event has to be looked at even where no report was pinned yet. */
export function leavesTraces({ event }: RecordedEvent<IncidentEvent>): boolean {
  return lasting.has(event.type);
}

/** The incident after one more event; the same object where it changes nothing of it. Total. */
export function evolveReported(incident: ReportedIncident | null, recorded: RecordedEvent<IncidentEvent>): ReportedIncident | null {
  const outline = evolveOutline(incident?.outline ?? null, recorded);
  const impactKnown = incident?.impactKnown === true || recorded.event.type === 'ImpactStarted';
  if (outline === null) return null;
  return incident?.outline === outline && incident.impactKnown === impactKnown ? incident : { outline, impactKnown };
}

/** What an event changes of an incident; null where that moves no number. */
export function changeOf(
  { event }: RecordedEvent<IncidentEvent>,
  before: ReportedIncident | null,
  after: ReportedIncident | null,
): Change | null {
  const reason = reasonOf(event, before);
  if (reason === null || after === null) return null;
  const counted = [before, after].filter((incident) => incident !== null && isCounted(incident.outline));
  if (counted.length === 0) return null;
  const former = before?.outline.detectedAt ?? '';
  const { id, detectedAt } = after.outline;
  return {
    reason,
    subject: id,
    moment: detectedAt,
    formerMoment: former === detectedAt ? '' : former,
    scope: {
      services: both(before?.outline.services ?? [], after.outline.services),
      severities: both(before === null ? [] : [before.outline.severity], [after.outline.severity]),
      axis: event.type === 'RootCausesClassified' ? event.data.axis : null,
    },
  };
}

function reasonOf(event: IncidentEvent, before: ReportedIncident | null): RecordedReason | null {
  switch (event.type) {
    case 'IncidentDeclared':
      return before === null ? 'INCIDENT_BECAME_KNOWN' : null;
    case 'StageTimeCorrected':
      return 'TIME_CORRECTED';
    case 'ImpactStarted':
      return before?.impactKnown === true ? 'TIME_CORRECTED' : 'TIME_BECAME_KNOWN';
    case 'StageEntered':
      return 'TIME_BECAME_KNOWN';
    case 'IncidentEndedEarly':
      return 'ENDED_EARLY';
    case 'IncidentReopened':
      return 'REOPENED';
    case 'SeverityChanged':
      return 'SEVERITY_CHANGED';
    case 'ServicesAffected':
    case 'ServicesCleared':
      return 'SERVICES_CHANGED';
    case 'RootCausesClassified':
      return 'CLASSIFIED';
    case 'ImpactAssessed':
      return 'IMPACT_ASSESSED';
    case 'RoleAssigned':
    case 'RoleReleased':
      return 'ROLES_CHANGED';
    default:
      return null;
  }
}

function both(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...new Set([...before, ...after])];
}
