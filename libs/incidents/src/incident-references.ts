import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { incidentIdOf } from './domain/incident.js';
import type { IncidentFacts } from './read-models/facts/incident-facts.js';
import { lastDeclared, ordinalsOf } from './read-models/list/incident-list.query.js';

const REMEMBERED = 50_000;

/** How far declarations have been counted: there are `ordinal` of them up to and with `position`. */
interface Count {
  readonly ordinal: number;
  readonly position: bigint;
}

/**
 * The references of incidents: `INC-42` is the 42nd declaration of the log. Those declared before the start are found in the read model;
 * later ones are counted in the log as they are asked for, so whoever declares does not wait for a projection.
 */
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
  #counted: Count | null = null;
  #counting: Promise<Count> | null = null;

  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read'>,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** The reference of an incident that was declared. */
  of(facts: Pick<IncidentFacts, 'id' | 'declaredPosition'>): string | Promise<string> {
    const ordinal = this.#remembered.get(facts.id);
    return ordinal === undefined ? this.#find(facts.id, BigInt(facts.declaredPosition)) : referenceOf(ordinal);
  }

  async #find(id: string, declaredPosition: bigint): Promise<string> {
    // A count that is under way may have begun before this incident was declared, so one may not be enough.
    while ((this.#counted?.position ?? -1n) < declaredPosition) await this.#count();
    const ordinal = this.#remembered.get(id) ?? (await this.#earlier(id));
    this.#remember(id, ordinal);
    return referenceOf(ordinal);
  }

  #count(): Promise<Count> {
    this.#counting ??= this.#countOn().finally(() => (this.#counting = null));
    return this.#counting;
  }

  async #countOn(): Promise<Count> {
    let { ordinal, position } = this.#counted ?? (await this.#startingPoint());
    for await (const declared of this.store.readAll({ after: position, types: ['IncidentDeclared'] })) {
      ordinal++;
      ({ position } = declared);
      this.#remember(incidentIdOf(declared.stream), ordinal);
    }
    this.#counted = { ordinal, position };
    return this.#counted;
  }

  async #startingPoint(): Promise<Count> {
    const last = await this.#fromReadModel((): Promise<Count | null> =>
      this.database.read(async (manager) => {
        const found = await lastDeclared(manager);
        return found === null ? null : { ordinal: found.ordinal, position: BigInt(found.facts.declaredPosition) };
      }),
    );
    return last ?? { ordinal: 0, position: 0n };
  }

  async #earlier(id: string): Promise<number> {
    return (await this.#fromReadModel(() => this.#listed.load(id))) ?? this.#countUpTo(id);
  }

  /**
   * What the read model says; null where it does not know, or cannot be asked. Whatever is wrong with it, the log knows as well, and a
   * command that is recorded is not to be answered with an error.
   */
  async #fromReadModel<Value>(ask: () => Promise<Value | null>): Promise<Value | null> {
    return ask().catch(() => null);
  }

  async #countUpTo(id: string): Promise<number> {
    let ordinal = 0;
    for await (const declared of this.store.readAll({ types: ['IncidentDeclared'] })) {
      ordinal++;
      if (incidentIdOf(declared.stream) === id) return ordinal;
    }
    throw new Error(`incident ${id} was never declared`);
  }

  #remember(id: string, ordinal: number): void {
    this.#remembered.set(id, ordinal);
    if (this.#remembered.size <= REMEMBERED) return;
    // Only the oldest goes: the newest are asked for by those who have just declared them.
    for (const oldest of this.#remembered.keys()) {
      this.#remembered.delete(oldest);
      return;
    }
  }
}

export function referenceOf(ordinal: number): string {
  return `INC-${ordinal}`;
}
