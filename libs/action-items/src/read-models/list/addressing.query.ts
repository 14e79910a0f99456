import { among, sql } from '#projections';
import type { Sql } from '#projections';
import type { EntityManager } from 'typeorm';
import type { AddressedClass } from '../../domain/action-item.events.js';
import type { ActionItemDetails } from '../item/action-item-details.js';
import { openStatuses } from '../item/overdue.js';
import { actionItemsById } from './action-item-list.query.js';

/** Items that are meant to make one of some classes rarer. */
export interface AddressingCriteria {
  readonly axis: AddressedClass['axis'];
  readonly classes: readonly string[];
  /** Only items that change one of these services, or that name none; empty: all. */
  readonly services: readonly string[];
}

interface AddressKey {
  readonly id: string;
  readonly due: string;
  readonly ordinal: number;
}

/** Those that are neither completed nor dropped, by when they are due, the undated ones last, then in the order they were proposed. */
export async function unfinishedAddressing(
  manager: EntityManager,
  asked: AddressingCriteria,
  first: number,
): Promise<readonly ActionItemDetails[]> {
  // The first of all are among the first of each class and status, each of which an index gives in order.
  const found = new Map<string, AddressKey>();
  for (const classKey of asked.classes) {
    for (const status of openStatuses) {
      const rows = await sql`
        select action_item_id as "id", due as "due", ordinal as "ordinal" from action_item_address a
        where axis = ${asked.axis} and class_key = ${classKey} and status = ${status} ${notElsewhere(asked)}
        order by due, ordinal limit ${first}
      `.select<AddressKey>(manager);
      for (const row of rows) found.set(row.id, row);
    }
  }
  const keys = [...found.values()].sort((a, b) => (a.due === b.due ? a.ordinal - b.ordinal : a.due < b.due ? -1 : 1));
  return inOrder(manager, keys.slice(0, first));
}

/** Those, whatever has become of them, the last proposed first. @returns at most `first`, and how many more there are. */
export async function allAddressing(
  manager: EntityManager,
  asked: AddressingCriteria,
  first: number,
): Promise<{ readonly items: readonly ActionItemDetails[]; readonly leftOut: number }> {
  const those = ofClasses(asked);
  const keys = await sql`
    select distinct action_item_id as "id", ordinal as "ordinal" from action_item_address a where ${those} order by ordinal desc limit ${first}
  `.select<AddressKey>(manager);
  if (keys.length < first) return { items: await inOrder(manager, keys), leftOut: 0 };
  const [all] = await sql`select count(distinct action_item_id) as "items" from action_item_address a where ${those}`.select<{
    readonly items: number | string;
  }>(manager);
  return { items: await inOrder(manager, keys), leftOut: Math.max(0, Number(all?.items ?? 0) - keys.length) };
}

async function inOrder(manager: EntityManager, keys: readonly { readonly id: string }[]): Promise<readonly ActionItemDetails[]> {
  const ids = keys.map(({ id }) => id);
  const found = await actionItemsById(manager, ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}

function ofClasses(asked: AddressingCriteria): Sql {
  return sql`axis = ${asked.axis} and ${among('class_key', asked.classes)} ${notElsewhere(asked)}`;
}

/** That an item changes one of the services, unless it names none at all. */
function notElsewhere({ services }: AddressingCriteria): Sql {
  if (services.length === 0) return sql``;
  const changed = sql`select 1 from action_item_service s where s.action_item_id = a.action_item_id`;
  return sql`and (exists (${changed} and ${among('s.service', services)}) or not exists (${changed}))`;
}
