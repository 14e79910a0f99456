import { EVENT_STORE } from '#commands';
import { EventStreams } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { incidentStream } from './domain/incident.js';
import type { IncidentEvent } from './domain/incident.events.js';
import { incidentVocabulary } from './domain/incident.upcasters.js';
import { Incident } from './graphql/incident.type.js';
import { IncidentReferences } from './incident-references.js';
import { IncidentDirectory } from './published/incident-directory.js';
import { incidentFacts } from './read-models/facts/incident-facts.js';

/** The incidents as the log has them: whatever was acknowledged is seen, however far the read models have come. */
@Injectable()
export class IncidentLog extends IncidentDirectory {
  readonly #streams: EventStreams<IncidentEvent>;

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    private readonly references: IncidentReferences,
  ) {
    super();
    this.#streams = new EventStreams(store, incidentVocabulary);
  }

  override async events(incidentId: string, asKnownAt: string | null = null): Promise<readonly RecordedEvent<IncidentEvent>[]> {
    const events: RecordedEvent<IncidentEvent>[] = [];
    for await (const recorded of this.#streams.readStream(incidentStream(incidentId))) {
      // recordedAt never decreases, so what was known is a prefix.
      if (asKnownAt !== null && recorded.recordedAt > asKnownAt) break;
      events.push(recorded);
    }
    return events;
  }

  override async exists(incidentId: string): Promise<boolean> {
    return (await this.#first(incidentId))?.event.type === 'IncidentDeclared';
  }

  override async incident(incidentId: string, asKnownAt: string | null = null): Promise<Incident | null> {
    return incidentOf(await this.events(incidentId, asKnownAt), asKnownAt);
  }

  override async reference(incidentId: string): Promise<string | null> {
    const declared = await this.#first(incidentId);
    return declared === null ? null : this.references.of({ id: incidentId, declaredPosition: String(declared.position) });
  }

  /** Told to give one: left to itself, a store reads a page of hundreds ahead. */
  async #first(incidentId: string): Promise<RecordedEvent<IncidentEvent> | null> {
    for await (const recorded of this.#streams.readStream(incidentStream(incidentId), { maxCount: 1 })) return recorded;
    return null;
  }
}

/** The incident that its events give; null for none. */
export function incidentOf(events: readonly RecordedEvent<IncidentEvent>[], asKnownAt: string | null = null): Incident | null {
  const facts = incidentFacts(events);
  return facts === null ? null : new Incident({ facts, events, asKnownAt });
}
