import type { DomainEvent } from '#event-sourcing';

export const actionTypes = ['PREVENT', 'MITIGATE', 'DETECT', 'REPAIR', 'PROCESS'] as const;
/** What an action is meant to change. */
export type ActionType = (typeof actionTypes)[number];

export const actionStatuses = ['PROPOSED', 'ACCEPTED', 'COMPLETED', 'DROPPED'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** The class of root causes that an action is meant to make rarer. */
export interface AddressedClass {
  readonly axis: 'TRIGGER' | 'CONTRIBUTING_FACTOR' | 'DETECTION_MODE' | 'MITIGATION_USED';
  readonly key: string;
}

/** Somebody said what should be done. `number`: the incident's first item is 1. */
export type ActionItemProposed = DomainEvent<
  'ActionItemProposed',
  {
    readonly actionItemId: string;
    readonly incidentId: string;
    readonly number: number;
    readonly title: string;
    readonly type: ActionType;
    /** A team or a role in words, or a person's pseudonymous id; never a name. */
    readonly owner?: string;
    /** ISO 8601 UTC. */
    readonly dueAt?: string;
    readonly addresses: readonly AddressedClass[];
  }
>;

/** Whoever owns it has taken it on. */
export type ActionItemAccepted = DomainEvent<'ActionItemAccepted', { readonly actionItemId: string; readonly incidentId: string }>;

/** It was done when the event occurred; the note says what was done. */
export type ActionItemCompleted = DomainEvent<
  'ActionItemCompleted',
  { readonly actionItemId: string; readonly incidentId: string; readonly note: string }
>;

/** It will not be done, and why. */
export type ActionItemDropped = DomainEvent<
  'ActionItemDropped',
  { readonly actionItemId: string; readonly incidentId: string; readonly reason: string }
>;

export type ActionItemEvent = ActionItemProposed | ActionItemAccepted | ActionItemCompleted | ActionItemDropped;
