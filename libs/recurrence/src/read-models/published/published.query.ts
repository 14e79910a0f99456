import { loadByIds } from '#projections';
import type { EntityManager } from 'typeorm';
import { PublishedRow } from './published.rows.js';

/** Those of some incidents whose postmortem was published before a moment (ISO 8601 UTC). */
export async function publishedBefore(manager: EntityManager, ids: readonly string[], moment: string): Promise<ReadonlySet<string>> {
  const rows = await loadByIds(manager, PublishedRow, ids);
  return new Set([...rows.values()].flatMap(({ incidentId, publishedAt }) => (publishedAt < moment ? [incidentId] : [])));
}
