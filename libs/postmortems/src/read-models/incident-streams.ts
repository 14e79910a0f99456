import type { DomainEvent, EventVocabulary, RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '#incidents/published';
import { postmortemStream } from '../domain/postmortem.js';

/** The events that change what the read models fold of an incident; those of its timeline, its roles and its decisions do not. */
export const foldedEventTypes = [
  'IncidentDeclared',
  'IncidentImported',
  'IncidentRetitled',
  'StageEntered',
  'StageTimeCorrected',
  'IncidentEndedEarly',
  'IncidentReopened',
  'SeverityChanged',
  'ImpactStarted',
  'ServicesAffected',
  'ServicesCleared',
  'RootCausesClassified',
] as const satisfies readonly IncidentEvent['type'][];

const POSTMORTEM = postmortemStream('');

/** The incident that a postmortem is of. @param stream of a postmortem. */
export function incidentOfPostmortem(stream: string): string {
  return stream.slice(POSTMORTEM.length);
}

/** Those of a batch that a vocabulary knows, in their order. */
export function liftedBy<Event extends DomainEvent>(
  vocabulary: EventVocabulary<Event>,
  events: readonly RecordedEvent[],
): readonly RecordedEvent<Event>[] {
  return events.filter((event) => vocabulary.knows(event)).map((event) => vocabulary.lift(event));
}
