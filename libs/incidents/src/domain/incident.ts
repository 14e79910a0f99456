import type { Occurrence } from '#event-sourcing';
import { itemsOf, newest, push } from './chain.js';
import type { Chain } from './chain.js';
import { decisionIn, evolveDecisions } from './decisions.js';
import type { TakenDecision, TakenDecisions } from './decisions.js';
import type {
  CauseAxis,
  EntryKind,
  IncidentEvent,
  IncidentImported,
  IncidentKind,
  RootCausesClassified,
  Severity,
  SideExit,
  Stage,
} from './incident.events.js';

const STREAM_PREFIX = 'incident-';

/** The stream of an incident. */
export function incidentStream(incidentId: string): string {
  return STREAM_PREFIX + incidentId;
}

/** The incident that a stream is of. */
export function incidentIdOf(stream: string): string {
  return stream.slice(STREAM_PREFIX.length);
}

export interface KnownVisit {
  readonly eventId: string;
  readonly stage: Stage;
  readonly inferred: boolean;
  readonly occurred: Occurrence;
}

export interface KnownEntry {
  readonly id: string;
  readonly retracted: boolean;
  /** It was retracted because the source it came from has it no longer. */
  readonly gone: boolean;
  readonly kind: EntryKind;
  readonly text: string;
  readonly occurred: Occurrence;
  readonly pinned: boolean;
  /** How the source gave it; null for an entry of a person. */
  readonly given: { readonly text: string; readonly occurred: Occurrence } | null;
}

export interface KnownLabels {
  readonly classes: readonly { readonly key: string; readonly version: number }[];
  readonly evidence: readonly string[];
  readonly note: string | null;
}

export interface DeclaredIncident {
  readonly status: 'OPEN' | 'ENDED';
  readonly incidentId: string;
  readonly title: string;
  readonly summary: string | null;
  readonly kind: IncidentKind;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly ending: { readonly exit: SideExit; readonly otherIncidentId: string | null } | null;
  readonly visits: readonly KnownVisit[];
  readonly impactStarted: Occurrence | null;
  readonly customersAffected: number | null;
  readonly impactNotes: string | null;
  readonly services: readonly string[];
  readonly roles: readonly { readonly role: string; readonly personId: string }[];
  readonly links: readonly { readonly url: string; readonly title: string | null }[];
  /** The entries in all their versions; the newest of an id is the one that stands. */
  readonly entries: Chain<KnownEntry>;
  readonly decisions: TakenDecisions;
  readonly causes: Readonly<Partial<Record<CauseAxis, KnownLabels>>>;
  /** The ids of all the events so far: what evidence may name. */
  readonly eventIds: Chain<string>;
  readonly imported: Pick<IncidentImported['data'], 'contentHash' | 'rootCauseClasses' | 'told'> | null;
}

/** What the write side must know to decide. */
export type IncidentState = { readonly status: 'UNKNOWN' } | DeclaredIncident;

export const initialState: IncidentState = { status: 'UNKNOWN' };

export function evolve(state: IncidentState, event: IncidentEvent, eventId: string): IncidentState {
  if (state.status === 'UNKNOWN') return event.type === 'IncidentDeclared' ? declared(event, eventId) : state;
  return { ...state, ...changes(state, event, eventId), eventIds: push(state.eventIds, eventId) };
}

function declared(event: Extract<IncidentEvent, { type: 'IncidentDeclared' }>, eventId: string): DeclaredIncident {
  return {
    status: 'OPEN',
    incidentId: event.data.incidentId,
    title: event.data.title,
    summary: event.data.summary ?? null,
    kind: event.data.kind,
    severity: event.data.severity,
    stage: 'DETECTION',
    ending: null,
    visits: [{ eventId, stage: 'DETECTION', inferred: false, occurred: event.occurred }],
    impactStarted: null,
    customersAffected: null,
    impactNotes: null,
    services: event.data.services,
    roles: [],
    links: [],
    entries: null,
    decisions: null,
    causes: {},
    eventIds: push<string>(null, eventId),
    imported: null,
  };
}

