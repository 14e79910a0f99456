import { byIncident, incidentVocabulary, isCounted } from '#incidents/published';
import type { IncidentOutline } from '#incidents/published';
import { foldBatch, loadByIds, upsertRows } from '#projections';
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
    const load = async (ids: ReadonlySet<string>): Promise<ReadonlyMap<string, LearnableIncident>> => {
      const rows = await loadByIds(manager, LearnableIncidentRow, ids);
      return new Map([...rows].map(([id, row]) => [id, incidentOf(row)]));
    };
    const changed = await foldBatch(events, { ...byIncident, load, evolve: evolveLearnable });
    await upsertRows(
      manager,
      LearnableIncidentRow,
      changed.map(({ after }) => rowOf(after)),
    );
  },
};

function rowOf({ outline, position }: LearnableIncident): LearnableIncidentRow {
  const { id, detectedAt } = outline;
  return { id, position, detectedAt, counted: isCounted(outline) ? 1 : 0, axes: axesOf(outline), facts: JSON.stringify(outline) };
}

function incidentOf({ position, facts }: LearnableIncidentRow): LearnableIncident {
  return { position, outline: JSON.parse(facts) as IncidentOutline };
}
