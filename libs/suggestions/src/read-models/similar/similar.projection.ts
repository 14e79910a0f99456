import type { RecordedEvent } from '#event-sourcing';
import { incidentIdOf, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { joined, loadWhere, sql, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { evolveKnown, knownEventTypes, marksOf } from './known-incident.js';
import type { KnownIncident } from './known-incident.js';
import { MarkCounts } from './mark-counts.js';
import { MarkCountRow, MarkRow, SimilarIncidentRow } from './similar.rows.js';

export const SIMILAR_INCIDENTS = 'similar-incidents';

/** What incidents are known by, and how rare that is. Its version goes up whenever texts are cut into other words, too. */
export const similarProjection: Projection = {
  name: SIMILAR_INCIDENTS,
  version: 3,
  entities: [SimilarIncidentRow, MarkRow, MarkCountRow],
  eventTypes: knownEventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const incidents = await loadBefore(events, manager);
    let lastOrdinal = events.some(declares) ? ((await manager.maximum(SimilarIncidentRow, 'ordinal')) ?? 0) : 0;
    for (const event of events) {
      const id = incidentIdOf(event.stream);
      const known = incidents.get(id);
      if (known !== undefined) known.after = evolveKnown(known.after, event);
      else if (declares(event))
        incidents.set(id, { ordinal: ++lastOrdinal, before: null, marksBefore: new Set(), after: evolveKnown(null, event) });
    }
    await save([...incidents.values()], manager);
  },
};

interface Changing {
  readonly ordinal: number;
  readonly before: KnownIncident | null;
  readonly marksBefore: ReadonlySet<string>;
  after: KnownIncident | null;
}

function declares({ event }: RecordedEvent<IncidentEvent>): boolean {
  return event.type === 'IncidentDeclared';
}

/** The incidents of a batch as they stood before it; those that it declares itself are not looked for. */
async function loadBefore(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<Map<string, Changing>> {
  const declared = new Set(events.filter(declares).map(({ stream }) => stream));
  const earlier = new Set(events.flatMap(({ stream }) => (declared.has(stream) ? [] : [incidentIdOf(stream)])));
  const rows = await loadWhere(manager, SimilarIncidentRow, 'id', earlier);
  return new Map(
    rows.map(({ ordinal, id, marks, facts }) => {
      const before = JSON.parse(facts) as KnownIncident;
      return [id, { ordinal, before, marksBefore: new Set(JSON.parse(marks) as readonly string[]), after: before }];
    }),
  );
}

async function save(incidents: readonly Changing[], manager: EntityManager): Promise<void> {
  const counts = new MarkCounts();
  const rows: SimilarIncidentRow[] = [];
  const standing: MarkRow[] = [];
  const gone: MarkRow[] = [];
  for (const { ordinal, before, marksBefore, after } of incidents) {
    if (after === null || after === before) continue;
    const marks = marksOf(after);
    const { id, detectedAt } = after.outline;
    rows.push({ ordinal, id, detectedAt, marks: JSON.stringify([...marks]), facts: JSON.stringify(after) });
    for (const mark of marks) if (!marksBefore.has(mark)) standing.push({ mark, ordinal });
    for (const mark of marksBefore) if (!marks.has(mark)) gone.push({ mark, ordinal });
    counts.add(marks, 1);
    counts.add(marksBefore, -1);
  }
  await upsertRows(manager, SimilarIncidentRow, rows);
  await deleteMarks(manager, gone);
  await upsertRows(manager, MarkRow, standing);
  await counts.save(manager);
}

// SQLite takes 32,766 parameters; a mark has 2. PostgreSQL takes a parameter among values for a text unless it is told otherwise.
const MOST_MARKS = 128;

async function deleteMarks(manager: EntityManager, marks: readonly MarkRow[]): Promise<void> {
  for (let from = 0; from < marks.length; from += MOST_MARKS) {
    const keys = marks.slice(from, from + MOST_MARKS).map(({ mark, ordinal }) => sql`(${mark}, cast(${ordinal} as integer))`);
    await sql`delete from similar_mark where (mark, ordinal) in (values ${joined(keys, ', ')})`.run(manager);
  }
}