function changes(state: DeclaredIncident, event: IncidentEvent, eventId: string): Partial<DeclaredIncident> {
  switch (event.type) {
    case 'IncidentDeclared':
      return {};
    case 'IncidentImported': {
      const { contentHash, rootCauseClasses, told } = event.data;
      return { imported: { contentHash, rootCauseClasses, told } };
    }
    case 'IncidentRetitled':
      return { title: event.data.title, ...(event.data.summary === undefined ? {} : { summary: event.data.summary }) };
    case 'StageEntered':
      return entered(state, event.data.to, event.data.inferred, event.occurred, eventId);
    case 'IncidentReopened':
      return { ...entered(state, event.data.to, false, event.occurred, eventId), ending: null, status: 'OPEN' };
    case 'StageTimeCorrected':
      return {
        visits: state.visits.map((visit) =>
          visit.eventId === event.data.visitEventId ? { ...visit, inferred: false, occurred: event.occurred } : visit,
        ),
      };
    case 'IncidentEndedEarly':
      return { status: 'ENDED', ending: { exit: event.data.exit, otherIncidentId: event.data.otherIncidentId ?? null } };
    case 'SeverityChanged':
      return { severity: event.data.to };
    case 'ImpactStarted':
      return { impactStarted: event.occurred };
    case 'ImpactAssessed':
      return {
        ...(event.data.customersAffected === undefined ? {} : { customersAffected: event.data.customersAffected }),
        ...(event.data.notes === undefined ? {} : { impactNotes: event.data.notes }),
      };
    case 'ServicesAffected':
      return { services: [...new Set([...state.services, ...event.data.services])] };
    case 'ServicesCleared':
      return { services: state.services.filter((key) => !event.data.services.includes(key)) };
    case 'RoleAssigned':
      return { roles: [...state.roles, { role: event.data.role, personId: event.data.personId }] };
    case 'RoleReleased':
      return { roles: state.roles.filter((held) => held.role !== event.data.role || held.personId !== event.data.personId) };
    case 'EntryRecorded':
      return {
        entries: push(state.entries, {
          id: eventId,
          retracted: false,
          gone: false,
          kind: event.data.kind,
          text: event.data.text,
          occurred: event.occurred,
          pinned: false,
          given: event.data.sourceStatus === undefined ? null : { text: event.data.text, occurred: event.occurred },
        }),
      };
    case 'EntryCorrected':
      return changedEntry(state, event.data.entryId, (entry) => ({
        ...entry,
        ...(event.data.text === undefined ? {} : { text: event.data.text }),
        ...(event.data.retimed ? { occurred: event.occurred } : {}),
      }));
    case 'EntryRetracted':
      return changedEntry(state, event.data.entryId, (entry) => ({ ...entry, retracted: true, gone: event.data.bySource === true }));
    case 'EntryPinned':
    case 'EntryUnpinned':
      return {
        ...changedEntry(state, event.data.entryId, (entry) => ({ ...entry, pinned: event.type === 'EntryPinned' })),
        decisions: evolveDecisions(state.decisions, event, eventId),
      };
    case 'LinkAdded':
      return { links: [...state.links, { url: event.data.url, title: event.data.title ?? null }] };
    case 'RootCausesClassified':
      return { causes: { ...state.causes, [event.data.axis]: labels(event.data) } };
    case 'DecisionRecorded':
    case 'DecisionAmended':
    case 'DecisionOutcomeRecorded':
    case 'DecisionRetracted':
      return { decisions: evolveDecisions(state.decisions, event, eventId) };
  }
}

function labels({ classes, classVersions, evidence, note }: RootCausesClassified['data']): KnownLabels {
  return { classes: classes.map((key, index) => ({ key, version: classVersions[index] ?? 1 })), evidence, note: note ?? null };
}

function entered(
  state: DeclaredIncident,
  stage: Stage,
  inferred: boolean,
  occurred: Occurrence,
  eventId: string,
): Partial<DeclaredIncident> {
  return { stage, status: stage === 'CLOSED' ? 'ENDED' : 'OPEN', visits: [...state.visits, { eventId, stage, inferred, occurred }] };
}

function changedEntry(state: DeclaredIncident, entryId: string, change: (entry: KnownEntry) => KnownEntry): Partial<DeclaredIncident> {
  const entry = entryOf(state, entryId);
  return entry === null ? {} : { entries: push(state.entries, change(entry)) };
}

/** The entry as it stands; null where there is none, or it was retracted. */
export function entryOf(state: DeclaredIncident, entryId: string): KnownEntry | null {
  const entry = newest(state.entries, (known) => known.id === entryId);
  return entry === null || entry.retracted ? null : entry;
}

/** The decision as it stands; null where there is none, or it was retracted. */
export function decisionOf(state: DeclaredIncident, decisionId: string): TakenDecision | null {
  return decisionIn(state.decisions, decisionId);
}

export function hasEvent(state: DeclaredIncident, eventId: string): boolean {
  return newest(state.eventIds, (known) => known === eventId) !== null;
}

/** All entries as they are by now, the retracted ones too, in the order in which they were last changed. */
export function allEntries(state: DeclaredIncident): readonly KnownEntry[] {
  const entries = new Map<string, KnownEntry>();
  for (const entry of itemsOf(state.entries)) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  return [...entries.values()].reverse();
}
