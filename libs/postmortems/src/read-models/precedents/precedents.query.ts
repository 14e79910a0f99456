import { measurementNames } from '#incidents/published';
import type { MeasurementName, Severity } from '#incidents/published';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import type { PostmortemStatus } from '../../domain/status.js';
import { MOST_COMPARED, MOST_PRECEDENTS } from '../../generator/draft-facts.js';
import type { ClassRecurrence, Precedent, ServiceDurations } from '../../generator/draft-facts.js';
import type { Label } from './known-incident.js';
import { isKnown } from './known.js';
import { nearestRank } from './nearest-rank.js';

/** What is asked about: the incidents that were detected before a moment, without the one that asks, as they were known at another. */
export interface Earlier {
  readonly than: string;
  readonly incidentId: string;
  /** ISO 8601 UTC; null: by now. */
  readonly asKnownAt: string | null;
}

/** The durations of these services' latest earlier incidents, in the order of the services; those without any are left out. */
export async function durationsOf(manager: EntityManager, earlier: Earlier, services: readonly string[]): Promise<ServiceDurations[]> {
  if (services.length === 0) return [];
  const asked = services.flatMap((service) => measurementNames.map((measurement) => ({ service, measurement, seconds: [] as number[] })));
  const latest = asked.map(({ service, measurement }, index) => latestOf(earlier, service, measurement, index));
  const rows = await joined(latest, ' union all ').select<{ asked: number; seconds: number }>(manager);
  for (const row of rows) asked[row.asked]?.seconds.push(row.seconds);
  return asked.flatMap(({ service, measurement, seconds }) => {
    if (seconds.length === 0) return [];
    seconds.sort((a, b) => a - b);
    return [{ service, measurement, count: seconds.length, median: nearestRank(seconds, 50), p90: nearestRank(seconds, 90) }];
  });
}

function latestOf(earlier: Earlier, service: string, measurement: MeasurementName, index: number): Sql {
  return sql`select * from (
    select cast(${index} as integer) as "asked", seconds as "seconds" from earlier_duration
    where service = ${service} and measurement = ${measurement} and ${isEarlier(earlier, sql`earlier_duration`)}
    order by detected_at desc, incident_id desc limit ${MOST_COMPARED}
  ) latest`;
}

/** How often the classes were there before, in their order; those that were not are left out. @param since ISO 8601 UTC. */
export async function recurrencesOf(
  manager: EntityManager,
  earlier: Earlier,
  labels: readonly Label[],
  since: string,
): Promise<ClassRecurrence[]> {
  if (labels.length === 0) return [];
  const counts = labels.map(
    ({ axis, classKey }, index) => sql`
      select cast(${index} as integer) as "asked", count(*) as "incidents", max(detected_at) as "latestAt" from earlier_label
      where axis = ${axis} and class_key = ${classKey} and detected_at >= ${since} and ${isEarlier(earlier, sql`earlier_label`)}`,
  );
  const rows = await joined(counts, ' union all ').select<{ asked: number; incidents: number | string; latestAt: string | null }>(manager);
  const found = new Map(rows.map((row) => [row.asked, row]));
  return labels.flatMap(({ axis, classKey }, index) => {
    const { incidents = 0, latestAt = null } = found.get(index) ?? {};
    return latestAt === null ? [] : [{ axis, classKey, earlier: Number(incidents), latestAt }];
  });
}

/** The incidents that share a class with this one are compared with, the latest of them, at most so many. */
export const MOST_LOOKED_AT = 500;

interface Outline {
  readonly incidentId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly detectedAt: string;
  readonly services: string;
  readonly labels: string;
  readonly status: PostmortemStatus | null;
}

