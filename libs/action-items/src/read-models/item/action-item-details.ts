import type { RecordedEvent } from '#event-sourcing';
import type { ActionItemEvent, ActionPriority, ActionStatus, ActionType, AddressedClass } from '../../domain/action-item.events.js';

/** Everything that is known of an action item. Times are ISO 8601 UTC. */
export interface ActionItemDetails {
  readonly id: string;
  readonly incidentId: string;
  /** 1 for the incident's first item. */
  readonly number: number;
  readonly title: string;
  readonly type: ActionType;
  readonly owner: string | null;
  readonly team: string | null;
  readonly dueAt: string | null;
  readonly priority: ActionPriority | null;
  /** How anybody can tell that it is done. */
  readonly endState: string | null;
  readonly link: string | null;
  readonly status: ActionStatus;
  readonly addresses: readonly AddressedClass[];
  /** Keys of the services that it changes. */
  readonly services: readonly string[];
  readonly proposedAt: string;
  readonly completedAt: string | null;
  /** When somebody saw that its end state holds; null while nobody has, and once it was reopened. */
  readonly verifiedAt: string | null;
  /** What was done, where it is completed; why it will not be, where it was dropped. */
  readonly note: string | null;
  /** How it was seen that the end state holds. */
  readonly verification: string | null;
  readonly reason: string | null;
  /** All the events it stands on, oldest first. */
  readonly eventIds: readonly string[];
  /** The revision of its stream, and where its last event stands in the store. */
  readonly version: number;
  readonly position: string;
}

/** The details after one more event; `null` before the item was proposed. Total: an event that does not fit changes nothing. */
export function evolveDetails(details: ActionItemDetails | null, recorded: RecordedEvent<ActionItemEvent>): ActionItemDetails | null {
  const { event } = recorded;
  const standing = { version: Number(recorded.revision), position: String(recorded.position) };
  if (details === null) {
    if (event.type !== 'ActionItemProposed') return null;
    const { actionItemId, owner, dueAt, ...given } = event.data;
    return {
      ...given,
      id: actionItemId,
      owner: owner ?? null,
      dueAt: dueAt ?? null,
      status: 'PROPOSED',
      proposedAt: event.occurred.at,
      completedAt: null,
      note: null,
      reason: null,
      ...standing,
    };
  }
  switch (event.type) {
    case 'ActionItemProposed':
      return details;
    case 'ActionItemAccepted':
      return { ...details, ...standing, status: 'ACCEPTED' };
    case 'ActionItemCompleted':
      return { ...details, ...standing, status: 'COMPLETED', completedAt: event.occurred.at, note: event.data.note };
    case 'ActionItemDropped':
      return { ...details, ...standing, status: 'DROPPED', reason: event.data.reason };
  }
}

/** The details that an item's recorded events give; `null` for a stream that does not begin with a proposal. */
export function actionItemDetails(events: Iterable<RecordedEvent<ActionItemEvent>>): ActionItemDetails | null {
  let details: ActionItemDetails | null = null;
  for (const recorded of events) details = evolveDetails(details, recorded);
  return details;
}
