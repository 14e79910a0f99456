import { createHash } from 'node:crypto';
import type { Projection } from '../projection.js';

/**
 * Programs whose projections have the same names and versions are of one lineage: they share a live generation. Others have their own
 * beside it, so that an upgrade in steps has no gap, and no program touches what another version keeps.
 */
export interface Lineage {
  readonly id: string;
  /** `actions@1 incidents@3 …`, for people. */
  readonly projections: string;
}

export function lineageOf(projections: readonly Projection[]): Lineage {
  const told = projections
    .map(({ name, version }) => `${name}@${version}`)
    .sort()
    .join(' ');
  return { id: createHash('sha256').update(told).digest('hex').slice(0, 16), projections: told };
}
