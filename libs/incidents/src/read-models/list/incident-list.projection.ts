import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { deleteWhere, loadByIds, loadWhere, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { incidentIdOf } from '../../domain/incident.js';
import type { DecisionTerms, IncidentEvent } from '../../domain/incident.events.js';
import { incidentVocabulary } from '../../domain/incident.upcasters.js';
import { evolveFacts, milestone } from '../facts/incident-facts.js';
import type { IncidentFacts } from '../facts/incident-facts.js';
import { createFullText, indexTexts, unindexTexts } from './full-text.js';
import { IncidentCauseRow, IncidentRow, IncidentServiceRow, IncidentTextPartRow } from './incident.rows.js';

export const INCIDENT_LIST = 'incident-list';

/** The incidents as rows that can be filtered, searched and paged. */
export const incidentListProjection: Projection = {
  name: INCIDENT_LIST,
  version: 5,
  entities: [IncidentRow, IncidentServiceRow, IncidentCauseRow, IncidentTextPartRow],
  eventTypes: incidentVocabulary.types,
  prepare: createFullText,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const batch = await Batch.load(events, manager);
    for (const event of events) batch.fold(event);
    await batch.save(manager);
    await updateTexts(events, manager);
  },
};

interface Known {
  readonly ordinal: number;
  readonly before: IncidentFacts | null;
  facts: IncidentFacts | null;
}

class Batch {
  private constructor(
    private readonly incidents: Map<string, Known>,
    private lastOrdinal: number,
  ) {}

  static async load(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<Batch> {
    const declared = new Set(events.flatMap(({ event, stream }) => (event.type === 'IncidentDeclared' ? [stream] : [])));
    const earlier = [...new Set(events.map(({ stream }) => stream))].filter((stream) => !declared.has(stream)).map(incidentIdOf);
    const incidents = new Map<string, Known>();
    for (const [id, row] of await loadByIds(manager, IncidentRow, earlier)) {
      const facts = factsOf(row);
      incidents.set(id, { ordinal: row.ordinal, before: facts, facts });
    }
    const lastOrdinal = declared.size === 0 ? 0 : ((await manager.maximum(IncidentRow, 'ordinal')) ?? 0);
    return new Batch(incidents, lastOrdinal);
  }

  fold(recorded: RecordedEvent<IncidentEvent>): void {
    const id = incidentIdOf(recorded.stream);
    const known = this.incidents.get(id);
    if (known !== undefined) {
      known.facts = evolveFacts(known.facts, recorded);
    } else if (recorded.event.type === 'IncidentDeclared') {
      this.incidents.set(id, { ordinal: ++this.lastOrdinal, before: null, facts: evolveFacts(null, recorded) });
    }
  }

  async save(manager: EntityManager): Promise<void> {
    const known = [...this.incidents.values()].flatMap(({ ordinal, before, facts }) =>
      facts === null ? [] : [{ ordinal, before, facts }],
    );
    await upsertRows(
      manager,
      IncidentRow,
      known.map(({ ordinal, facts }) => rowOf(ordinal, facts)),
    );
    await replaceRows(manager, IncidentServiceRow, changedIn(known, 'services'), serviceRows);
    await replaceRows(manager, IncidentCauseRow, changedIn(known, 'causes'), causeRows);
  }
}

interface Changed {
  readonly before: IncidentFacts | null;
  readonly facts: IncidentFacts;
}

/** Writes the rows of those incidents whose rows may have changed. */
async function replaceRows<Row extends { incidentId: string }>(
  manager: EntityManager,
  entity: new () => Row,
  incidents: readonly Changed[],
  rowsOf: (facts: IncidentFacts) => readonly Row[],
): Promise<void> {
  const replaced = incidents.flatMap(({ before }) => (before === null || rowsOf(before).length === 0 ? [] : [before.id]));
  await deleteWhere<IncidentOwned>(manager, entity, 'incidentId', replaced);
  await upsertRows(
    manager,
    entity,
    incidents.flatMap(({ facts }) => rowsOf(facts)),
  );
}

interface IncidentOwned {
  incidentId: string;
}

function changedIn(incidents: readonly Changed[], what: 'services' | 'causes'): readonly Changed[] {
  return incidents.filter(({ before, facts }) => before?.[what] !== facts[what]);
}

/** The facts that a row holds. */
export function factsOf(row: IncidentRow): IncidentFacts {
  return JSON.parse(row.facts) as IncidentFacts;
}

function rowOf(ordinal: number, facts: IncidentFacts): IncidentRow {
  return {
    id: facts.id,
    ordinal,
    detectedAt: milestone(facts, 'DETECTION')?.enteredAt ?? facts.declaredRecordedAt,
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
  for (const recorded of events) {
    textsOf(recorded).forEach(([partKey, text], slot) => {
      const id = changes.get(partKey)?.id ?? partId(recorded.position, slot);
      changes.set(partKey, { incidentId: incidentIdOf(recorded.stream), id, text });
    });
  }
  const known = await loadWhere(manager, IncidentTextPartRow, 'partKey', changes.keys());
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
