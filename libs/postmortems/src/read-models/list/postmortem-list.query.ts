import { asStorable } from '#event-sourcing';
import type { Severity } from '#incidents/published';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { dueAt, earliestRecoveryDue } from '../../domain/due-date.js';
import type { DueAfter, DuePolicy } from '../../domain/due-date.js';
import type { PostmortemStatus } from '../../domain/status.js';
import { folded } from './listed-postmortem.js';
import { PostmortemRow } from './postmortem-list.rows.js';

/** What a list may be narrowed by; every part that is given must hold, and within a part any of its values. Times are ISO 8601 UTC. */
export interface PostmortemCriteria {
  readonly statuses?: readonly PostmortemStatus[] | undefined;
  readonly severities?: readonly Severity[] | undefined;
  /** Keys of the catalogue. */
  readonly services?: readonly string[] | undefined;
  readonly ownerId?: string | undefined;
  /** Whether it was due before a moment and no edition has been published. */
  readonly overdue?: { readonly is: boolean; readonly at: string } | undefined;
  readonly stale?: boolean | undefined;
  /** Stands in the incident's title, in upper or lower case. */
  readonly text?: string | undefined;
}

/** Where a row stands in the order of the list. `recoveredAt` is empty where nobody said when service was back to normal. */
export interface ListKey {
  /** ISO 8601 UTC; null, which is last, for what has no date. */
  readonly dueAt: string | null;
  readonly recoveredAt: string;
  readonly incidentId: string;
}

export interface ListedPostmortem {
  readonly key: ListKey;
  readonly status: PostmortemStatus;
  readonly row: PostmortemRow;
}

/**
 * Rows whose order by when they are due is one that the database knows: those that somebody set a date for; those of one severity with a
 * policy, which are due in the order of their recovery; and those without a date. So the policy can change without a row being written.
 */
type Group = { readonly of: 'SET' } | { readonly of: 'UNDATED' } | { readonly of: Severity; readonly after: DueAfter };

function groupsOf(policy: DuePolicy): readonly Group[] {
  const bySeverity = severities.flatMap((of): Group[] => {
    const after = policy[of];
    return after === undefined ? [] : [{ of, after }];
  });
  return [{ of: 'SET' }, ...bySeverity, { of: 'UNDATED' }];
}

const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;

/** The postmortems that fit, by when they are due, the undated ones last; those behind `after` only. */
export async function listPostmortems(
  manager: EntityManager,
  policy: DuePolicy,
  criteria: PostmortemCriteria,
  page: { readonly first: number; readonly after: ListKey | null },
): Promise<readonly ListedPostmortem[]> {
  const found: ListedPostmortem[] = [];
  for (const group of groupsOf(policy)) {
    const query = inGroup(manager, policy, group, criteria).take(page.first);
    if (group.of === 'SET') query.orderBy('postmortem.dueSet');
    query.addOrderBy('postmortem.recoveredAt').addOrderBy('postmortem.incidentId');
    if (page.after !== null) behind(query, group, page.after);
    for (const row of await query.getMany()) if (row.status !== null) found.push({ key: keyOf(row, group), status: row.status, row });
  }
  return found.sort((a, b) => inOrder(a.key, b.key)).slice(0, page.first);
}

/** How many postmortems fit. */
export async function countPostmortems(manager: EntityManager, policy: DuePolicy, criteria: PostmortemCriteria): Promise<number> {
  let count = 0;
  for (const group of groupsOf(policy)) count += await inGroup(manager, policy, group, criteria).getCount();
  return count;
}

function keyOf({ dueSet, recoveredAt, incidentId }: PostmortemRow, group: Group): ListKey {
  const due = group.of === 'SET' ? dueSet : group.of === 'UNDATED' ? null : dueAt(recoveredAt, group.after);
  return { dueAt: due, recoveredAt, incidentId };
}

function inOrder(a: ListKey, b: ListKey): number {
  if (a.dueAt !== b.dueAt) return a.dueAt === null || (b.dueAt !== null && a.dueAt > b.dueAt) ? 1 : -1;
  if (a.recoveredAt !== b.recoveredAt) return a.recoveredAt > b.recoveredAt ? 1 : -1;
  return a.incidentId > b.incidentId ? 1 : -1;
}

