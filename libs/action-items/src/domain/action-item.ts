import { deterministicId } from '#event-sourcing';
import type { ActionItemEvent, ActionItemTerms, ActionStatus } from './action-item.events.js';

/** The stream of an action item. */
export function actionItemStream(actionItemId: string): string {
  return `actionItem-${actionItemId}`;
}

/**
 * The id of an incident's item of that number (from 1). Because it can be worked out, an incident's items are found in the log itself:
 * whoever asks sees everything that was acknowledged, also while no projection runs.
 */
export function actionItemIdOf(incidentId: string, number: number): string {
  return deterministicId('action-item', incidentId, String(number));
}

/** An item that was proposed, as far as deciding needs it. */
export interface KnownActionItem {
  readonly status: ActionStatus;
  readonly actionItemId: string;
  readonly incidentId: string;
  readonly terms: ActionItemTerms;
  /** The note it was completed with, or the reason it was dropped for. */
  readonly closing: string | null;
  /** The note it was verified with; null unless it is completed and verified. */
  readonly verification: string | null;
}

export type ActionItemState = { readonly status: 'UNKNOWN' } | KnownActionItem;

export const initialState: ActionItemState = { status: 'UNKNOWN' };

export function evolve(state: ActionItemState, event: ActionItemEvent): ActionItemState {
  if (state.status === 'UNKNOWN') {
    if (event.type !== 'ActionItemProposed') return state;
    const { actionItemId, incidentId } = event.data;
    return { status: 'PROPOSED', actionItemId, incidentId, terms: event.data, closing: null, verification: null };
  }
  switch (event.type) {
    case 'ActionItemProposed':
      return state;
    case 'ActionItemRevised':
      return { ...state, terms: event.data.terms };
    case 'ActionItemAccepted':
      return { ...state, status: 'ACCEPTED' };
    case 'ActionItemCompleted':
      return { ...state, status: 'COMPLETED', closing: event.data.note, verification: null };
    case 'ActionItemVerified':
      return { ...state, verification: event.data.note };
    case 'ActionItemReopened':
      return { ...state, status: 'ACCEPTED', closing: null, verification: null };
    case 'ActionItemDropped':
      return { ...state, status: 'DROPPED', closing: event.data.reason };
  }
}
