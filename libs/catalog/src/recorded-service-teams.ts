import { EVENT_STORE } from '#commands';
import { collect, EventStreams } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import type { ServiceEvent } from './domain/service.events.js';
import { serviceStream } from './domain/service.js';
import { serviceVocabulary } from './domain/service.upcasters.js';
import { ServiceTeams } from './published/service-teams.js';
import { serviceFacts } from './read-models/services/service-facts.js';

/** Reads the services' own streams: an incident has a handful, they are short, and nothing has to be waited for. */
@Injectable()
export class RecordedServiceTeams extends ServiceTeams {
  readonly #streams: EventStreams<ServiceEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    super();
    this.#streams = new EventStreams(store, serviceVocabulary);
  }

  async teamsOf(services: readonly string[]): Promise<ReadonlySet<string>> {
    const teams = await Promise.all([...new Set(services)].map((key) => this.#teamOf(key)));
    return new Set(teams.filter((team) => team !== null));
  }

  async #teamOf(key: string): Promise<string | null> {
    return serviceFacts(await collect(this.#streams.readStream(serviceStream(key))))?.owningTeam ?? null;
  }
}
