import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { deleteWhere, foldBatch, loadByIds, loadWhere, upsertRows } from '#projections';
import type { Changed, Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { incidentIdOf } from '../../domain/incident.js';
import type { DecisionTerms, IncidentEvent } from '../../domain/incident.events.js';
import { incidentVocabulary } from '../../domain/incident.upcasters.js';
import { byIncident } from '../../published/incident-batches.js';
import { detectedAtOf, evolveFacts } from '../facts/incident-facts.js';
import type { IncidentFacts } from '../facts/incident-facts.js';
import { createFullText, indexTexts, unindexTexts } from './full-text.js';
import { IncidentCauseRow, IncidentRow, IncidentServiceRow, IncidentTextPartRow } from './incident.rows.js';

export const INCIDENT_LIST = 'incident-list';

/** The incidents as rows that can be filtered, searched and paged. */
export const incidentListProjection: Projection = {
  name: INCIDENT_LIST,
  version: 6,
  entities: [IncidentRow, IncidentServiceRow, IncidentCauseRow, IncidentTextPartRow],
  eventTypes: incidentVocabulary.types,
  prepare: createFullText,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    await save(await changedBy(events, manager), manager);
    await updateTexts(events, manager);
  },
};

interface Listed {
  readonly ordinal: number;
  readonly facts: IncidentFacts;
}

