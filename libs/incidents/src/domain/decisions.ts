import type { Occurrence } from '#event-sourcing';
import { itemsOf, newest, push } from './chain.js';
import type { Chain } from './chain.js';
import type {
  DecisionAmended,
  DecisionEffect,
  DecisionOutcomeRecorded,
  DecisionRecorded,
  DecisionRetracted,
  DecisionTerms,
  EntryPinned,
  EntryUnpinned,
} from './incident.events.js';

/** A decision as the write side knows it. */
export interface TakenDecision {
  readonly id: string;
  readonly retracted: boolean;
  readonly terms: DecisionTerms;
  readonly decided: Occurrence;
  readonly outcome: { readonly text: string; readonly effect: DecisionEffect | null } | null;
  readonly pinned: boolean;
}

/** The decisions in all their versions; the newest of an id is the one that stands. */
export type TakenDecisions = Chain<TakenDecision>;

type DecisionEvent = DecisionRecorded | DecisionAmended | DecisionOutcomeRecorded | DecisionRetracted | EntryPinned | EntryUnpinned;

/** The decisions after one more event. An event of a decision that is not there changes nothing. */
export function evolveDecisions(decisions: TakenDecisions, event: DecisionEvent, eventId: string): TakenDecisions {
  switch (event.type) {
    case 'DecisionRecorded':
      return push(decisions, { id: eventId, retracted: false, terms: event.data, decided: event.occurred, outcome: null, pinned: false });
    case 'DecisionAmended':
      return changed(decisions, event.data.decisionId, {
        terms: event.data.terms,
        ...(event.data.retimed ? { decided: event.occurred } : {}),
      });
    case 'DecisionOutcomeRecorded':
      return changed(decisions, event.data.decisionId, { outcome: { text: event.data.outcome, effect: event.data.effect ?? null } });
    case 'DecisionRetracted':
      return changed(decisions, event.data.decisionId, { retracted: true });
    case 'EntryPinned':
    case 'EntryUnpinned':
      return changed(decisions, event.data.entryId, { pinned: event.type === 'EntryPinned' });
  }
}

function changed(decisions: TakenDecisions, decisionId: string, change: Partial<TakenDecision>): TakenDecisions {
  const decision = decisionIn(decisions, decisionId);
  return decision === null ? decisions : push(decisions, { ...decision, ...change });
}

/** The decision as it stands; null where there is none, or it was retracted. */
export function decisionIn(decisions: TakenDecisions, decisionId: string): TakenDecision | null {
  const decision = newest(decisions, ({ id }) => id === decisionId);
  return decision === null || decision.retracted ? null : decision;
}

/** The decisions as they stand, without those that were retracted. */
export function standingDecisions(decisions: TakenDecisions): readonly TakenDecision[] {
  const newestOf = new Map<string, TakenDecision>();
  for (const decision of itemsOf(decisions)) if (!newestOf.has(decision.id)) newestOf.set(decision.id, decision);
  return [...newestOf.values()].filter(({ retracted }) => !retracted);
}
