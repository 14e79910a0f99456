import type { Occurrence } from '#event-sourcing';
import type {
  DecisionAmended,
  DecisionEffect,
  DecisionTerms,
  DecisionOutcomeRecorded,
  DecisionRecorded,
  DecisionRetracted,
} from '../../domain/incident.events.js';

/** A decision as it is known: what was said of it, and what came of it. */
export interface KnownDecision extends DecisionTerms {
  /** The event that recorded it. */
  readonly id: string;
  readonly decided: Occurrence;
  readonly outcome: { readonly text: string; readonly effect: DecisionEffect | null; readonly at: string; readonly eventId: string } | null;
  /** All the events it stands on: its own, its amendments, its outcome. */
  readonly eventIds: readonly string[];
}

type DecisionEvent = DecisionRecorded | DecisionAmended | DecisionOutcomeRecorded | DecisionRetracted;

/** The decisions that stand after one more event. Total: an event of a decision that is not there changes nothing. */
export function evolveDecisions(decisions: readonly KnownDecision[], event: DecisionEvent, eventId: string): readonly KnownDecision[] {
  switch (event.type) {
    case 'DecisionRecorded':
      return [...decisions, { ...event.data, id: eventId, decided: event.occurred, outcome: null, eventIds: [eventId] }];
    case 'DecisionAmended':
      return changed(decisions, event.data.decisionId, ({ id, decided, outcome, eventIds }) => ({
        ...event.data.terms,
        id,
        decided: event.data.retimed ? event.occurred : decided,
        outcome,
        eventIds: [...eventIds, eventId],
      }));
    case 'DecisionOutcomeRecorded':
      return changed(decisions, event.data.decisionId, (decision) => ({
        ...decision,
        outcome: { text: event.data.outcome, effect: event.data.effect ?? null, at: event.occurred.at, eventId },
        eventIds: [...decision.eventIds.filter((id) => id !== decision.outcome?.eventId), eventId],
      }));
    case 'DecisionRetracted':
      return decisions.filter(({ id }) => id !== event.data.decisionId);
  }
}

function changed(
  decisions: readonly KnownDecision[],
  decisionId: string,
  change: (decision: KnownDecision) => KnownDecision,
): readonly KnownDecision[] {
  return decisions.map((decision) => (decision.id === decisionId ? change(decision) : decision));
}
