import type { Exactness, Occurrence, RecordedEvent } from '#event-sourcing';
import { evolveDecisions } from './known-decisions.js';
import type { KnownDecision } from './known-decisions.js';
import type { CauseAxis, IncidentEvent, IncidentKind, Severity, SideExit, Stage } from '../../domain/incident.events.js';
import { evolveVisits, stageOrder, visitReaching } from './visits.js';
import type { Visit } from './visits.js';

export type { KnownDecision } from './known-decisions.js';
export { standInOf, standsIn } from './detection.js';
export { evolveVisits, isDetectionStandIn, stageOrder, visitEventTypes, visitReaching } from './visits.js';
export type { Visit } from './visits.js';

/** A value, when it became true, and the event that says so. */
export interface Fact {
  readonly at: string;
  readonly until: string | null;
  readonly exactness: Exactness;
  readonly eventId: string;
}

export interface RoleHolder {
  readonly role: string;
  readonly personId: string;
  readonly since: string;
  readonly eventId: string;
}

export interface CauseLabels {
  readonly axis: CauseAxis;
  readonly classes: readonly string[];
  /** The version of each class when it was given, in the order of `classes`. */
  readonly classVersions: readonly number[];
  /** Ids of the incident's events that the label rests on. */
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly eventId: string;
  readonly recordedAt: string;
}

export interface Ending {
  readonly exit: SideExit;
  readonly otherIncidentId: string | null;
  readonly reason: string | null;
  readonly at: string;
  readonly eventId: string;
}

/** Everything that is known of an incident but its timeline: the fold of its events. JSON through and through. */
export interface IncidentFacts {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly kind: IncidentKind;
  readonly severity: Severity;
  /** The events that gave the title, the summary and the severity. */
  readonly titleEventId: string;
  readonly summaryEventId: string | null;
  readonly severityEventId: string;
  readonly stage: Stage;
  readonly ending: Ending | null;
  /** Keys of the catalogue, in the order they were named. */
  readonly services: readonly { readonly key: string; readonly eventId: string }[];
  readonly impactStarted: Fact | null;
  readonly customersAffected: { readonly value: number; readonly eventId: string } | null;
  readonly impactNotes: { readonly text: string; readonly eventId: string } | null;
  readonly visits: readonly Visit[];
  readonly roles: readonly RoleHolder[];
  readonly links: readonly { readonly url: string; readonly title: string | null; readonly eventId: string }[];
  readonly causes: readonly CauseLabels[];
  /** In the order they were recorded; without those that were retracted. */
  readonly decisions: readonly KnownDecision[];
  readonly imported: { readonly source: string; readonly sourceId: string; readonly url: string | null } | null;
  /** The revision of the incident's stream. */
  readonly version: number;
  /** Where its last event stands in the store. */
  readonly position: string;
  /** Where its declaration stands in the store. */
  readonly declaredPosition: string;
  /** When its first and its last event were recorded. */
  readonly declaredRecordedAt: string;
  readonly lastRecordedAt: string;
}

/** The facts after one more event; `null` before the incident was declared. Total: an event that does not fit changes nothing. */
export function evolveFacts(facts: IncidentFacts | null, recorded: RecordedEvent<IncidentEvent>): IncidentFacts | null {
  const { event } = recorded;
  if (facts === null) return event.type === 'IncidentDeclared' ? declaredFacts(event, recorded) : null;
  return {
    ...facts,
    ...changes(facts, recorded),
    version: Number(recorded.revision),
    position: String(recorded.position),
    lastRecordedAt: recorded.recordedAt,
  };
}

/** The facts that a stream of recorded events gives; `null` for a stream that does not begin with a declaration. */
export function incidentFacts(events: Iterable<RecordedEvent<IncidentEvent>>): IncidentFacts | null {
  let facts: IncidentFacts | null = null;
  for (const recorded of events) facts = evolveFacts(facts, recorded);
  return facts;
}

function declaredFacts(event: Extract<IncidentEvent, { type: 'IncidentDeclared' }>, recorded: RecordedEvent<IncidentEvent>): IncidentFacts {
  return {
    id: event.data.incidentId,
    title: event.data.title,
    summary: event.data.summary ?? null,
    kind: event.data.kind,
    severity: event.data.severity,
    titleEventId: recorded.id,
    summaryEventId: event.data.summary === undefined ? null : recorded.id,
    severityEventId: recorded.id,
    stage: 'DETECTION',
    ending: null,
    services: event.data.services.map((key) => ({ key, eventId: recorded.id })),
    impactStarted: null,
    customersAffected: null,
    impactNotes: null,
    visits: evolveVisits([], recorded),
    roles: [],
    links: [],
    causes: [],
    decisions: [],
    imported: null,
    version: Number(recorded.revision),
    position: String(recorded.position),
    declaredPosition: String(recorded.position),
    declaredRecordedAt: recorded.recordedAt,
    lastRecordedAt: recorded.recordedAt,
  };
}