/** The earlier incidents that share most of the classes, of these first those with something to do, then the latest; without references. */
export async function precedentsOf(
  manager: EntityManager,
  earlier: Earlier,
  labels: readonly Label[],
  services: readonly string[],
): Promise<Omit<Precedent, 'reference'>[]> {
  if (labels.length === 0) return [];
  const outlines = await mostAlike(earlier, labels).select<Outline>(manager);
  const unfinished = await unfinishedOf(
    manager,
    earlier,
    outlines.map(({ incidentId }) => incidentId),
  );
  return outlines.map(({ incidentId, title, severity, detectedAt, status, ...outline }) => {
    const theirs = labelsFrom(outline.labels);
    const affected = new Set(servicesFrom(outline.services));
    return {
      incidentId,
      title,
      severity,
      detectedAt,
      sharedClasses: labels.filter((mine) => theirs.some(({ axis, classKey }) => axis === mine.axis && classKey === mine.classKey)),
      sharedServices: services.filter((service) => affected.has(service)),
      postmortem: status ?? 'NONE',
      unfinishedActions: unfinished
        .filter((action) => action.incidentId === incidentId)
        .map(({ id, title, dueAt }) => ({ id, title, dueAt })),
    };
  });
}

/**
 * The latest of each class are enough to know the latest of all: whichever is among those, is among the latest of each of its classes too.
 * So what is shared is counted exactly, and no more is read however often a class occurred.
 */
function mostAlike(earlier: Earlier, labels: readonly Label[]): Sql {
  const latest = labels.map(
    ({ axis, classKey }) => sql`select * from (
      select incident_id, detected_at from earlier_label
      where axis = ${axis} and class_key = ${classKey} and ${isEarlier(earlier, sql`earlier_label`)}
      order by detected_at desc, incident_id desc limit ${MOST_LOOKED_AT}
    ) latest`,
  );
  const isUnfinished = sql`case when exists (
    select 1 from earlier_action
    where earlier_action.incident_id = looked_at.incident_id and unfinished = 1 and ${isKnown(earlier.asKnownAt, sql`earlier_action`)}
  ) then 1 else 0 end`;
  return sql`
    select outline.incident_id as "incidentId", title as "title", severity as "severity", outline.detected_at as "detectedAt",
      services as "services", labels as "labels", status as "status"
    from (
      select incident_id, detected_at, shared, ${isUnfinished} as unfinished from (
        select incident_id, detected_at, count(*) as shared from (${joined(latest, ' union all ')}) label
        group by incident_id, detected_at order by detected_at desc, incident_id desc limit ${MOST_LOOKED_AT}
      ) looked_at order by shared desc, unfinished desc, detected_at desc, incident_id desc limit ${MOST_PRECEDENTS}
    ) alike
    join earlier_outline outline on outline.incident_id = alike.incident_id and ${isKnown(earlier.asKnownAt, sql`outline`)}
    left join earlier_postmortem postmortem
      on postmortem.incident_id = alike.incident_id and ${isKnown(earlier.asKnownAt, sql`postmortem`)}
    order by alike.shared desc, alike.unfinished desc, alike.detected_at desc, alike.incident_id desc`;
}

interface UnfinishedAction {
  readonly incidentId: string;
  readonly id: string;
  readonly title: string;
  readonly dueAt: string | null;
}

async function unfinishedOf(
  manager: EntityManager,
  { asKnownAt }: Earlier,
  incidents: readonly string[],
): Promise<readonly UnfinishedAction[]> {
  if (incidents.length === 0) return [];
  return sql`
    select incident_id as "incidentId", action_item_id as "id", title as "title", due_at as "dueAt" from earlier_action
    where ${among('incident_id', incidents)} and unfinished = 1 and ${isKnown(asKnownAt, sql`earlier_action`)}
    order by incident_id, number
  `.select<UnfinishedAction>(manager);
}

function isEarlier({ than, incidentId, asKnownAt }: Earlier, table: Sql): Sql {
  return sql`detected_at < ${than} and incident_id <> ${incidentId} and ${isKnown(asKnownAt, table)}`;
}

function labelsFrom(json: string): readonly Label[] {
  return JSON.parse(json) as readonly Label[];
}

function servicesFrom(json: string): readonly string[] {
  return JSON.parse(json) as readonly string[];
}
