import { actionItemVocabulary } from '#action-items/published';
import type { ActionItemEvent, AddressedClass } from '#action-items/published';
import { asStorable } from '#event-sourcing';
import { deleteWhere, loadByIds, upsertRows } from '#projections';
import type { Projection } from '#projections';
import { FixRow, ProposedFixRow } from './fix.rows.js';

export const RECURRENCE_FIXES = 'recurrence-fixes';

const eventTypes = ['ActionItemProposed', 'ActionItemCompleted', 'ActionItemDropped'] as const satisfies readonly ActionItemEvent['type'][];

/** Which classes were addressed by action items that are done, and since when. */
export const fixesProjection: Projection = {
  name: RECURRENCE_FIXES,
  version: 1,
  entities: [ProposedFixRow, FixRow],
  eventTypes,
  apply: async (recorded, manager) => {
    const events = recorded.map((event) => actionItemVocabulary.lift(event).event);
    const ids = new Set(events.map(({ data }) => data.actionItemId));
    const proposed = await loadByIds(manager, ProposedFixRow, ids);
    const fixes: FixRow[] = [];
    for (const { type, data, occurred } of events) {
      const { actionItemId } = data;
      if (type === 'ActionItemProposed') {
        if (data.addresses.length > 0) proposed.set(actionItemId, { actionItemId, addresses: JSON.stringify(data.addresses) });
      } else if (type === 'ActionItemCompleted') {
        for (const { axis, key } of addressesOf(proposed.get(actionItemId))) {
          fixes.push({ axis, classKey: asStorable(key), completedAt: occurred.at, actionItemId });
        }
        proposed.delete(actionItemId);
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
    await upsertRows(manager, FixRow, fixes);
  },
};

function addressesOf(proposed: ProposedFixRow | undefined): readonly AddressedClass[] {
  return proposed === undefined ? [] : (JSON.parse(proposed.addresses) as readonly AddressedClass[]);
}
