import { asStorable } from '#event-sourcing';
import { loadByIds } from '#projections';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { ActionPriority, ActionStatus, ActionType } from '../../domain/action-item.events.js';
import type { ActionItemDetails } from '../item/action-item-details.js';
import { openStatuses } from '../item/overdue.js';
import { detailsOf } from './action-item-list.projection.js';
import { ActionItemRow } from './action-item.rows.js';

/** What a list may be narrowed by; every part that is given must hold, and within a part any of its values. Times are ISO 8601 UTC. */
export interface ActionItemCriteria {
  readonly statuses?: readonly ActionStatus[] | undefined;
  readonly types?: readonly ActionType[] | undefined;
  readonly priorities?: readonly ActionPriority[] | undefined;
  readonly owner?: string | undefined;
  readonly team?: string | undefined;
  readonly incidentId?: string | undefined;
  /** Keys of the catalogue. */
  readonly services?: readonly string[] | undefined;
  /** Keys of classes, on whatever axis. */
  readonly addresses?: readonly string[] | undefined;
  /** Due before that moment, done or not. */
  readonly dueBefore?: string | undefined;
  /** Whether it should have been done before a moment and was neither done nor dropped. */
  readonly overdue?: { readonly is: boolean; readonly at: string } | undefined;
  /** True: completed, and its end state was seen to hold; false: completed, and nobody has looked yet. */
  readonly verified?: boolean | undefined;
}

/** Where a row stands in the order of the list. */
export interface ListKey {
  readonly due: string;
  readonly ordinal: number;
}

export interface ListedActionItem {
  readonly key: ListKey;
  readonly details: ActionItemDetails;
}

/** The items that fit, by when they are due, the undated ones last, then in the order they were proposed; those behind `after` only. */
export async function listActionItems(
  manager: EntityManager,
  criteria: ActionItemCriteria,
  page: { readonly first: number; readonly after: ListKey | null },
): Promise<readonly ListedActionItem[]> {
  const query = narrowed(manager, criteria).orderBy('item.due', 'ASC').addOrderBy('item.ordinal', 'ASC').take(page.first);
  if (page.after !== null) {
    const { due, ordinal } = page.after;
    // The ordinal comes from a cursor, which anybody can make up: it may be greater than the column holds.
    query.andWhere('(item.due, item.ordinal) > (:due, CAST(:ordinal AS bigint))', { due: asStorable(due), ordinal });
  }
  const rows = await query.getMany();
  return rows.map((row) => ({ key: { due: row.due, ordinal: row.ordinal }, details: detailsOf(row) }));
}

/** Items by their ids; those that are not in the list yet are left out. */
export async function actionItemsById(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ActionItemDetails>> {
  const rows = await loadByIds(manager, ActionItemRow, ids);
  return new Map([...rows].map(([id, row]) => [id, detailsOf(row)]));
}

/** How many items fit. */
export async function countActionItems(manager: EntityManager, criteria: ActionItemCriteria): Promise<number> {
  // Items are never removed and ordinals have no gaps, so the last one is the count.
  if (Object.values(criteria).every((part) => part === undefined)) return (await manager.maximum(ActionItemRow, 'ordinal')) ?? 0;
  return narrowed(manager, criteria).getCount();
}

function narrowed(manager: EntityManager, criteria: ActionItemCriteria): SelectQueryBuilder<ActionItemRow> {
  const query = manager.createQueryBuilder(ActionItemRow, 'item');
  const among = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) query.andWhere(`item.${column} IN (:...${column})`, { [column]: values.map(asStorable) });
  };
  const only = (value: string | undefined): readonly string[] | undefined => (value === undefined ? undefined : [value]);
  among('status', criteria.statuses);
  among('type', criteria.types);
  among('priority', criteria.priorities);
  among('owner', only(criteria.owner));
  among('team', only(criteria.team));
  among('incident_id', only(criteria.incidentId));
  if (criteria.services !== undefined) {
    query.andWhere('item.id IN (SELECT action_item_id FROM action_item_service WHERE service IN (:...services))', {
      services: criteria.services.map(asStorable),
    });
  }
  if (criteria.addresses !== undefined) {
    query.andWhere('item.id IN (SELECT action_item_id FROM action_item_address WHERE class_key IN (:...classes))', {
      classes: criteria.addresses.map(asStorable),
    });
  }
  // Every date sorts before what stands in the place of none.
  if (criteria.dueBefore !== undefined) query.andWhere('item.due < :dueBefore', { dueBefore: criteria.dueBefore });
  if (criteria.overdue !== undefined) {
    const { is, at } = criteria.overdue;
    const condition = 'item.due < :at AND item.status IN (:...open)';
    query.andWhere(is ? condition : `NOT (${condition})`, { at, open: [...openStatuses] });
  }
  if (criteria.verified !== undefined) {
    query.andWhere(`item.status = :completed AND item.verified_at IS ${criteria.verified ? 'NOT NULL' : 'NULL'}`, {
      completed: 'COMPLETED',
    });
  }
  return query;
}
