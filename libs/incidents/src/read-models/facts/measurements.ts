import type { Occurrence } from '#event-sourcing';
import { durationBetween, noDuration } from './duration.js';
import type { Duration } from './duration.js';
import { isDetectionStandIn, milestone, stageOrder } from './incident-facts.js';
import type { Ending, Fact, IncidentFacts, Visit } from './incident-facts.js';
import type { Stage } from '../../domain/incident.events.js';

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

/** How long a measurement took that is RECORDED; whole seconds. */
export interface RecordedMeasurement {
  readonly name: MeasurementName;
  readonly seconds: number;
}

/** Those of {@link measurements} that are RECORDED, at a fraction of the price: for read models that ask at every event. */
export function recordedMeasurements(facts: MeasurableFacts): readonly RecordedMeasurement[] {
  if (facts.ending !== null) return [];
  const recorded: RecordedMeasurement[] = [];
  for (const name of measurementNames) {
    const { from, to } = definitions[name];
    const ended = occurrenceOfVisit(toldVisit(facts, to));
    if (ended === null) continue;
    const begun = from === 'IMPACT' ? occurrenceOf(facts.impactStarted) : occurrenceOfVisit(toldVisit(facts, from));
    const seconds = begun === null ? null : durationBetween(begun, ended).seconds;
    if (seconds !== null) recorded.push({ name, seconds });
  }
  return recorded;
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
  return stageOrder(facts.stage) < stageOrder(to) ? noDuration('PENDING', `${to} has not been entered yet.`) : timeNotTold(to);
}

function missingBeginning(from: 'IMPACT' | Stage): Duration {
  return from === 'IMPACT' ? noDuration('PENDING', 'Nobody has said yet when impact began.') : timeNotTold(from);
}

function timeNotTold(stage: Stage): Duration {
  return noDuration(
    'NOT_APPLICABLE',
    stage === 'DETECTION'
      ? 'The source of this history does not say when it was detected.'
      : `${stage} was only inferred: nobody said when it was entered.`,
  );
}

function impactEnd({ impactStarted }: MeasurableFacts): End | null {
  const occurred = occurrenceOf(impactStarted);
  return impactStarted === null || occurred === null ? null : { occurred, eventIds: [impactStarted.eventId] };
}

function stageEnd(facts: MeasurableFacts, stage: Stage): End | null {
  const stay = toldVisit(facts, stage);
  const occurred = occurrenceOfVisit(stay);
  return stay === null || occurred === null ? null : { occurred, eventIds: stay.eventIds };
}

/** The visit of a milestone; null also where another time stands in for the one of detection. */
function toldVisit(facts: MeasurableFacts, stage: Stage): Visit | null {
  return stage === 'DETECTION' && isDetectionStandIn(facts) ? null : milestone(facts, stage);
}

function occurrenceOf(fact: Fact | null): Occurrence | null {
  if (fact === null) return null;
  const { at, until, exactness } = fact;
  return until === null ? { at, exactness } : { at, until, exactness };
}

function occurrenceOfVisit(stay: Visit | null): Occurrence | null {
  if (stay === null) return null;
  const { enteredAt: at, enteredUntil: until, exactness } = stay;
  return until === null ? { at, exactness } : { at, until, exactness };
}
