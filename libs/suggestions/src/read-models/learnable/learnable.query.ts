import type { IncidentOutline } from '#incidents/published';
import { sql } from '#projections';
import type { Sql } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';

/** An incident, where its text and labels last changed. */
export interface Learnable {
  readonly id: string;
  readonly position: bigint;
  /** ISO 8601 UTC with milliseconds. */
  readonly detectedAt: string;
  readonly facts: Pick<IncidentOutline, 'detectedBy' | 'severity' | 'services' | 'classes'>;
}

/** As the partial indexes have them, so that these are used. */
const labelled: Readonly<Record<CauseAxis, Sql>> = {
  TRIGGER: sql`counted = 1 and (axes & 1) <> 0`,
  CONTRIBUTING_FACTOR: sql`counted = 1 and (axes & 2) <> 0`,
  DETECTION_MODE: sql`counted = 1 and (axes & 4) <> 0`,
  MITIGATION_USED: sql`counted = 1 and (axes & 8) <> 0`,
};
const unlabelled: Readonly<Record<CauseAxis, Sql>> = {
  TRIGGER: sql`counted = 1 and (axes & 1) = 0`,
  CONTRIBUTING_FACTOR: sql`counted = 1 and (axes & 2) = 0`,
  DETECTION_MODE: sql`counted = 1 and (axes & 4) = 0`,
  MITIGATION_USED: sql`counted = 1 and (axes & 8) = 0`,
};

/** A stretch of time, ISO 8601 UTC with milliseconds; `from` counts, `to` does not. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Where anything that is learned from last changed; 0 where there is nothing. */
export async function lastChange(manager: EntityManager): Promise<bigint> {
  const [row] = await sql`select cast(max(position) as text) as "position" from learnable_incident`.select<{ position: string | null }>(
    manager,
  );
  return BigInt(row?.position ?? 0);
}

/** The incidents with labels on an axis that were detected last, the newest first; those that stand ended by a side exit are left out. */
export function newestLabelled(manager: EntityManager, axis: CauseAxis, most: number): Promise<readonly Learnable[]> {
  return selected(manager, labelled[axis], sql``, most);
}

/** As {@link newestLabelled}, of those without labels that were detected in a stretch of time. */
export function newestUnlabelled(
  manager: EntityManager,
  axis: CauseAxis,
  { from, to }: Stretch,
  most: number,
): Promise<readonly Learnable[]> {
  return selected(manager, unlabelled[axis], sql`and detected_at >= ${from} and detected_at < ${to}`, most);
}

/** How many there are of those that {@link newestUnlabelled} selects from. */
export async function countUnlabelled(manager: EntityManager, axis: CauseAxis, { from, to }: Stretch): Promise<number> {
  const [row] = await sql`
    select count(*) as "incidents" from learnable_incident where ${unlabelled[axis]} and detected_at >= ${from} and detected_at < ${to}
  `.select<{ incidents: number | string }>(manager);
  return Number(row?.incidents ?? 0);
}

async function selected(manager: EntityManager, which: Sql, when: Sql, most: number): Promise<readonly Learnable[]> {
  const rows = await sql`
    select id as "id", cast(position as text) as "position", detected_at as "detectedAt", facts as "facts"
    from learnable_incident where ${which} ${when} order by detected_at desc, id desc limit ${most}
  `.select<{ id: string; position: string; detectedAt: string; facts: string }>(manager);
  return rows.map(({ position, facts, ...row }) => ({
    ...row,
    position: BigInt(position),
    facts: JSON.parse(facts) as IncidentOutline,
  }));
}
