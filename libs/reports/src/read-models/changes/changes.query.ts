import { sql } from '#projections';
import type { EntityManager } from 'typeorm';
import { recordedReasons } from './reasons.js';
import type { RecordedReason } from './reasons.js';
import type { ChangeScope } from './reported-incident.js';

/** Which changes are asked for. */
export interface AskedChanges {
  /** Recorded behind that position. */
  readonly after: bigint;
  /** Of what lies, or lay, in that stretch: from `from` up to, not including, `to`. */
  readonly from: string;
  readonly to: string;
  /** Empty: all. */
  readonly services: readonly string[];
  readonly severities: readonly string[];
  readonly axis: string;
}

export interface CountedReason {
  readonly reason: RecordedReason;
  /** How many changes there were. */
  readonly count: number;
  /** Of how many incidents, action items, deployments or classes. */
  readonly of: number;
}

/** How many changes there were for each reason, in the order of the reasons. */
export async function changesSince(manager: EntityManager, asked: AskedChanges): Promise<readonly CountedReason[]> {
  const { after, from, to } = asked;
  const rows = await sql`
    select reason as "reason", subject as "subject", scope as "scope" from report_change
    where position > ${String(after)}
      and (moment = '' or (moment >= ${from} and moment < ${to}) or (former_moment >= ${from} and former_moment < ${to}))
  `.select<{ readonly reason: string; readonly subject: string; readonly scope: string }>(manager);
  const subjects = new Map<string, string[]>();
  for (const { reason, subject, scope } of rows) {
    if (!isWithin(JSON.parse(scope) as ChangeScope, asked)) continue;
    const found = subjects.get(reason) ?? [];
    found.push(subject);
    subjects.set(reason, found);
  }
  return recordedReasons.flatMap((reason) => {
    const found = subjects.get(reason);
    return found === undefined ? [] : [{ reason, count: found.length, of: new Set(found).size }];
  });
}

function isWithin(scope: ChangeScope, { services, severities, axis }: AskedChanges): boolean {
  if (scope.axis !== null && scope.axis !== axis) return false;
  if (services.length > 0 && scope.services !== null && !scope.services.some((key) => services.includes(key))) return false;
  return severities.length === 0 || scope.severities === null || scope.severities.some((severity) => severities.includes(severity));
}
