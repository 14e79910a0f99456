import type { Window } from '#calendar';
import { among, sql } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';

/** An action item that is done, and when it was; ISO 8601 UTC. */
export interface CompletedFix {
  readonly actionItemId: string;
  readonly completedAt: string;
}

/** The action item that addresses one of some classes and was completed last, before a moment; null where there is none. */
export async function latestFix(
  manager: EntityManager,
  axis: CauseAxis,
  classes: readonly string[],
  before: string,
): Promise<CompletedFix | null> {
  if (classes.length === 0) return null;
  const [fix] = await sql`
    select action_item_id as "actionItemId", completed_at as "completedAt" from recurrence_fix
    where axis = ${axis} and ${among('class_key', classes)} and completed_at < ${before}
    order by completed_at desc, action_item_id desc limit 1
  `.select<CompletedFix>(manager);
  return fix ?? null;
}

/** The classes that were addressed by action items completed in a window, with those, the latest first. @returns at most `first`. */
export function fixesOf(
  manager: EntityManager,
  axis: CauseAxis,
  { from, to }: Window,
  first: number,
): Promise<readonly (CompletedFix & { readonly classKey: string })[]> {
  return sql`
    select action_item_id as "actionItemId", completed_at as "completedAt", class_key as "classKey" from recurrence_fix
    where axis = ${axis} and completed_at >= ${from} and completed_at < ${to}
    order by completed_at desc, action_item_id desc, class_key limit ${first}
  `.select<CompletedFix & { readonly classKey: string }>(manager);
}
