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
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last moment at which it may have been. */
  readonly latest: number;
  readonly exactness: Exactness;
  readonly eventIds: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

const definitions: Readonly<Record<MeasurementName, { readonly from: 'IMPACT' | Stage; readonly to: Stage }>> = {
  TIME_TO_DETECT: { from: 'IMPACT', to: 'DETECTION' },
  TIME_TO_RESPOND: { from: 'DETECTION', to: 'RESPONSE' },
  TIME_TO_MITIGATE: { from: 'IMPACT', to: 'RECOVERY' },
  TIME_TO_RECOVER: { from: 'IMPACT', to: 'LEARNING' },
  TIME_TO_LEARN: { from: 'LEARNING', to: 'CLOSED' },
};

/**
 * The five durations of an incident, each with its state: PENDING while an end can still be recorded, NOT_APPLICABLE where it never
 * will be or is not known well enough, INVALID where the end lies before the beginning. A range counts from its beginning, and is ABOUT.
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
  if (end.latest < beginning.at) return without('INVALID', 'The end lies before the beginning.');
  if (beginning.exactness === 'DAY' || end.exactness === 'DAY') return without('NOT_APPLICABLE', 'One end is only known to the day.');
  if (end.at < beginning.at) return without('NOT_APPLICABLE', 'The ends are ranges that overlap.');
  const seconds = Math.round((end.at - beginning.at) / 1000);
  const exactness = beginning.exactness === 'ABOUT' || end.exactness === 'ABOUT' ? 'ABOUT' : 'EXACT';
  return { name, state: 'RECORDED', seconds, exactness, because: null, eventIds };
}

function impactEnd({ impactStarted }: IncidentFacts): End | null {
  if (impactStarted === null) return null;
  const { at, until, exactness, eventId } = impactStarted;
  return endOf(at, until, exactness, [eventId]);
}

function stageEnd(facts: IncidentFacts, stage: Stage): End | null {
  const stay = milestone(facts, stage);
  return stay === null ? null : endOf(stay.enteredAt, stay.enteredUntil, stay.exactness, stay.eventIds);
}

function endOf(at: string, until: string | null, exactness: Exactness, eventIds: readonly string[]): End {
  const latest = Date.parse(until ?? at) + (exactness === 'DAY' ? DAY_MS - 1 : 0);
  return { at: Date.parse(at), latest, exactness: until !== null && exactness === 'EXACT' ? 'ABOUT' : exactness, eventIds };
}
