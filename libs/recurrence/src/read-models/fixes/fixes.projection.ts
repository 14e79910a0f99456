import { actionItemVocabulary } from '#action-items/published';
import type { ActionItemEvent, AddressedClass } from '#action-items/published';
import { asStorable } from '#event-sourcing';
import { deleteWhere, loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import { FixRow, ProposedFixRow } from './fix.rows.js';

export const RECURRENCE_FIXES = 'recurrence-fixes';

const eventTypes = [
  'ActionItemProposed',
  'ActionItemRevised',
  'ActionItemCompleted',
  'ActionItemReopened',
  'ActionItemDropped',
] as const satisfies readonly ActionItemEvent['type'][];

/** Which classes were addressed by action items that are done, and since when. */
export const fixesProjection: Projection = {
  name: RECURRENCE_FIXES,
  version: 3,
  entities: [ProposedFixRow, FixRow],
  eventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => actionItemVocabulary.lift(event).event);
    const ids = new Set(events.map(({ data }) => data.actionItemId));
    const proposed = await loadByIds(manager, ProposedFixRow, ids);
    const fixes = new Map<string, readonly FixRow[]>();
    const reopened = new Set<string>();
    const propose = (actionItemId: string, addresses: readonly AddressedClass[]): void => {
      if (addresses.length === 0) proposed.delete(actionItemId);
      else proposed.set(actionItemId, { actionItemId, addresses: JSON.stringify(addresses) });
    };
    for (const { type, data, occurred } of events) {
      const { actionItemId } = data;
      if (type === 'ActionItemProposed') {
        propose(actionItemId, data.addresses);
      } else if (type === 'ActionItemRevised') {
        propose(actionItemId, data.terms.addresses);
      } else if (type === 'ActionItemCompleted') {
        fixes.set(actionItemId, fixesBy(actionItemId, proposed.get(actionItemId), occurred.at));
      } else if (type === 'ActionItemReopened') {
        reopened.add(actionItemId);
        fixes.delete(actionItemId);
      } else if (type === 'ActionItemDropped') {
        proposed.delete(actionItemId);
      }
    }
    await upsertRows(manager, ProposedFixRow, proposed.values());
    await deleteWhere(
      manager,
      ProposedFixRow,
      'actionItemId',
      [...ids].filter((id) => !proposed.has(id)),
    );
    await deleteWhere(manager, FixRow, 'actionItemId', reopened);
    await upsertRows(manager, FixRow, [...fixes.values()].flat());
  },
};

function fixesBy(actionItemId: string, proposed: ProposedFixRow | undefined, completedAt: string): readonly FixRow[] {
  const addresses = proposed === undefined ? [] : (JSON.parse(proposed.addresses) as readonly AddressedClass[]);
  return addresses.map(({ axis, key }) => ({ axis, classKey: asStorable(key), completedAt, actionItemId }));
}
