import type { RecordedEvent } from '#event-sourcing';
import type {
  ActionItemEvent,
  ActionItemProposed,
  ActionItemTerms,
  ActionPriority,
  ActionStatus,
  ActionType,
  AddressedClass,
} from '../../domain/action-item.events.js';

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
  if (details === null) return event.type === 'ActionItemProposed' ? { ...proposed(event), ...standing([], recorded) } : null;
  if (event.type === 'ActionItemProposed') return details;
  return { ...details, ...changed(event), ...standing(details.eventIds, recorded) };
}

function proposed({ data, occurred }: ActionItemProposed): Omit<ActionItemDetails, keyof Standing> {
  const { actionItemId: id, incidentId, number } = data;
  return { id, incidentId, number, ...termed(data), status: 'PROPOSED', proposedAt: occurred.at, ...open };
}

function changed({ type, data, occurred }: Exclude<ActionItemEvent, ActionItemProposed>): Partial<ActionItemDetails> {
  switch (type) {
    case 'ActionItemRevised':
      return termed(data.terms);
    case 'ActionItemAccepted':
      return { status: 'ACCEPTED' };
    case 'ActionItemCompleted':
      return { ...open, status: 'COMPLETED', completedAt: occurred.at, note: data.note };
    case 'ActionItemVerified':
      return { verifiedAt: occurred.at, verification: data.note };
    case 'ActionItemReopened':
      return { ...open, status: 'ACCEPTED' };
    case 'ActionItemDropped':
      return { ...open, status: 'DROPPED', reason: data.reason };
  }
}

/** How an item stands that is neither done nor dropped. */
const open = { completedAt: null, verifiedAt: null, note: null, verification: null, reason: null } as const;

function termed({ title, type, owner, team, dueAt, priority, endState, link, addresses, services }: ActionItemTerms) {
  return {
    title,
    type,
    owner: owner ?? null,
    team: team ?? null,
    dueAt: dueAt ?? null,
    priority: priority ?? null,
    endState: endState ?? null,
    link: link ?? null,
    addresses,
    services: services ?? [],
  };
}

type Standing = Pick<ActionItemDetails, 'eventIds' | 'version' | 'position'>;

function standing(before: readonly string[], { id, revision, position }: RecordedEvent): Standing {
  return { eventIds: [...before, id], version: Number(revision), position: String(position) };
}

/** The details that an item's recorded events give; `null` for a stream that does not begin with a proposal. */
export function actionItemDetails(events: Iterable<RecordedEvent<ActionItemEvent>>): ActionItemDetails | null {
  let details: ActionItemDetails | null = null;
  for (const recorded of events) details = evolveDetails(details, recorded);
  return details;
}
