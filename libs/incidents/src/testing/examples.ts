import type { DomainEvent, Exactness, Metadata, Occurrence, RecordedEvent } from '#event-sourcing';
import { givenEventId, specificationOf } from '#event-sourcing/testing';
import type { ImportIncident } from '../domain/commands/import-incident.js';
import { incidentDecider } from '../domain/incident.decider.js';
import type { DecisionTerms, IncidentEvent, Stage } from '../domain/incident.events.js';
import { stages } from '../domain/incident.events.js';
import { incidentStream } from '../domain/incident.js';
import { incidentVocabulary } from '../domain/incident.upcasters.js';

/** The incident of the examples. */
export const INCIDENT_ID = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';

/** Two people of the examples. */
export const PERSON_ID = '1d2f3a4b-5c6d-4e7f-8a9b-000000000001';
export const ANOTHER_PERSON_ID = '1d2f3a4b-5c6d-4e7f-8a9b-000000000002';

/** Specifications of the incident's commands: `specification.given(…).when(…).then(…)`. */
export const specification = specificationOf(incidentDecider);

/** A moment of the examples' day, such as `10:05` or `10:05:30.250`; or of another day, such as `2026-03-02T10:05`. */
export function moment(time: string): string {
  return new Date(`${time.includes('T') ? time : `2026-03-01T${time}`}Z`).toISOString();
}

export function at(time: string, exactness: Exactness = 'EXACT'): Occurrence {
  return { at: moment(time), exactness };
}

export function about(time: string): Occurrence {
  return at(time, 'ABOUT');
}

/** Known to the day only. */
export function onDay(day: string): Occurrence {
  return { at: `${day}T00:00:00.000Z`, exactness: 'DAY' };
}

export function between(time: string, until: string): Occurrence {
  return { at: moment(time), until: moment(until), exactness: 'EXACT' };
}

type DataOf<Type extends IncidentEvent['type']> = Extract<IncidentEvent, { type: Type }>['data'];

/** An event of the given type; it occurred at 10:00 when nothing else is said. */
export function event<Type extends IncidentEvent['type']>(
  type: Type,
  data: DataOf<Type>,
  occurred: Occurrence = at('10:00'),
): DomainEvent<Type, DataOf<Type>> {
  return { type, data, occurred };
}

export function declared(data: Partial<DataOf<'IncidentDeclared'>> = {}, occurred?: Occurrence): IncidentEvent {
  return event(
    'IncidentDeclared',
    { incidentId: INCIDENT_ID, title: 'Checkout fails', severity: 'SEV3', kind: 'LIVE', services: [], ...data },
    occurred,
  );
}

/** The stages from `from` to `to`, entered one after another at the times given. */
export function entered(from: Stage, to: Stage, ...times: readonly Occurrence[]): readonly IncidentEvent[] {
  const path = stages.slice(stages.indexOf(from), stages.indexOf(to) + 1);
  return path.slice(1).map((stage, index) => stageEntered(path[index] ?? from, stage, times[index]));
}

export function stageEntered(from: Stage, to: Stage, occurred?: Occurrence, more: { readonly reason?: string } = {}): IncidentEvent {
  return event('StageEntered', { from, to, inferred: false, ...more }, occurred);
}

export function inferred(from: Stage, to: Stage, occurred?: Occurrence): IncidentEvent {
  return event('StageEntered', { from, to, inferred: true }, occurred ?? about('10:00'));
}

export function entry(text: string, occurred?: Occurrence): IncidentEvent {
  return event('EntryRecorded', { kind: 'OBSERVATION', text }, occurred);
}

/** What the decisions of the examples say, where nothing else is said. */
export const decisionTerms: DecisionTerms = {
  question: 'How do we stop the errors?',
  options: ['Roll back', 'Restart the gateway'],
  choice: 'Restart the gateway',
};

export function decided(terms: Partial<DecisionTerms> = {}, occurred?: Occurrence): IncidentEvent {
  return event('DecisionRecorded', { ...decisionTerms, ...terms }, occurred);
}

/** What a source tells of an incident, for the importing command and its specifications. */
export function importing(told: Partial<ImportIncident> = {}): ImportIncident {
  return {
    type: 'ImportIncident',
    incidentId: INCIDENT_ID,
    source: 'example-status',
    sourceId: 'example-1',
    contentHash: 'hash-1',
    labels: [],
    title: 'Checkout fails',
    severity: 'SEV3',
    services: [],
    detected: at('10:00'),
    stages: [],
    entries: [],
    rootCauses: [],
    imported: at('2026-04-01T08:00'),
    ...told,
  };
}

export interface RecordedExample {
  readonly id: string;
  readonly recordedAt: string;
  readonly actorId: string;
}

/**
 * The events as the store of one incident gives them: ids `given-0`, `given-1`, …, each recorded a minute after the one before, from
 * noon on. `more` says otherwise for the event of an index.
 */
export function recorded(
  events: readonly IncidentEvent[],
  more: Readonly<Record<number, Partial<RecordedExample>>> = {},
): readonly RecordedEvent<IncidentEvent>[] {
  return events.map((happened, index) => {
    const { id = givenEventId(index), recordedAt = minutesAfterNoon(index), actorId = 'person-1' } = more[index] ?? {};
    const metadata: Metadata = { actorId, commandId: `command-${index}`, $correlationId: `command-${index}` };
    return {
      id,
      schemaVersion: incidentVocabulary.schemaVersionOf(happened.type),
      event: happened,
      metadata,
      stream: incidentStream(INCIDENT_ID),
      revision: BigInt(index),
      position: BigInt(index + 1),
      recordedAt,
    };
  });
}

function minutesAfterNoon(minutes: number): string {
  return new Date(Date.parse(moment('12:00')) + minutes * 60_000).toISOString();
}
