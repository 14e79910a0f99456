import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { deleteWhere, loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import type { EntityManager } from 'typeorm';
import type { ActionItemEvent } from '../../domain/action-item.events.js';
import { actionItemVocabulary } from '../../domain/action-item.upcasters.js';
import { evolveDetails } from '../item/action-item-details.js';
import type { ActionItemDetails } from '../item/action-item-details.js';
import { ActionItemAddressRow, ActionItemRow, ActionItemServiceRow } from './action-item.rows.js';

export const ACTION_ITEM_LIST = 'action-item-list';

/** Stands where a date would; every date sorts before it. */
export const UNDATED = 'undated';

/** The action items as rows that can be filtered and paged. */
export const actionItemListProjection: Projection = {
  name: ACTION_ITEM_LIST,
  version: 2,
  entities: [ActionItemRow, ActionItemServiceRow, ActionItemAddressRow],
  eventTypes: actionItemVocabulary.types,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => actionItemVocabulary.lift(event));
    const items = await itemsOf(events, manager);
    await upsertRows(manager, ActionItemRow, items.map(rowOf));
    await replaceRows(manager, ActionItemServiceRow, items, serviceRows);
    await replaceRows(manager, ActionItemAddressRow, items, addressRows);
  },
};

interface Item {
  readonly ordinal: number;
  /** Null: it is new. */
  readonly before: ActionItemDetails | null;
  readonly after: ActionItemDetails;
}

/** The items that the events are about, before and after them. */
async function itemsOf(events: readonly RecordedEvent<ActionItemEvent>[], manager: EntityManager): Promise<readonly Item[]> {
  const rows = await loadByIds(
    manager,
    ActionItemRow,
    events.map(({ event }) => event.data.actionItemId),
  );
  const items = new Map<string, Item>();
  for (const [id, row] of rows) items.set(id, { ordinal: row.ordinal, before: detailsOf(row), after: detailsOf(row) });
  let lastOrdinal = (await manager.maximum(ActionItemRow, 'ordinal')) ?? 0;
  for (const recorded of events) {
    const id = recorded.event.data.actionItemId;
    const item = items.get(id);
    const after = evolveDetails(item?.after ?? null, recorded);
    if (after !== null) items.set(id, { ordinal: item?.ordinal ?? ++lastOrdinal, before: item?.before ?? null, after });
  }
  return [...items.values()];
}

/** Writes the rows of those items whose rows have changed. */
async function replaceRows<Row extends { actionItemId: string }>(
  manager: EntityManager,
  entity: new () => Row,
  items: readonly Item[],
  rowsOf: (details: ActionItemDetails, ordinal: number) => readonly Row[],
): Promise<void> {
  const changed = items
    .map(({ before, after, ordinal }) => ({ before: before === null ? [] : rowsOf(before, ordinal), after: rowsOf(after, ordinal) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const replaced = changed.flatMap(({ before }) => before.map(({ actionItemId }) => actionItemId));
  await deleteWhere<ItemOwned>(manager, entity, 'actionItemId', replaced);
  await upsertRows(
    manager,
    entity,
    changed.flatMap(({ after }) => after),
  );
}

interface ItemOwned {
  actionItemId: string;
}

/** The details that a row holds. */
export function detailsOf(row: ActionItemRow): ActionItemDetails {
  return JSON.parse(row.details) as ActionItemDetails;
}

function rowOf({ ordinal, after }: Item): ActionItemRow {
  const { id, incidentId, status, type, owner, team, priority, dueAt, verifiedAt } = after;
  const due = dueOf(dueAt);
  return { id, ordinal, incidentId, status, type, owner, team, priority, due, verifiedAt, details: JSON.stringify(after) };
}

function dueOf(dueAt: string | null): string {
  return dueAt ?? UNDATED;
}

function serviceRows({ id, services }: ActionItemDetails): readonly ActionItemServiceRow[] {
  return services.map((service) => ({ service: asStorable(service), actionItemId: id }));
}

function addressRows({ id, addresses, status, dueAt }: ActionItemDetails, ordinal: number): readonly ActionItemAddressRow[] {
  return addresses.map(({ axis, key }) => ({ classKey: asStorable(key), axis, actionItemId: id, status, due: dueOf(dueAt), ordinal }));
}
