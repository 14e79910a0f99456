import { loadByIds } from '#projections';
import type { EntityManager } from 'typeorm';
import { CostedIncidentRow } from './cost.rows.js';
import { costedIn } from './costs.projection.js';
import type { Costed } from './costs.projection.js';

/** Incidents with all that their cost is made of, by id; those that are not on record are left out. */
export async function costedOf(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Costed>> {
  const rows = await loadByIds(manager, CostedIncidentRow, ids);
  return new Map([...rows].map(([id, row]) => [id, costedIn(row)]));
}
