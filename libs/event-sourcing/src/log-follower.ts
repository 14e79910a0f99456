import type { DomainEvent, RecordedEvent } from './event.js';
import type { EventStore } from './event-store.js';
import type { EventVocabulary } from './upcasting.js';

/**
 * Hands on the events of one vocabulary from the whole log, each once and in order, whenever it is asked to catch up: for folds in memory of
 * what is little, seldom changes, and has to be right at once whichever process changed it.
 */
export class LogFollower<Event extends DomainEvent> {
  #seen = 0n;
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  /** @param onEvent must not throw: the event would not be handed on again. */
  constructor(
    private readonly store: EventStore,
    private readonly vocabulary: EventVocabulary<Event>,
    private readonly onEvent: (recorded: RecordedEvent<Event>) => void,
  ) {}

  /** When it resolves, everything was handed on that had been acknowledged before the call. */
  caughtUp(): Promise<void> {
    if (this.#reading === undefined) {
      this.#reading = this.#read().finally(() => (this.#reading = undefined));
      return this.#reading;
    }
    // The read that is under way may have begun before what this caller must see was recorded: all who come meanwhile share the next.
    const again = async (): Promise<void> => {
      this.#next = undefined;
      return this.caughtUp();
    };
    this.#next ??= this.#reading.then(again, again);
    return this.#next;
  }

  async #read(): Promise<void> {
    const head = await this.store.head();
    if (head <= this.#seen) return;
    for await (const recorded of this.store.readAll({ after: this.#seen, types: this.vocabulary.types })) {
      const lifted = this.vocabulary.lift(recorded);
      this.#seen = recorded.position;
      this.onEvent(lifted);
    }
    if (head > this.#seen) this.#seen = head;
  }
}
