import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { ReadModelBehindError, ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { IncidentFacts } from './read-models/facts/incident-facts.js';
import { INCIDENT_LIST } from './read-models/list/incident-list.projection.js';
import { ordinalsOf } from './read-models/list/incident-list.query.js';
import { incidentStream } from './domain/incident.js';

const REMEMBERED = 20_000;

/** The references of incidents: `INC-42` is the 42nd declaration of the log. */
@Injectable()
export class IncidentReferences {
  // A reference never changes, so it can be remembered for as long as there is room.
  readonly #remembered = new Map<string, number>();
  readonly #listed = new DataLoader<string, number | null>(
    async (ids) => {
      const ordinals = await this.database.read((manager) => ordinalsOf(manager, ids));
      return ids.map((id) => ordinals.get(id) ?? null);
    },
    { cache: false, maxBatchSize: 500 },
  );

  constructor(
    private readonly database: ReadModelDatabase,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** The reference of an incident that was declared. Where the read models cannot say it, the log is counted. */
  async of(facts: Pick<IncidentFacts, 'id' | 'position'>): Promise<string> {
    const ordinal = this.#remembered.get(facts.id) ?? (await this.#find(facts));
    this.#remember(facts.id, ordinal);
    return referenceOf(ordinal);
  }

  async #find({ id, position }: Pick<IncidentFacts, 'id' | 'position'>): Promise<number> {
    try {
      // The projection is given the declaration a moment after it was acknowledged: waiting first saves a vain query.
      await this.database.waitFor(BigInt(position), { projections: [INCIDENT_LIST] });
      const ordinal = await this.#listed.load(id);
      if (ordinal !== null) return ordinal;
    } catch (error) {
      if (!(error instanceof ReadModelBehindError)) throw error;
    }
    return this.#countDeclarations(id);
  }

  async #countDeclarations(id: string): Promise<number> {
    let ordinal = 0;
    for await (const recorded of this.store.readAll({ types: ['IncidentDeclared'] })) {
      ordinal++;
      if (recorded.stream === incidentStream(id)) return ordinal;
    }
    throw new Error(`incident ${id} was never declared`);
  }

  #remember(id: string, ordinal: number): void {
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(id, ordinal);
  }
}

export function referenceOf(ordinal: number): string {
  return `INC-${ordinal}`;
}