function changes(facts: IncidentFacts, recorded: RecordedEvent<IncidentEvent>): Partial<IncidentFacts> {
  const { event } = recorded;
  const eventId = recorded.id;
  switch (event.type) {
    case 'IncidentRetitled':
      return {
        title: event.data.title,
        titleEventId: eventId,
        ...(event.data.summary === undefined ? {} : { summary: event.data.summary, summaryEventId: eventId }),
      };
    case 'StageEntered':
      return { stage: event.data.to, visits: evolveVisits(facts.visits, recorded) };
    case 'IncidentReopened':
      return { stage: event.data.to, visits: evolveVisits(facts.visits, recorded), ending: null };
    case 'StageTimeCorrected':
      return { visits: evolveVisits(facts.visits, recorded) };
    case 'IncidentEndedEarly':
      return {
        ending: {
          exit: event.data.exit,
          otherIncidentId: event.data.otherIncidentId ?? null,
          reason: event.data.reason ?? null,
          at: event.occurred.at,
          eventId,
        },
      };
    case 'SeverityChanged':
      return { severity: event.data.to, severityEventId: eventId };
    case 'ImpactStarted':
      return { impactStarted: fact(event.occurred, eventId) };
    case 'ImpactAssessed':
      return {
        ...(event.data.customersAffected === undefined ? {} : { customersAffected: { value: event.data.customersAffected, eventId } }),
        ...(event.data.notes === undefined ? {} : { impactNotes: { text: event.data.notes, eventId } }),
      };
    case 'ServicesAffected': {
      const known = new Set(facts.services.map((service) => service.key));
      const added = event.data.services.filter((key) => !known.has(key));
      return { services: [...facts.services, ...added.map((key) => ({ key, eventId }))] };
    }
    case 'ServicesCleared': {
      const cleared = new Set(event.data.services);
      return { services: facts.services.filter((service) => !cleared.has(service.key)) };
    }
    case 'RoleAssigned': {
      const { role, personId } = event.data;
      return {
        roles: [...facts.roles.filter((held) => !sameRole(held, role, personId)), { role, personId, since: event.occurred.at, eventId }],
      };
    }
    case 'RoleReleased':
      return { roles: facts.roles.filter((held) => !sameRole(held, event.data.role, event.data.personId)) };
    case 'LinkAdded':
      return { links: [...facts.links, { url: event.data.url, title: event.data.title ?? null, eventId }] };
    case 'RootCausesClassified': {
      const labels: CauseLabels = {
        axis: event.data.axis,
        classes: event.data.classes,
        classVersions: event.data.classVersions,
        evidence: event.data.evidence,
        note: event.data.note ?? null,
        eventId,
        recordedAt: recorded.recordedAt,
      };
      return {
        causes: [...facts.causes.filter((cause) => cause.axis !== labels.axis), labels].filter((cause) => cause.classes.length > 0),
      };
    }
    case 'IncidentImported':
      return {
        imported: { source: event.data.source, sourceId: event.data.sourceId, url: event.data.url ?? null },
        visits: evolveVisits(facts.visits, recorded),
      };
    case 'DecisionRecorded':
    case 'DecisionAmended':
    case 'DecisionOutcomeRecorded':
    case 'DecisionRetracted':
      return { decisions: evolveDecisions(facts.decisions, event, eventId) };
    case 'IncidentDeclared':
    case 'EntryRecorded':
    case 'EntryCorrected':
    case 'EntryRetracted':
    case 'EntryPinned':
    case 'EntryUnpinned':
      return {};
  }
}

function sameRole(held: RoleHolder, role: string, personId: string): boolean {
  return held.role === role && held.personId === personId;
}

function fact(occurred: Occurrence, eventId: string): Fact {
  return { at: occurred.at, until: occurred.until ?? null, exactness: occurred.exactness, eventId };
}

/**
 * When a stage's milestone was reached: the first time for DETECTION, RESPONSE and MITIGATION, the last for RECOVERY, LEARNING and CLOSED.
 * Null where that visit was only inferred, and otherwise see {@link visitReaching}.
 */
export function milestone({ visits }: Pick<IncidentFacts, 'visits'>, stage: Stage): Visit | null {
  const place = stageOrder(stage);
  const stay = visitReaching(visits, place, place <= LAST_OF_FIRST_TIMES ? 'FIRST' : 'LAST', orderOfVisit);
  return stay === null || stay.inferred ? null : stay;
}

/** When an incident was detected, as lists, comparisons and counts go by it; ISO 8601 UTC. It may be a time that stands in for that. */
export function detectedAtOf(facts: IncidentFacts): string {
  return milestone(facts, 'DETECTION')?.enteredAt ?? facts.declaredRecordedAt;
}

const LAST_OF_FIRST_TIMES = stageOrder('MITIGATION');

function orderOfVisit({ stage }: Visit): number {
  return stageOrder(stage);
}
