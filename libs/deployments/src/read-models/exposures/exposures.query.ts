import { beginningOf, DAY_MS, dayOf, lengthOf, momentOf } from '#calendar';
import type { Window } from '#calendar';
import { asStorable } from '#event-sourcing';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import { recordBegan } from '#statistics';
import type { EntityManager } from 'typeorm';
import { PRODUCTION } from '../../domain/deployment.js';
import { MAX_STRETCH_MS } from '../../domain/requests/requests.errors.js';
import type { Exposure } from '../../published/exposures.js';
import { ALL } from '../list/day-counts.js';

/** SQLite takes 500 selects in one statement, and a window needs three. */
const WINDOWS_AT_ONCE = 100;

/**
 * What services went through in each of some windows, in their order. A stretch of requests that lies partly in a window counts by its
 * share. What it costs grows with the days and the stretches, and with the deployments of the parts of days at the ends only.
 * @param services empty: all of them.
 */
export async function exposuresIn(
  manager: EntityManager,
  services: readonly string[],
  windows: readonly Window[],
): Promise<readonly Exposure[]> {
  const asked = [...new Set(services.map(asStorable))];
  const exposures: Exposure[] = [];
  for (let from = 0; from < windows.length; from += WINDOWS_AT_ONCE) {
    const chunk = windows.slice(from, from + WINDOWS_AT_ONCE);
    const deployments = await deploymentsIn(manager, asked, chunk);
    const requests = await requestsIn(manager, asked, chunk);
    const recorded = await recordedIn(manager, chunk);
    exposures.push(
      ...chunk.map(({ from: begin }, index) => ({
        deployments: deployments[index] ?? 0,
        deploymentsThroughout: (recorded[index] ?? begin) === begin,
        requests: requests[index] ?? null,
      })),
    );
  }
  return exposures;
}

/** As `ProductionDeployments.recordedFrom`. */
export async function recordedFrom(manager: EntityManager, window: Window): Promise<string | null> {
  const [recorded = null] = await recordedIn(manager, [window]);
  return recorded;
}

async function recordedIn(manager: EntityManager, windows: readonly Window[]): Promise<readonly (string | null)[]> {
  const [first] = await sql`select min(day) as "day" from deployment_count where service = ${ALL}`.select<{ day: string | null }>(manager);
  const began = first?.day == null ? null : beginningOf(first.day);
  const within = windows.filter(({ from, to }) => began !== null && from < began && began < to);
  const counts = await deploymentsIn(manager, [], within);
  return windows.map((window) =>
    began === null || began >= window.to ? null : recordBegan(window, began, counts[within.indexOf(window)] ?? 0),
  );
}

async function deploymentsIn(manager: EntityManager, services: readonly string[], windows: readonly Window[]): Promise<readonly number[]> {
  const selects = windows.flatMap((window, index) => partsOf(window).map((part) => deploymentsOf(part, services, index)));
  const totals = windows.map(() => 0);
  if (selects.length === 0) return totals;
  const rows = await joined(selects, ' union all ').select<{ place: number; deployments: number | string | null }>(manager);
  for (const { place, deployments } of rows) totals[place] = (totals[place] ?? 0) + Number(deployments ?? 0);
  return totals;
}

interface Part extends Window {
  readonly wholeDays: boolean;
}

/** A window as whole days (UTC) and what is left of it at its ends. */
function partsOf({ from, to }: Window): readonly Part[] {
  if (from >= to) return [];
  const firstDay = momentOf(Math.ceil(Date.parse(from) / DAY_MS) * DAY_MS);
  const lastDay = momentOf(Math.floor(Date.parse(to) / DAY_MS) * DAY_MS);
  if (firstDay >= lastDay) return [{ from, to, wholeDays: false }];
  const parts = [
    { from, to: firstDay, wholeDays: false },
    { from: firstDay, to: lastDay, wholeDays: true },
    { from: lastDay, to, wholeDays: false },
  ];
  return parts.filter((part) => part.from < part.to);
}

function deploymentsOf({ from, to, wholeDays }: Part, services: readonly string[], place: number): Sql {
  if (wholeDays) {
    const of = among('service', services.length === 0 ? [ALL] : services);
    return sql`
      select ${place} + 0 as "place", sum(deployments) as "deployments" from deployment_count
      where ${of} and day >= ${dayOf(from)} and day < ${dayOf(to)}`;
  }
  const of = services.length === 0 ? sql`` : sql`and ${among('service', services)}`;
  return sql`
    select ${place} + 0 as "place", count(*) as "deployments" from deployment
    where finished_at >= ${from} and finished_at < ${to} and environment = ${PRODUCTION} and retracted = 0 ${of}`;
}

/** Null where not every moment of a window is covered for each of the services. */
async function requestsIn(
  manager: EntityManager,
  services: readonly string[],
  windows: readonly Window[],
): Promise<readonly (number | null)[]> {
  const expected = services.length > 0 ? services.length : await requestedServices(manager);
  const possible = windows.flatMap((window, place) => (expected === 0 || window.from >= window.to ? [] : [{ window, place }]));
  const found = windows.map((): number | null => null);
  if (possible.length === 0) return found;
  const selects = possible.map(({ window, place }) => requestsOf(window, services, place));
  const rows = await joined(selects, ' union all ').select<{
    place: number;
    covered: number | string | null;
    requests: number | string | null;
  }>(manager);
  for (const { place, covered, requests } of rows) {
    const window = windows[place];
    if (window === undefined) continue;
    if (Number(covered ?? 0) === lengthOf(window) * expected) found[place] = Math.round(Number(requests ?? 0));
  }
  return found;
}

async function requestedServices(manager: EntityManager): Promise<number> {
  const [row] = await sql`select count(*) as "services" from deployment_requested_service`.select<{ services: number | string }>(manager);
  return Number(row?.services ?? 0);
}

function requestsOf(window: Window, services: readonly string[], place: number): Sql {
  const [from, to] = [sql`${Date.parse(window.from)}`, sql`${Date.parse(window.to)}`];
  const within = sql`((case when ends < ${to} then ends else ${to} end) - (case when begins > ${from} then begins else ${from} end))`;
  const of = services.length === 0 ? sql`` : sql`and ${among('service', services)}`;
  // A product of two such numbers may be more than an integer holds.
  return sql`
    select ${place} + 0 as "place", sum(${within}) as "covered",
      sum(cast(requests as double precision) * ${within} / (ends - begins)) as "requests"
    from deployment_requests
    where begins < ${to} and begins >= ${Date.parse(window.from) - MAX_STRETCH_MS} and ends > ${from} ${of}`;
}
