import { postmortemVocabulary } from '#postmortems/published';
import { loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import { PublishedRow } from './published.rows.js';

export const RECURRENCE_PUBLISHED = 'recurrence-published';

/** Of which incidents the postmortem was published, and when it was first. */
export const publishedProjection: Projection = {
  name: RECURRENCE_PUBLISHED,
  version: 1,
  entities: [PublishedRow],
  eventTypes: ['PostmortemPublished'],
  apply: async (recorded, manager) => {
    const editions = recorded.flatMap((event): readonly PublishedRow[] => {
      const { type, data, occurred } = postmortemVocabulary.lift(event).event;
      return type === 'PostmortemPublished' ? [{ incidentId: data.incidentId, publishedAt: occurred.at }] : [];
    });
    const known = await loadByIds(
      manager,
      PublishedRow,
      editions.map(({ incidentId }) => incidentId),
    );
    const first = new Map<string, PublishedRow>();
    for (const edition of editions) if (!first.has(edition.incidentId)) first.set(edition.incidentId, edition);
    await upsertRows(
      manager,
      PublishedRow,
      [...first.values()].filter(({ incidentId }) => !known.has(incidentId)),
    );
  },
};