type Query = SelectQueryBuilder<PostmortemRow>;

/** Leaves what stands behind a key in the order of the whole list. */
function behind(query: Query, group: Group, key: ListKey): void {
  const { dueAt: due } = key;
  // A key comes from a cursor, which anybody can make up.
  const recoveredAt = asStorable(key.recoveredAt);
  const incidentId = asStorable(key.incidentId);
  const pair = '(postmortem.recovered_at, postmortem.incident_id) > (:recoveredAt, :incidentId)';
  if (group.of === 'UNDATED') {
    if (due === null) query.andWhere(pair, { recoveredAt, incidentId });
  } else if (due === null) {
    query.andWhere('1 = 0');
  } else if (group.of === 'SET') {
    query.andWhere('(postmortem.due_set, postmortem.recovered_at, postmortem.incident_id) > (:due, :recoveredAt, :incidentId)', {
      due,
      recoveredAt,
      incidentId,
    });
  } else {
    // Several recoveries can be due at that moment: those from `same` on and before `next`.
    const same = earliestRecoveryDue(due, group.after);
    const next = earliestRecoveryDue(new Date(Date.parse(due) + 1).toISOString(), group.after);
    if (recoveredAt < same) query.andWhere('postmortem.recovered_at >= :same', { same });
    else if (recoveredAt >= next) query.andWhere('postmortem.recovered_at >= :next', { next });
    else query.andWhere(pair, { recoveredAt, incidentId });
  }
}

function inGroup(manager: EntityManager, policy: DuePolicy, group: Group, criteria: PostmortemCriteria): Query {
  const query = narrowed(manager, criteria);
  if (group.of === 'SET') {
    query.andWhere("postmortem.due_set <> ''");
  } else if (group.of === 'UNDATED') {
    query.andWhere("postmortem.due_set = ''");
    const dated = severities.filter((severity) => policy[severity] !== undefined);
    if (dated.length > 0) query.andWhere("(postmortem.recovered_at = '' OR postmortem.severity NOT IN (:...dated))", { dated });
  } else {
    query.andWhere("postmortem.due_set = '' AND postmortem.recovered_at <> '' AND postmortem.severity = :ofGroup", { ofGroup: group.of });
  }
  if (criteria.overdue !== undefined) overdue(query, group, criteria.overdue);
  return query;
}

function overdue(query: Query, group: Group, { is, at }: { readonly is: boolean; readonly at: string }): void {
  if (group.of === 'UNDATED') {
    if (is) query.andWhere('1 = 0');
    return;
  }
  const isDue = group.of === 'SET' ? 'postmortem.due_set < :dueBefore' : 'postmortem.recovered_at < :dueBefore';
  const dueBefore = group.of === 'SET' ? at : earliestRecoveryDue(at, group.after);
  query.andWhere(is ? `postmortem.editions = 0 AND ${isDue}` : `NOT (postmortem.editions = 0 AND ${isDue})`, { dueBefore });
}

function narrowed(manager: EntityManager, criteria: PostmortemCriteria): Query {
  const query = manager.createQueryBuilder(PostmortemRow, 'postmortem').where('postmortem.status IS NOT NULL');
  if (criteria.statuses !== undefined) query.andWhere('postmortem.status IN (:...statuses)', { statuses: criteria.statuses });
  if (criteria.severities !== undefined) query.andWhere('postmortem.severity IN (:...severities)', { severities: criteria.severities });
  if (criteria.services !== undefined) {
    query.andWhere('postmortem.incident_id IN (SELECT incident_id FROM postmortem_service WHERE service IN (:...services))', {
      services: criteria.services.map(asStorable),
    });
  }
  if (criteria.ownerId !== undefined) query.andWhere('postmortem.owner_id = :ownerId', { ownerId: asStorable(criteria.ownerId) });
  if (criteria.stale !== undefined) query.andWhere('postmortem.stale = :stale', { stale: criteria.stale ? 1 : 0 });
  if (criteria.text !== undefined) {
    query.andWhere("postmortem.title_folded LIKE :text ESCAPE '!'", { text: `%${folded(criteria.text).replaceAll(/[!%_]/g, '!$&')}%` });
  }
  return query;
}
