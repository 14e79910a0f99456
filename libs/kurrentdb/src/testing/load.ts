import { randomUUID } from 'node:crypto';
import type { EventStore, ExpectedRevision, RecordedEvent } from '#event-sourcing';
import { collect, EventStoreUnavailableError } from '#event-sourcing';
import { someEvents } from '#event-sourcing/testing';

/** Appenders at work, each on a stream of its own, and what became of all that they attempted. */
export class Load {
  readonly acknowledged: RecordedEvent[] = [];
  readonly #attempted = new Set<string>();
  readonly #working: Promise<unknown>;
  #isOver = false;
  #arrived: (() => void) | undefined;
  #wanted = 0;

  constructor(
    private readonly store: EventStore,
    appenders: number,
  ) {
    this.#working = Promise.all(Array.from({ length: appenders }, (_, index) => this.#append(`incident-${randomUUID()}`, 1 + (index % 3))));
    // Whoever stops the load is told.
    this.#working.catch(() => this.#arrived?.());
  }

  /** Resolves when so many more events are acknowledged. */
  async more(events: number): Promise<void> {
    this.#wanted = this.acknowledged.length + events;
    await Promise.race([this.#working, new Promise<void>((resolve) => (this.#arrived = resolve))]);
  }

  /** Resolves when every appender has its answer. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#working;
  }

  /** What is wrong with the log: acknowledged and not there, there and not attempted, there twice, out of order. */
  async faults(): Promise<readonly string[]> {
    const faults: string[] = [];
    const found = new Map<string, RecordedEvent>();
    const revisions = new Map<string, bigint>();
    let position = 0n;
    for (const event of await collect(this.store.readAll())) {
      if (found.has(event.id)) faults.push(`${event.id} is there twice`);
      if (!this.#attempted.has(event.id)) faults.push(`${event.id} was never attempted`);
      if (event.revision !== (revisions.get(event.stream) ?? -1n) + 1n) faults.push(`${event.stream} has a gap before ${event.revision}`);
      if (event.position <= position) faults.push(`${event.position} follows ${position}`);
      found.set(event.id, event);
      revisions.set(event.stream, event.revision);
      position = event.position;
    }
    for (const { id, revision, position: at, recordedAt } of this.acknowledged) {
      const event = found.get(id);
      if (event?.revision !== revision || event.position !== at || event.recordedAt !== recordedAt) {
        faults.push(
          `${id} was acknowledged as ${revision} at ${at}, and is ${event?.revision ?? 'nowhere'} at ${event?.position ?? 'none'}`,
        );
      }
    }
    return faults;
  }

  async #append(stream: string, each: number): Promise<void> {
    let expected: ExpectedRevision = 'no-stream';
    while (!this.#isOver) {
      const events = someEvents(each);
      for (const { id } of events) this.#attempted.add(id);
      let recorded: readonly RecordedEvent[] | undefined;
      while (recorded === undefined) {
        try {
          recorded = await this.store.append(stream, expected, events);
        } catch (error) {
          if (!(error instanceof EventStoreUnavailableError)) throw error;
        }
      }
      expected = recorded.at(-1)?.revision ?? expected;
      this.acknowledged.push(...recorded);
      if (this.acknowledged.length >= this.#wanted) this.#arrived?.();
    }
  }
}
