import { asStorable } from '#event-sourcing';
import { severities } from '#incidents/published';
import type { Severity } from '#incidents/published';
import { among, joined, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { dueAt } from '../../domain/due-date.js';
import type { DuePolicy } from '../../domain/due-date.js';
import type { AskedTimeliness, Standing, TimelinessCount } from '../../published/postmortem-timeliness.js';

const ROWS_AT_ONCE = 5_000;

interface TimedRow extends Pick<TimelinessCount, 'kind' | 'sideExit'> {
  readonly incidentId: string;
  readonly recoveredAt: string;
  readonly imported: number;
  /** Empty where nobody set it. */
  readonly dueSet: string;
  readonly firstPublishedAt: string | null;
}

/** What `PostmortemTimeliness.of` answers. Read in pages: what is due in working days is no arithmetic of the database. */
export async function timelinessIn(manager: EntityManager, policy: DuePolicy, asked: AskedTimeliness): Promise<readonly TimelinessCount[]> {
  const counts = new Map<string, TimelinessCount>();
  const isAsked = (severity: Severity): boolean => asked.severities.every((list) => list.length === 0 || list.includes(severity));
  for (const severity of severities.filter(isAsked)) {
    for await (const row of rowsOf(manager, severity, asked)) {
      const { kind, sideExit } = row;
      const standing = standingOf(row, dueOf(row, policy[severity]), asked.asOf);
      const key = `${kind} ${sideExit} ${standing}`;
      counts.set(key, { kind, sideExit, standing, postmortems: (counts.get(key)?.postmortems ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

function dueOf({ dueSet, recoveredAt }: TimedRow, after: DuePolicy[Severity]): string | null {
  if (dueSet !== '') return dueSet;
  return after === undefined ? null : dueAt(recoveredAt, after);
}

function standingOf({ imported, firstPublishedAt }: TimedRow, due: string | null, asOf: string): Standing {
  if (imported === 1) return 'IMPORTED';
  if (due === null) return 'NO_DUE_DATE';
  if (firstPublishedAt !== null) return firstPublishedAt <= due ? 'ON_TIME' : 'LATE';
  return due < asOf ? 'LATE' : 'OPEN';
}

/** The postmortems of a severity, in the order of the index that begins with it. */
async function* rowsOf(manager: EntityManager, severity: Severity, { window, services }: AskedTimeliness): AsyncGenerator<TimedRow> {
  let behind = sql``;
  for (;;) {
    const rows = await sql`
      select p.incident_id as "incidentId", p.recovered_at as "recoveredAt", p.kind as "kind", p.side_exit as "sideExit",
        p.imported as "imported", p.due_set as "dueSet", p.first_published_at as "firstPublishedAt"
      from postmortem p
      where p.status is not null and p.severity = ${severity} and p.recovered_at >= ${window.from} and p.recovered_at < ${window.to}
        ${ofServices(services)} ${behind}
      order by p.recovered_at, p.incident_id limit ${ROWS_AT_ONCE}
    `.select<TimedRow>(manager);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    behind = sql`and (p.recovered_at, p.incident_id) > (${last.recoveredAt}, ${last.incidentId})`;
  }
}

function ofServices(services: AskedTimeliness['services']): Sql {
  const conditions = services
    .filter((list) => list.length > 0)
    .map((list) => sql`and p.incident_id in (select incident_id from postmortem_service where ${among('service', list.map(asStorable))})`);
  return conditions.length === 0 ? sql`` : joined(conditions, ' ');
}