async function changedBy(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<readonly Changed<Listed>[]> {
  let lastOrdinal = events.some(byIncident.begins) ? ((await manager.maximum(IncidentRow, 'ordinal')) ?? 0) : 0;
  const load = async (ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Listed>> => {
    const rows = await loadByIds(manager, IncidentRow, ids);
    return new Map([...rows].map(([id, row]) => [id, { ordinal: row.ordinal, facts: factsOf(row) }]));
  };
  const evolve = (listed: Listed | null, recorded: RecordedEvent<IncidentEvent>): Listed | null => {
    const facts = evolveFacts(listed?.facts ?? null, recorded);
    if (facts === null || facts === listed?.facts) return listed;
    return { ordinal: listed?.ordinal ?? ++lastOrdinal, facts };
  };
  return foldBatch(events, { ...byIncident, load, evolve });
}

async function save(changed: readonly Changed<Listed>[], manager: EntityManager): Promise<void> {
  await upsertRows(
    manager,
    IncidentRow,
    changed.map(({ after }) => rowOf(after)),
  );
  await replaceRows(manager, IncidentServiceRow, changedIn(changed, 'services'), serviceRows);
  await replaceRows(manager, IncidentCauseRow, changedIn(changed, 'causes'), causeRows);
}

/** Writes the rows of those incidents whose rows may have changed. */
async function replaceRows<Row extends { incidentId: string }>(
  manager: EntityManager,
  entity: new () => Row,
  incidents: readonly Changed<Listed>[],
  rowsOf: (facts: IncidentFacts) => readonly Row[],
): Promise<void> {
  const replaced = incidents.flatMap(({ id, before }) => (before === null || rowsOf(before.facts).length === 0 ? [] : [id]));
  await deleteWhere<IncidentOwned>(manager, entity, 'incidentId', replaced);
  await upsertRows(
    manager,
    entity,
    incidents.flatMap(({ after }) => rowsOf(after.facts)),
  );
}

interface IncidentOwned {
  incidentId: string;
}

function changedIn(incidents: readonly Changed<Listed>[], what: 'services' | 'causes'): readonly Changed<Listed>[] {
  return incidents.filter(({ before, after }) => before?.facts[what] !== after.facts[what]);
}

/** The facts that a row holds. */
export function factsOf(row: IncidentRow): IncidentFacts {
  return JSON.parse(row.facts) as IncidentFacts;
}

function rowOf({ ordinal, facts }: Listed): IncidentRow {
  return {
    id: facts.id,
    ordinal,
    detectedAt: detectedAtOf(facts),
    kind: facts.kind,
    severity: facts.severity,
    stage: facts.stage,
    facts: JSON.stringify(facts),
  };
}

function serviceRows(facts: IncidentFacts): readonly IncidentServiceRow[] {
  return facts.services.map(({ key }) => ({ service: asStorable(key), incidentId: facts.id }));
}

function causeRows(facts: IncidentFacts): readonly IncidentCauseRow[] {
  return facts.causes.flatMap(({ axis, classes }) =>
    classes.map((classKey) => ({ classKey: asStorable(classKey), axis, incidentId: facts.id })),
  );
}

interface TextChange {
  readonly incidentId: string;
  /** The number of the part, if it is new. */
  readonly id: bigint;
  /** Null: the text is gone. */
  readonly text: string | null;
}

async function updateTexts(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<void> {
  const changes = new Map<string, TextChange>();
  const earlier = new Set<string>();
  for (const recorded of events) {
    const isNew = bringsNewTexts(recorded.event);
    textsOf(recorded).forEach(([partKey, text], slot) => {
      const change = changes.get(partKey);
      if (change === undefined && !isNew) earlier.add(partKey);
      changes.set(partKey, { incidentId: incidentIdOf(recorded.stream), id: change?.id ?? partId(recorded.position, slot), text });
    });
  }
  const known = await loadWhere(manager, IncidentTextPartRow, 'partKey', earlier);
  const idOf = new Map(known.map(({ partKey, id }) => [partKey, id]));
  const gone = known.filter(({ partKey }) => changes.get(partKey)?.text === null);
  const standing = [...changes].flatMap(([partKey, { incidentId, id, text }]) =>
    text === null ? [] : [{ partKey, incidentId, id: idOf.get(partKey) ?? id, text }],
  );
  await unindexTexts(
    manager,
    known.map(({ id }) => id),
  );
  await deleteWhere(
    manager,
    IncidentTextPartRow,
    'id',
    gone.map(({ id }) => id),
  );
  await upsertRows(
    manager,
    IncidentTextPartRow,
    standing.filter(({ partKey }) => !idOf.has(partKey)).map(({ partKey, incidentId, id }) => ({ partKey, incidentId, id })),
  );
  await indexTexts(manager, standing);
}

const MOST_TEXTS_OF_AN_EVENT = 4n;

/** Taken from the event that brought the text, so that the rows do not depend on how events came in batches. */
function partId(position: bigint, slot: number): bigint {
  return position * MOST_TEXTS_OF_AN_EVENT + BigInt(slot);
}

/** Whether the texts of an event cannot have been there before it: nobody knows the id of an entry before that is recorded. */
function bringsNewTexts({ type }: IncidentEvent): boolean {
  return type === 'IncidentDeclared' || type === 'EntryRecorded' || type === 'DecisionRecorded';
}

function textsOf({ id, stream, event }: RecordedEvent<IncidentEvent>): readonly (readonly [partKey: string, text: string | null])[] {
  const incidentId = incidentIdOf(stream);
  const titled = (data: { readonly title: string; readonly summary?: string }): [string, string][] => [
    [`${incidentId}#title`, data.title],
    ...(data.summary === undefined ? [] : ([[`${incidentId}#summary`, data.summary]] as [string, string][])),
  ];
  switch (event.type) {
    case 'IncidentDeclared':
    case 'IncidentRetitled':
      return titled(event.data);
    case 'IncidentImported':
      return event.data.body === undefined ? [] : [[`${incidentId}#body`, event.data.body]];
    case 'ImpactAssessed':
      return event.data.notes === undefined ? [] : [[`${incidentId}#impact`, event.data.notes]];
    case 'EntryRecorded':
      return [[id, event.data.text]];
    case 'EntryCorrected':
      return event.data.text === undefined ? [] : [[event.data.entryId, event.data.text]];
    case 'EntryRetracted':
      return [[event.data.entryId, null]];
    case 'DecisionRecorded':
      return [[id, textOfDecision(event.data)]];
    case 'DecisionAmended':
      return [[event.data.decisionId, textOfDecision(event.data.terms)]];
    case 'DecisionOutcomeRecorded':
      return [[outcomeKey(event.data.decisionId), event.data.outcome]];
    case 'DecisionRetracted':
      return [
        [event.data.decisionId, null],
        [outcomeKey(event.data.decisionId), null],
      ];
    default:
      return [];
  }
}

function outcomeKey(decisionId: string): string {
  return `${decisionId}#outcome`;
}

function textOfDecision({ question, options, choice, known, expectedEffect }: DecisionTerms): string {
  return [question, ...options, choice, known, expectedEffect].filter((text) => text !== undefined).join('\n');
}
