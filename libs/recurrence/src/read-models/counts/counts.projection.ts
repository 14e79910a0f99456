import type { RecordedEvent } from '#event-sourcing';
import { incidentStream, incidentVocabulary } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { deleteWhere, loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import { Cells } from './cells.js';
import { CountedIncidentRow, CountRow, LabelRow } from './count.rows.js';
import { countedEventTypes, evolveCounted, labelsOf } from './counted-incident.js';
import type { CountedIncident } from './counted-incident.js';

export const RECURRENCE_COUNTS = 'recurrence-counts';

/** How often each class occurred, by day and by month, and which incidents those were. */
export const countsProjection: Projection = {
  name: RECURRENCE_COUNTS,
  version: 1,
  entities: [CountedIncidentRow, LabelRow, CountRow],
  eventTypes: countedEventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const before = await loadBefore(events, manager);
    const after = new Map(before);
    for (const event of events) {
      const id = incidentIdOf(event.stream);
      const incident = evolveCounted(after.get(id) ?? null, event);
      if (incident !== null) after.set(id, incident);
    }
    await save(before, after, manager);
  },
};

const STREAM_PREFIX = incidentStream('');

function incidentIdOf(stream: string): string {
  return stream.slice(STREAM_PREFIX.length);
}

type Incidents = ReadonlyMap<string, CountedIncident>;

/** The incidents of a batch as they stood before it; those that it declares itself are not looked for. */
async function loadBefore(events: readonly RecordedEvent<IncidentEvent>[], manager: EntityManager): Promise<Incidents> {
  const declared = new Set(events.flatMap(({ event, stream }) => (event.type === 'IncidentDeclared' ? [stream] : [])));
  const earlier = new Set(events.flatMap(({ stream }) => (declared.has(stream) ? [] : [incidentIdOf(stream)])));
  const rows = await loadByIds(manager, CountedIncidentRow, earlier);
  return new Map([...rows].map(([id, row]) => [id, JSON.parse(row.facts) as CountedIncident]));
}

async function save(before: Incidents, after: Incidents, manager: EntityManager): Promise<void> {
  const cells = new Cells();
  const replaced: string[] = [];
  const labels: LabelRow[] = [];
  const rows: CountedIncidentRow[] = [];
  for (const incident of after.values()) {
    const earlier = before.get(incident.id);
    if (incident === earlier) continue;
    const { id, detectedAt, severity } = incident;
    rows.push({ id, counted: incident.counted ? 1 : 0, detectedAt, facts: JSON.stringify(incident) });
    if (earlier !== undefined && cells.add(earlier, -1) > 0) replaced.push(id);
    cells.add(incident, 1);
    for (const label of labelsOf(incident)) labels.push({ ...label, detectedAt, incidentId: id, severity });
  }
  await upsertRows(manager, CountedIncidentRow, rows);
  await deleteWhere(manager, LabelRow, 'incidentId', replaced);
  await upsertRows(manager, LabelRow, labels);
  await cells.save(manager);
}
