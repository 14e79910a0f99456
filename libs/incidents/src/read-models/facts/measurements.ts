import type { Exactness } from '#event-sourcing';
import { milestone, stageOrder } from './incident-facts.js';
import type { IncidentFacts } from './incident-facts.js';
import type { Stage } from '../../domain/incident.events.js';

export const measurementNames = ['TIME_TO_DETECT', 'TIME_TO_RESPOND', 'TIME_TO_MITIGATE', 'TIME_TO_RECOVER', 'TIME_TO_LEARN'] as const;
export type MeasurementName = (typeof measurementNames)[number];

export const measurementStates = ['RECORDED', 'PENDING', 'NOT_APPLICABLE', 'INVALID'] as const;
/** Only RECORDED measurements may feed a statistic. */
export type MeasurementState = (typeof measurementStates)[number];

export interface Measurement {
  readonly name: MeasurementName;
  readonly state: MeasurementState;
  /** Whole seconds; null unless RECORDED. */
  readonly seconds: number | null;
  /** How exactly the less exact of its two ends is known; null unless both are. */
  readonly exactness: Exactness | null;
  /** Why there is no value, as a sentence; null when RECORDED. */
  readonly because: string | null;
  /** The events at its two ends, as far as there are any. */
  readonly eventIds: readonly string[];
}

interface End {
  readonly at: string;
  readonly exactness: Exactness;
  readonly eventIds: readonly string[];
}

const definitions: Readonly<Record<MeasurementName, { readonly from: 'IMPACT' | Stage; readonly to: Stage }>> = {
  TIME_TO_DETECT: { from: 'IMPACT', to: 'DETECTION' },
  TIME_TO_RESPOND: { from: 'DETECTION', to: 'RESPONSE' },
  TIME_TO_MITIGATE: { from: 'IMPACT', to: 'RECOVERY' },
  TIME_TO_RECOVER: { from: 'IMPACT', to: 'LEARNING' },
  TIME_TO_LEARN: { from: 'LEARNING', to: 'CLOSED' },
};

/**
 * The five durations of an incident, each with its state: PENDING while an end can still be recorded, NOT_APPLICABLE where it never
 * will be or is only known to the day, INVALID where the end lies before the beginning.
 */
export function measurements(facts: IncidentFacts): readonly Measurement[] {
  return measurementNames.map((name) => measure(name, facts));
}

function measure(name: MeasurementName, facts: IncidentFacts): Measurement {
  const { from, to } = definitions[name];
  const beginning = from === 'IMPACT' ? impactEnd(facts) : stageEnd(facts, from);
  const end = stageEnd(facts, to);
  const eventIds = [...(beginning?.eventIds ?? []), ...(end?.eventIds ?? [])];
  const without = (state: MeasurementState, because: string): Measurement => ({
    name,
    state,
    seconds: null,
    exactness: null,
    because,
    eventIds,
  });

  if (facts.ending !== null) return without('NOT_APPLICABLE', `The incident ended as ${facts.ending.exit}.`);
  if (end === null) {
    return stageOrder(facts.stage) < stageOrder(to)
      ? without('PENDING', `${to} has not been entered yet.`)
      : without('NOT_APPLICABLE', `${to} was only inferred: nobody said when it was entered.`);
  }
  if (beginning === null) {
    return from === 'IMPACT'
      ? without('PENDING', 'Nobody has said yet when impact began.')
      : without('NOT_APPLICABLE', `${from} was only inferred: nobody said when it was entered.`);
  }
  if (beginning.exactness === 'DAY' || end.exactness === 'DAY') return without('NOT_APPLICABLE', 'One end is only known to the day.');
  const seconds = Math.round((Date.parse(end.at) - Date.parse(beginning.at)) / 1000);
  if (seconds < 0) return without('INVALID', 'The end lies before the beginning.');
  const exactness = beginning.exactness === 'ABOUT' || end.exactness === 'ABOUT' ? 'ABOUT' : 'EXACT';
  return { name, state: 'RECORDED', seconds, exactness, because: null, eventIds };
}

function impactEnd(facts: IncidentFacts): End | null {
  const started = facts.impactStarted;
  return started === null ? null : { at: started.at, exactness: started.exactness, eventIds: [started.eventId] };
}

function stageEnd(facts: IncidentFacts, stage: Stage): End | null {
  const stay = milestone(facts, stage);
  return stay === null ? null : { at: stay.enteredAt, exactness: stay.exactness, eventIds: stay.eventIds };
}
