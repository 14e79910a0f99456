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

export const actionPriorities = ['P0', 'P1', 'P2', 'P3'] as const;
/** P0 is the most urgent. */
export type ActionPriority = (typeof actionPriorities)[number];

/** What is said of an item. */
export interface ActionItemTerms {
  readonly title: string;
  readonly type: ActionType;
  /** A team or a role in words, or a person's pseudonymous id; never a name. */
  readonly owner?: string;
  readonly team?: string;
  /** ISO 8601 UTC. */
  readonly dueAt?: string;
  readonly priority?: ActionPriority;
  /** How anybody can tell that it is done: a state that can be looked at. */
  readonly endState?: string;
  /** The http or https address of the ticket or change that it is worked on in. */
  readonly link?: string;
  readonly addresses: readonly AddressedClass[];
  /** Keys of the services that it changes; left out by items of earlier days. */
  readonly services?: readonly string[];
}

/** Somebody said what should be done. `number`: the incident's first item is 1. */
export type ActionItemProposed = DomainEvent<
  'ActionItemProposed',
  { readonly actionItemId: string; readonly incidentId: string; readonly number: number } & ActionItemTerms
>;

/** Something else is said of the item from now on: the whole of it, so that what is left out here does not hold any more. */
export type ActionItemRevised = DomainEvent<
  'ActionItemRevised',
  { readonly actionItemId: string; readonly incidentId: string; readonly terms: ActionItemTerms; readonly reason?: string }
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

/** Somebody looked whether the end state holds, and it does; the note says how that was seen. */
export type ActionItemVerified = DomainEvent<
  'ActionItemVerified',
  { readonly actionItemId: string; readonly incidentId: string; readonly note: string }
>;

/** It was completed, and is not done after all: accepted again. */
export type ActionItemReopened = DomainEvent<
  'ActionItemReopened',
  { readonly actionItemId: string; readonly incidentId: string; readonly reason: string }
>;

export type ActionItemEvent =
  | ActionItemProposed
  | ActionItemRevised
  | ActionItemAccepted
  | ActionItemCompleted
  | ActionItemVerified
  | ActionItemReopened
  | ActionItemDropped;
