import { sql } from '#projections';
import type { EntityManager } from 'typeorm';
import type { Stretch } from '../../domain/requests/requests.js';

/** The stretches of a service in order; those that begin behind `after` (ISO 8601 UTC) only. */
export async function listStretches(
  manager: EntityManager,
  service: string,
  page: { readonly first: number; readonly after: string | null },
): Promise<readonly Stretch[]> {
  const behind = page.after === null ? sql`` : sql`and begins > ${Date.parse(page.after)}`;
  const rows = await sql`
    select begins as "begins", ends as "ends", requests as "requests" from deployment_requests
    where service = ${service} ${behind} order by begins limit ${page.first}
  `.select<{ begins: number | string; ends: number | string; requests: number | string }>(manager);
  return rows.map(({ begins, ends, requests }) => ({
    from: new Date(Number(begins)).toISOString(),
    to: new Date(Number(ends)).toISOString(),
    requests: Number(requests),
  }));
}
