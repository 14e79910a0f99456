import type { ActionStatus } from '../../domain/action-item.events.js';
import type { ActionItemDetails } from './action-item-details.js';

/** In which an item waits to be done. */
export const openStatuses: readonly ActionStatus[] = ['PROPOSED', 'ACCEPTED'];

/** Whether an item should have been done before a moment (ISO 8601 UTC), and was neither done nor dropped. */
export function isOverdue({ dueAt, status }: Pick<ActionItemDetails, 'dueAt' | 'status'>, at: string): boolean {
  return dueAt !== null && dueAt < at && openStatuses.includes(status);
}
