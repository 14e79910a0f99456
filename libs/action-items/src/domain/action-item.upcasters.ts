import { EventVocabulary } from '#event-sourcing';
import type { Upcasters } from '#event-sourcing';
import type { ActionItemEvent } from './action-item.events.js';

const upcasters: Upcasters<ActionItemEvent> = {
  ActionItemProposed: [],
  ActionItemRevised: [],
  ActionItemAccepted: [],
  ActionItemCompleted: [],
  ActionItemVerified: [],
  ActionItemReopened: [],
  ActionItemDropped: [],
};

/** The stored shapes of an action item's events. */
export const actionItemVocabulary = new EventVocabulary<ActionItemEvent>(upcasters);
