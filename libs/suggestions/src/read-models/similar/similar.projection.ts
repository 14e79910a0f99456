import { incidentIdOf, incidentVocabulary } from '#incidents/published';
import { foldBatch, joined, loadWhere, sql, upsertRows } from '#projections';
import type { Changed, Projection } from '#projections';
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
    const standing = new Map<string, SimilarIncidentRow>();
    const changed = await foldBatch(
      recorded.map((event) => incidentVocabulary.lift(event)),
      {
        idOf: ({ stream }) => incidentIdOf(stream),
        begins: ({ event }) => event.type === 'IncidentDeclared',
        load: async (ids) => {
          for (const row of await loadWhere(manager, SimilarIncidentRow, 'id', ids)) standing.set(row.id, row);
          return new Map([...standing].map(([id, { facts }]) => [id, JSON.parse(facts) as KnownIncident]));
        },
        evolve: evolveKnown,
      },
    );
    await save(changed, standing, manager);
  },
};

async function save(
  changed: readonly Changed<KnownIncident>[],
  standing: ReadonlyMap<string, SimilarIncidentRow>,
  manager: EntityManager,
): Promise<void> {
  const counts = new MarkCounts();
  const rows: SimilarIncidentRow[] = [];
  const come: MarkRow[] = [];
  const gone: MarkRow[] = [];
  const isNew = changed.some(({ id }) => !standing.has(id));
  let lastOrdinal = isNew ? ((await manager.maximum(SimilarIncidentRow, 'ordinal')) ?? 0) : 0;
  for (const { id, after } of changed) {
    const row = standing.get(id);
    const ordinal = row?.ordinal ?? ++lastOrdinal;
    const marksBefore = new Set(row === undefined ? [] : (JSON.parse(row.marks) as readonly string[]));
    const marks = marksOf(after);
    rows.push({ ordinal, id, detectedAt: after.outline.detectedAt, marks: JSON.stringify([...marks]), facts: JSON.stringify(after) });
    for (const mark of marks) if (!marksBefore.has(mark)) come.push({ mark, ordinal });
    for (const mark of marksBefore) if (!marks.has(mark)) gone.push({ mark, ordinal });
    counts.add(marks, 1);
    counts.add(marksBefore, -1);
  }
  await upsertRows(manager, SimilarIncidentRow, rows);
  await deleteMarks(manager, gone);
  await upsertRows(manager, MarkRow, come);
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
