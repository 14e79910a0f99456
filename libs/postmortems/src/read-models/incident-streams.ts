import type { DomainEvent, EventVocabulary, RecordedEvent } from '#event-sourcing';
import { postmortemStream } from '../domain/postmortem.js';

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
