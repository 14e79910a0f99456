import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { isDetectionStandIn, measurements, milestone, timeline } from '#incidents/published';
import type { IncidentEvent, IncidentFacts, Measurement, MeasurementName, Stage, TimelineLine, Visit } from '#incidents/published';
import type { DraftFacts } from './draft-facts.js';
import { foldedFacts } from './folded-facts.js';
import { lineText } from './line-text.js';
import { placed } from './placing.js';
import type { PlacedLine } from './placing.js';

/** Everything that sections are generated from: the facts of a draft, and the folds of them. */
export interface KnownIncident extends DraftFacts {
  readonly facts: IncidentFacts;
  readonly byId: ReadonlyMap<string, RecordedEvent<IncidentEvent>>;
  /** What happened, oldest first: the timeline without what was done to the record, and without what is only inferred. */
  readonly lines: readonly PlacedLine[];
  readonly measurements: ReadonlyMap<MeasurementName, Measurement>;
}

/** Null when the events do not begin with a declaration. */
export function knownIncident(given: DraftFacts): KnownIncident | null {
  const standing = foldedFacts(given.events);
  if (standing === null) return null;
  const events = withoutClosing(given.events, standing);
  const { version, position } = standing;
  const facts = { ...(foldedFacts(events) ?? standing), version, position };
  const byId = new Map(events.map((recorded) => [recorded.id, recorded]));
  const textOf = isDetectionStandIn(facts) ? standInText : lineText;
  const lines = timeline(events, textOf).filter((line) => happened(line, facts, byId));
  return {
    ...given,
    events,
    facts,
    byId,
    lines: placed(lines, facts.visits),
    measurements: new Map(measurements(facts).map((measurement) => [measurement.name, measurement])),
  };
}

function standInText(event: IncidentEvent): string {
  return event.type === 'IncidentDeclared' ? 'Detected; the time stands in for one that had not been recorded' : lineText(event);
}

/**
 * Without the closing that stands: an incident is closed with its postmortem, and what the document itself brings about would make it stale
 * at once. One that was followed by a reopening is a part of the story.
 */
function withoutClosing(events: DraftFacts['events'], { visits }: IncidentFacts): DraftFacts['events'] {
  const last = visits.at(-1);
  return last?.stage === 'CLOSED' ? events.filter(({ id }) => id !== last.eventIds[0]) : events;
}

/** Left out: links and classes; a start of impact that is known better by now; stages only inferred, whose times are those of the next. */
function happened(line: TimelineLine, facts: IncidentFacts, byId: KnownIncident['byId']): boolean {
  if (line.kind === 'LINK' || line.kind === 'ROOT_CAUSES') return false;
  const event = byId.get(line.id)?.event;
  if (event?.type === 'ImpactStarted') return line.eventIds.includes(facts.impactStarted?.eventId ?? '');
  return event?.type !== 'StageEntered' || facts.visits.every(({ eventIds, inferred }) => eventIds[0] !== line.id || !inferred);
}

/** Harm was done, or may have been: no exercise, and not found to be something else. */
export function isReal({ facts }: KnownIncident): boolean {
  return facts.kind !== 'DRILL' && facts.ending === null;
}

export function lineTime({ occurredAt, occurredUntil, exactness }: TimelineLine): Occurrence {
  return occurrence(occurredAt, occurredUntil, exactness);
}

type Of<Type extends IncidentEvent['type']> = RecordedEvent<Extract<IncidentEvent, { type: Type }>>;

/** The recorded events of one type, oldest first. */
export function eventsOf<Type extends IncidentEvent['type']>({ events }: KnownIncident, type: Type): readonly Of<Type>[] {
  return events.filter((recorded): recorded is Of<Type> => recorded.event.type === type);
}

/** A fact that has a time, and the events it stands on. */
export interface Timed {
  readonly occurred: Occurrence;
  readonly citations: readonly string[];
}

export function timedVisit(visit: Visit): Timed {
  return { occurred: occurrence(visit.enteredAt, visit.enteredUntil, visit.exactness), citations: visit.eventIds };
}

export function occurrence(at: string, until: string | null, exactness: Occurrence['exactness']): Occurrence {
  return { at, ...(until === null ? {} : { until }), exactness };
}

export function impactStart({ facts: { impactStarted } }: KnownIncident): Timed | null {
  if (impactStarted === null) return null;
  const { at, until, exactness, eventId } = impactStarted;
  return { occurred: occurrence(at, until, exactness), citations: [eventId] };
}

/** When it was detected, as somebody recorded it. */
export function detectionTime(known: KnownIncident): Timed | null {
  return isDetectionStandIn(known.facts) ? null : reached(known, 'DETECTION');
}

/** When a stage's milestone was reached, as `Incident` and its measurements have it. */
export function reached({ facts }: KnownIncident, stage: Stage): Timed | null {
  const visit = milestone(facts, stage);
  return visit === null ? null : timedVisit(visit);
}
