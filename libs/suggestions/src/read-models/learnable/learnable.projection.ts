import { incidentIdOf, incidentVocabulary, isCounted } from '#incidents/published';
import type { IncidentOutline } from '#incidents/published';
import { loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import { axesOf, evolveLearnable, learnableEventTypes } from './learnable-incident.js';
import type { LearnableIncident } from './learnable-incident.js';
import { LearnableIncidentRow } from './learnable.rows.js';

export const LEARNABLE_INCIDENTS = 'learnable-incidents';

/** Which incidents there are to learn from and to make suggestions for, and which of them changed last. */
export const learnableProjection: Projection = {
  name: LEARNABLE_INCIDENTS,
  version: 2,
  entities: [LearnableIncidentRow],
  eventTypes: learnableEventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => incidentVocabulary.lift(event));
    const declared = new Set(events.flatMap(({ event, stream }) => (event.type === 'IncidentDeclared' ? [stream] : [])));
    const earlier = new Set(events.flatMap(({ stream }) => (declared.has(stream) ? [] : [incidentIdOf(stream)])));
    const incidents = new Map<string, LearnableIncident>();
    for (const [id, row] of await loadByIds(manager, LearnableIncidentRow, earlier)) incidents.set(id, incidentOf(row));
    const changed = new Set<string>();
    for (const event of events) {
      const id = incidentIdOf(event.stream);
      const before = incidents.get(id) ?? null;
      const after = evolveLearnable(before, event);
      if (after === null || after === before) continue;
      incidents.set(id, after);
      changed.add(id);
    }
    const rows = [...changed].flatMap((id) => incidents.get(id) ?? []).map(rowOf);
    await upsertRows(manager, LearnableIncidentRow, rows);
  },
};

function rowOf({ outline, position }: LearnableIncident): LearnableIncidentRow {
  const { id, detectedAt } = outline;
  return { id, position, detectedAt, counted: isCounted(outline) ? 1 : 0, axes: axesOf(outline), facts: JSON.stringify(outline) };
}

function incidentOf({ position, facts }: LearnableIncidentRow): LearnableIncident {
  return { position, outline: JSON.parse(facts) as IncidentOutline };
}
