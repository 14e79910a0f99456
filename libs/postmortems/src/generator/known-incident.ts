import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { incidentFacts, milestone, timeline } from '#incidents/published';
import type { IncidentEvent, IncidentFacts, Stage, TimelineLine, Visit } from '#incidents/published';
import { lineText } from './line-text.js';

/** Everything that sections are generated from: an incident's recorded events, and the folds of them. */
export interface KnownIncident {
  readonly facts: IncidentFacts;
  readonly events: readonly RecordedEvent<IncidentEvent>[];
  readonly byId: ReadonlyMap<string, RecordedEvent<IncidentEvent>>;
  /** Oldest first, by when things happened. */
  readonly lines: readonly TimelineLine[];
}

/** Null when the events do not begin with a declaration. */
export function knownIncident(events: readonly RecordedEvent<IncidentEvent>[]): KnownIncident | null {
  const facts = incidentFacts(events);
  if (facts === null) return null;
  return { facts, events, byId: new Map(events.map((recorded) => [recorded.id, recorded])), lines: timeline(events, lineText) };
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

/** When a stage's milestone was reached, as `Incident` and its measurements have it. */
export function reached({ facts }: KnownIncident, stage: Stage): Timed | null {
  const visit = milestone(facts, stage);
  return visit === null ? null : timedVisit(visit);
}
