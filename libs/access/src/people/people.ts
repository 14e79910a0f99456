import { CLOCK, CommandFamily, contextOf, EVENT_STORE } from '#commands';
import type { RequestOptions } from '#commands';
import { collect, deterministicId, EventStreams } from '#event-sourcing';
import type { Clock, CommandContext, EventStore, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { detailsOf, personIdOf } from '../domain/person-details.js';
import type { PersonDetails } from '../domain/person-details.js';
import { personDecider } from '../domain/person.decider.js';
import type { PersonCommand } from '../domain/person.decider.js';
import { refused } from '../domain/person.errors.js';
import type { PersonEvent, Sealed } from '../domain/person.events.js';
import { personStream } from '../domain/person.js';
import { personVocabulary } from '../domain/person.upcasters.js';
import { personFacts } from '../read-models/people/person-facts.js';
import type { PersonFacts } from '../read-models/people/person-facts.js';
import { PersonKeyDestroyedError, PersonKeyRemainsError, PersonKeys } from './person-keys.js';
import { BrokenSealError, open, seal } from './sealing.js';

export const personFamily = new CommandFamily({
  decider: personDecider,
  vocabulary: personVocabulary,
  commands: { RegisterPerson: true, ChangePersonDetails: true, ErasePerson: true } satisfies Record<PersonCommand['type'], true>,
});

export interface Registration {
  /** An id that events carry already; a new one when left out. */
  readonly id?: string | null;
  readonly name: string;
  readonly address?: string | null;
  readonly idempotencyKey?: string | null;
}

export interface DetailsChange extends RequestOptions {
  readonly id: string;
  /** As it is, when left out. */
  readonly name?: string | null;
  /** As it is, when left out; null: none. */
  readonly address?: string | null;
}

/** A person as the log and the person's key give it. */
export interface KnownPerson {
  readonly facts: PersonFacts;
  /** Null once the person was erased, or where the key is not here. An error where the seal is broken. */
  readonly details: PersonDetails | BrokenSealError | null;
}

/** Carries changes of people out, and says who they are. Every answer is the person as it stands in the log. */
@Injectable()
export class People {
  readonly #streams: EventStreams<PersonEvent>;

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(PersonKeys) private readonly keys: PersonKeys,
  ) {
    this.#streams = new EventStreams(store, personVocabulary);
  }

  /** @throws DomainError INVALID for details that nobody has, ILLEGAL for an id that somebody else has, or had. */
  async register({ id, name, address = null, idempotencyKey }: Registration, actorId: string): Promise<KnownPerson> {
    const details = detailsOf({ name, address });
    const given = id == null ? null : personIdOf(id);
    const context = contextOf(actorId, given === null ? ['RegisterPerson'] : ['RegisterPerson', given], { idempotencyKey });
    const personId = given ?? deterministicId('person', context.commandId);
    const sealed = await this.#sealed(personId, details, await this.#facts(personId));
    return this.#send({ type: 'RegisterPerson', personId, sealed, occurred: this.#now() }, context);
  }

  /** @throws DomainError NOT_FOUND, INVALID, ILLEGAL for who was erased, CONFLICT for a stale version. */
  async changeDetails({ id, name, address, ...request }: DetailsChange, actorId: string): Promise<KnownPerson> {
    const personId = personIdOf(id);
    const context = contextOf(actorId, ['ChangePersonDetails', personId], request);
    const facts = await this.#facts(personId);
    if (facts === null) throw refused.unknownPerson();
    const { details: before } = await this.#known(facts);
    const kept = <Part extends keyof PersonDetails>(part: Part): PersonDetails[Part] => {
      if (facts.erased) throw refused.erased();
      if (before instanceof BrokenSealError) throw before;
      if (before === null) throw refused.unreadable(part);
      return before[part];
    };
    const details = detailsOf({ name: name ?? kept('name'), address: address === undefined ? kept('address') : address });
    const sealed = await this.#sealed(personId, details, facts);
    return this.#send({ type: 'ChangePersonDetails', personId, sealed, occurred: this.#now() }, context);
  }

  /**
   * Destroys a person's key, then records that it is gone: whatever goes wrong between the two, nobody is said to be erased whose name
   * can still be read, and erasing again finishes it.
   * @throws DomainError NOT_FOUND, CONFLICT for a stale version, and while the bytes of the key cannot be cleared away.
   */
  async erase({ id, ...request }: RequestOptions & { readonly id: string }, actorId: string): Promise<KnownPerson> {
    const personId = personIdOf(id);
    const { expectedRevision, ...context } = contextOf(actorId, ['ErasePerson', personId], request);
    const facts = await this.#facts(personId);
    if (facts === null) throw refused.unknownPerson();
    // Checked here for good: once the key is gone, a refusal would come too late.
    if (!facts.erased && expectedRevision !== undefined && expectedRevision !== BigInt(facts.version)) throw refused.changedMeanwhile();
    try {
      await this.keys.destroy(personId);
    } catch (error) {
      if (error instanceof PersonKeyRemainsError) throw refused.keyRemains();
      throw error;
    }
    return this.#send({ type: 'ErasePerson', personId, occurred: this.#now() }, context);
  }

  /** Destroys the keys of whoever was erased: an older copy of the keys, restored from a backup, has brought them back. */
  async enforceErasures(signal: AbortSignal): Promise<void> {
    await this.keys.finishDestroying();
    for await (const recorded of this.store.readAll({ types: ['PersonErased' satisfies PersonEvent['type']] })) {
      if (signal.aborted) return;
      const { personId } = personVocabulary.lift(recorded).event.data;
      if ((await this.keys.get(personId)) !== undefined) await this.keys.destroy(personId);
    }
  }

  /** Null for an id that nobody is registered under. */
  async find(personId: string): Promise<KnownPerson | null> {
    const facts = await this.#facts(personId.toLowerCase());
    return facts === null ? null : this.#known(facts);
  }

  /** Opens what the log says of people. */
  known(people: readonly PersonFacts[]): Promise<readonly KnownPerson[]> {
    return Promise.all(people.map((facts) => this.#known(facts)));
  }

  async #known(facts: PersonFacts): Promise<KnownPerson> {
    const { personId, sealed } = facts;
    const key = sealed === null ? undefined : await this.keys.get(personId);
    return { facts, details: sealed === null || key === undefined ? null : opened(personId, sealed, key) };
  }

  async #facts(personId: string): Promise<PersonFacts | null> {
    return personFacts(await collect(this.#streams.readStream(personStream(personId))));
  }

  /** The details under the person's key: what is recorded, where that says the same, so that saying it again changes nothing. */
  async #sealed(personId: string, details: PersonDetails, facts: PersonFacts | null): Promise<Sealed> {
    if (facts?.erased === true) throw refused.erased();
    const before = facts === null ? null : (await this.#known(facts)).details;
    if (facts?.sealed != null && before !== null && !(before instanceof BrokenSealError) && isSame(before, details)) return facts.sealed;
    try {
      return seal(personId, details, await this.keys.create(personId));
    } catch (error) {
      if (error instanceof PersonKeyDestroyedError) throw refused.erased();
      throw error;
    }
  }

  async #send(command: PersonCommand, context: CommandContext): Promise<KnownPerson> {
    const { events } = await personFamily.send(this.bus, personStream(command.personId), command, context);
    const facts = personFacts(events);
    if (facts === null) throw refused.unknownPerson();
    return this.#known(facts);
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}

function opened(personId: string, sealed: Sealed, key: Uint8Array): PersonDetails | BrokenSealError {
  try {
    return open(personId, sealed, key);
  } catch (error) {
    if (error instanceof BrokenSealError) return error;
    throw error;
  }
}

function isSame(a: PersonDetails, b: PersonDetails): boolean {
  return a.name === b.name && a.address === b.address;
}
