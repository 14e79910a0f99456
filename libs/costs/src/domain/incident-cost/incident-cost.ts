import { present } from '#event-sourcing';
import type { CostKind, IncidentCostEvent } from './incident-cost.events.js';

export interface RecordedCost {
  readonly costId: string;
  readonly kind: CostKind;
  readonly amount: string;
  readonly currency: string;
  readonly note?: string;
}

export interface IncidentCostState {
  /** Those that count, in the order they were recorded. */
  readonly costs: readonly RecordedCost[];
  /** The ids that were retracted. */
  readonly retracted: readonly string[];
  /** Null: what the roles of people say holds. */
  readonly hours: string | null;
}

export const initialState: IncidentCostState = { costs: [], retracted: [], hours: null };

/** The stream of what an incident cost. */
export function incidentCostStream(incidentId: string): string {
  return `incidentCost-${incidentId}`;
}

/** Total: an event that does not fit changes nothing. */
export function evolve(state: IncidentCostState, { type, data }: IncidentCostEvent): IncidentCostState {
  switch (type) {
    case 'IncidentCostRecorded': {
      const { costId, kind, amount, currency, note } = data;
      const cost = { costId, kind, amount, currency, ...present('note', note) };
      return { ...state, costs: [...state.costs.filter((one) => one.costId !== costId), cost] };
    }
    case 'IncidentCostRetracted': {
      const costs = state.costs.filter(({ costId }) => costId !== data.costId);
      if (costs.length === state.costs.length) return state;
      return { ...state, costs, retracted: [...state.retracted, data.costId] };
    }
    case 'PersonHoursCorrected':
      return { ...state, hours: data.hours };
  }
}
