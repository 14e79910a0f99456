import { byIncident, incidentVocabulary, isCounted, outlineEventTypes } from '#incidents/published';
import { foldBatch, joined, loadByIds, sql, upsertRows } from '#projections';
import type { Changed, Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { Cells } from './cells.js';
import { CountedIncidentRow, CountRow, LabelRow } from './count.rows.js';
import { evolveCounted, labelsOf } from './counted-incident.js';
import type { CountedIncident } from './counted-incident.js';

export const RECURRENCE_COUNTS = 'recurrence-counts';

/** How often each class and each set of classes occurred, and how many incidents there were, by day and by month; and which those were. */
export const countsProjection: Projection = {
  name: RECURRENCE_COUNTS,
  version: 3,
  entities: [CountedIncidentRow, LabelRow, CountRow],
  eventTypes: outlineEventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const load = (ids: ReadonlySet<string>) => incidentsWith(ids, manager);
    await save(await foldBatch(events, { ...byIncident, load, evolve: evolveCounted }), manager);
  },
};

async function incidentsWith(ids: ReadonlySet<string>, manager: EntityManager): Promise<ReadonlyMap<string, CountedIncident>> {
  const rows = await loadByIds(manager, CountedIncidentRow, ids);
  return new Map([...rows].map(([id, row]) => [id, JSON.parse(row.facts) as CountedIncident]));
}

async function save(changed: readonly Changed<CountedIncident>[], manager: EntityManager): Promise<void> {
  const cells = new Cells();
  const gone: LabelRow[] = [];
  const labels: LabelRow[] = [];
  const rows: CountedIncidentRow[] = [];
  for (const { before: earlier, after: incident } of changed) {
    const { id, detectedAt } = incident;
    rows.push({ id, counted: isCounted(incident) ? 1 : 0, detectedAt, facts: JSON.stringify(incident) });
    const standing = labelsWith(incident);
    cells.add(standing, 1);
    if (earlier === null) {
      labels.push(...standing);
      continue;
    }
    const former = labelsWith(earlier);
    const had = byKey(former);
    const has = byKey(standing);
    for (const [key, label] of has) if (had.get(key)?.severity !== label.severity) labels.push(label);
    for (const [key, label] of had) if (!has.has(key)) gone.push(label);
    cells.add(former, -1);
  }
  await upsertRows(manager, CountedIncidentRow, rows);
  await deleteLabels(manager, gone);
  await upsertRows(manager, LabelRow, labels);
  await cells.save(manager);
}

function labelsWith(incident: CountedIncident): readonly LabelRow[] {
  const { id: incidentId, detectedAt, severity } = incident;
  return Array.from(labelsOf(incident), ({ axis, classKey, service }) => ({ axis, classKey, service, detectedAt, incidentId, severity }));
}

/** Labels of one incident by the rest of their primary key. */
function byKey(labels: readonly LabelRow[]): ReadonlyMap<string, LabelRow> {
  return new Map(labels.map((label) => [[label.axis, label.service, label.classKey, label.detectedAt].join('\u0000'), label]));
}

// SQLite takes 32,766 parameters; a key has 5.
const MOST_KEYS = 128;

async function deleteLabels(manager: EntityManager, labels: readonly LabelRow[]): Promise<void> {
  for (let from = 0; from < labels.length; from += MOST_KEYS) {
    const keys = labels
      .slice(from, from + MOST_KEYS)
      .map(({ axis, service, classKey, detectedAt, incidentId }) => sql`(${axis}, ${service}, ${classKey}, ${detectedAt}, ${incidentId})`);
    await sql`
      delete from recurrence_label
      where (axis, service, class_key, detected_at, incident_id) in (values ${joined(keys, ', ')})
    `.run(manager);
  }
}
