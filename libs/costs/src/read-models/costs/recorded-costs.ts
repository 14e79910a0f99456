import { MetadataKey, present } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import type { IncidentCostEvent } from '../../domain/incident-cost/incident-cost.events.js';
import type { RecordedCost } from '../../domain/incident-cost/incident-cost.js';

/** Who said something, and when. */
export interface Said {
  /** A pseudonym; null where nobody is known to have said it. */
  readonly actorId: string | null;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
}

/** What people said that an incident cost. JSON through and through. */
export interface RecordedCosts {
  /** Those that count, in the order they were recorded. */
  readonly costs: readonly (RecordedCost & Said)[];
  /** Null: nobody corrected them, or that was taken back. */
  readonly hours: (Said & { readonly hours: string; readonly reason: string }) | null;
  /** The revision of the stream, and where its last event stands in the store; null while there is none. */
  readonly revision: number | null;
  readonly position: string | null;
}

export const nothingRecorded: RecordedCosts = { costs: [], hours: null, revision: null, position: null };

/** What was said, after one more event. Total: an event that does not fit changes no cost. */
export function evolveCosts(before: RecordedCosts, recorded: RecordedEvent<IncidentCostEvent>): RecordedCosts {
  const { type, data } = recorded.event;
  const costs = { ...before, revision: Number(recorded.revision), position: String(recorded.position) };
  switch (type) {
    case 'IncidentCostRecorded': {
      const { costId, kind, amount, currency, note } = data;
      const cost = { costId, kind, amount, currency, ...present('note', note) };
      return { ...costs, costs: [...others(costs, costId), { ...cost, ...saidIn(recorded) }] };
    }
    case 'IncidentCostRetracted':
      return { ...costs, costs: others(costs, data.costId) };
    case 'PersonHoursCorrected': {
      const { hours, reason } = data;
      return { ...costs, hours: hours === null ? null : { hours, reason, ...saidIn(recorded) } };
    }
  }
}

export function saidIn({ metadata, recordedAt }: RecordedEvent): Said {
  return { actorId: metadata[MetadataKey.actorId] ?? null, recordedAt };
}

function others({ costs }: RecordedCosts, costId: string): RecordedCosts['costs'] {
  return costs.filter((cost) => cost.costId !== costId);
}
