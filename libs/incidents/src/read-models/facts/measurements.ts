import type { Occurrence } from '#event-sourcing';
import { durationBetween, noDuration } from './duration.js';
import type { Duration } from './duration.js';
import { milestone, stageOrder } from './incident-facts.js';
import type { Ending, IncidentFacts } from './incident-facts.js';
import type { Stage } from '../../domain/incident.events.js';
import { present } from '../../domain/rules.js';

export const measurementNames = ['TIME_TO_DETECT', 'TIME_TO_RESPOND', 'TIME_TO_MITIGATE', 'TIME_TO_RECOVER', 'TIME_TO_LEARN'] as const;
export type MeasurementName = (typeof measurementNames)[number];

export { measurementStates } from './duration.js';
export type { MeasurementState } from './duration.js';

export interface Measurement extends Duration {
  readonly name: MeasurementName;
  /** The events at its two ends, as far as there are any. */
  readonly eventIds: readonly string[];
}

interface End {
  readonly occurred: Occurrence;
  readonly eventIds: readonly string[];
}

const definitions: Readonly<Record<MeasurementName, { readonly from: 'IMPACT' | Stage; readonly to: Stage }>> = {
  TIME_TO_DETECT: { from: 'IMPACT', to: 'DETECTION' },
  TIME_TO_RESPOND: { from: 'DETECTION', to: 'RESPONSE' },
  TIME_TO_MITIGATE: { from: 'IMPACT', to: 'RECOVERY' },
  TIME_TO_RECOVER: { from: 'IMPACT', to: 'LEARNING' },
  TIME_TO_LEARN: { from: 'LEARNING', to: 'CLOSED' },
};

/** What durations follow from. */
export type MeasurableFacts = Pick<IncidentFacts, 'stage' | 'visits' | 'impactStarted'> & {
  readonly ending: Pick<Ending, 'exit'> | null;
};

/**
 * The five durations of an incident, each with its state: PENDING while an end can still be recorded, NOT_APPLICABLE where it never
 * will be or is not known well enough, INVALID where the end lies before the beginning. A range counts from its beginning, and is ABOUT.
 */
export function measurements(facts: MeasurableFacts): readonly Measurement[] {
  return measurementNames.map((name) => measure(name, facts));
}

function measure(name: MeasurementName, facts: MeasurableFacts): Measurement {
  const { from, to } = definitions[name];
  const beginning = from === 'IMPACT' ? impactEnd(facts) : stageEnd(facts, from);
  const end = stageEnd(facts, to);
  const duration =
    end === null ? missingEnd(to, facts) : beginning === null ? missingBeginning(from) : durationBetween(beginning.occurred, end.occurred);
  return {
    name,
    ...(facts.ending === null ? duration : noDuration('NOT_APPLICABLE', `The incident ended as ${facts.ending.exit}.`)),
    eventIds: [...(beginning?.eventIds ?? []), ...(end?.eventIds ?? [])],
  };
}

function missingEnd(to: Stage, facts: MeasurableFacts): Duration {
  return stageOrder(facts.stage) < stageOrder(to)
    ? noDuration('PENDING', `${to} has not been entered yet.`)
    : noDuration('NOT_APPLICABLE', `${to} was only inferred: nobody said when it was entered.`);
}

function missingBeginning(from: 'IMPACT' | Stage): Duration {
  return from === 'IMPACT'
    ? noDuration('PENDING', 'Nobody has said yet when impact began.')
    : noDuration('NOT_APPLICABLE', `${from} was only inferred: nobody said when it was entered.`);
}

function impactEnd({ impactStarted }: MeasurableFacts): End | null {
  if (impactStarted === null) return null;
  const { at, until, exactness, eventId } = impactStarted;
  return { occurred: { at, ...present('until', until), exactness }, eventIds: [eventId] };
}

function stageEnd(facts: MeasurableFacts, stage: Stage): End | null {
  const stay = milestone(facts, stage);
  if (stay === null) return null;
  const { enteredAt: at, enteredUntil: until, exactness, eventIds } = stay;
  return { occurred: { at, ...present('until', until), exactness }, eventIds };
}
