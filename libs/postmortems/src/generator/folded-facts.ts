import type { RecordedEvent } from '#event-sourcing';
import { incidentFacts } from '#incidents/published';
import type { IncidentEvent, IncidentFacts } from '#incidents/published';

type Events = readonly RecordedEvent<IncidentEvent>[];

const known = new WeakMap<Events, IncidentFacts | null>();

/**
 * As `incidentFacts`, worked out once for each list: all that a request does with an incident asks for its facts, and an incident may have
 * thousands of events. @param events a list that is not changed any more.
 */
export function foldedFacts(events: Events): IncidentFacts | null {
  const folded = known.get(events);
  if (folded !== undefined) return folded;
  const facts = incidentFacts(events);
  known.set(events, facts);
  return facts;
}
