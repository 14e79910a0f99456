import type { DomainEvent, RecordedEvent } from './event.js';

/**
 * The events of the streams that were used last, as far as they were read. A stream is only ever added to, so what is remembered of it is
 * its beginning, and only the rest has to be read: of a long incident that many record on at once, a few events instead of thousands.
 */
export class RememberedStreams<Event extends DomainEvent> {
  readonly #streams = new Map<string, readonly RecordedEvent<Event>[]>();
  #held = 0;

  /** @param most how many events are held, of all streams together; a longer stream is not held at all. */
  constructor(private readonly most: number) {}

  /** The first events of a stream; none where it is not remembered. */
  beginningOf(stream: string): readonly RecordedEvent<Event>[] {
    return this.#streams.get(stream) ?? [];
  }

  /** @param events all of the stream from its first event on, as far as it is known. */
  remember(stream: string, events: readonly RecordedEvent<Event>[]): void {
    this.forget(stream);
    if (events.length === 0 || events.length > this.most) return;
    this.#streams.set(stream, events);
    this.#held += events.length;
    for (const longestUnused of this.#streams.keys()) {
      if (this.#held <= this.most) return;
      this.forget(longestUnused);
    }
  }

  forget(stream: string): void {
    this.#held -= this.beginningOf(stream).length;
    this.#streams.delete(stream);
  }
}
