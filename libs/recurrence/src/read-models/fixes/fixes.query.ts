import { sql } from '#projections';
import type { CauseAxis } from '#root-causes/published';
import type { EntityManager } from 'typeorm';

/** An action item that is done, and when it was; ISO 8601 UTC. */
export interface CompletedFix {
  readonly actionItemId: string;
  readonly completedAt: string;
}

/** The action item that addresses a class and was completed last, before a moment; null where there is none. */
export async function latestFix(manager: EntityManager, axis: CauseAxis, classKey: string, before: string): Promise<CompletedFix | null> {
  const [fix] = await sql`
    select action_item_id as "actionItemId", completed_at as "completedAt" from recurrence_fix
    where axis = ${axis} and class_key = ${classKey} and completed_at < ${before}
    order by completed_at desc, action_item_id desc limit 1
  `.select<CompletedFix>(manager);
  return fix ?? null;
}
