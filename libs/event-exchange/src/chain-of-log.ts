import { EVENT_STORE } from '#commands';
import { UnknownPositionError } from '#event-sourcing';
import type { EventStore, RecordedEvent } from '#event-sourcing';
import { CHAIN_SEED, chainHash } from '#evidence';
import { Inject, Injectable } from '@nestjs/common';

/** The chain up to and with an event. */
export interface ChainPoint {
  readonly position: bigint;
  /** How many events there are up to here. */
  readonly events: number;
  readonly hash: string;
}

export interface ChainedEvent {
  readonly event: RecordedEvent;
  /** The chain up to and with it. */
  readonly hash: string;
}

interface KnownPoint extends ChainPoint {
  readonly id: string;
}

const BEGINNING: ChainPoint = { position: 0n, events: 0, hash: CHAIN_SEED };
const KEPT = 16;

/**
 * The hash chain over the installation's log. It has to be computed from the beginning; the points where it was asked for lately are
 * remembered, so that whoever exports what has come since the last time does not wait for all that was before.
 */
@Injectable()
export class ChainOfLog {
  /** In the order of their last use. */
  #known: readonly KnownPoint[] = [];

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** The chain up to and with the last event at the moment of the call. */
  async head(): Promise<ChainPoint> {
    let head: ChainPoint | undefined;
    const chain = this.#chain(null, (point) => {
      head = point;
    });
    await chain.next();
    return head ?? BEGINNING;
  }

  /** The events whose position is greater than `after`, up to the head at the moment of the first, each with the chain up to it. */
  async *eventsAfter(after: bigint): AsyncGenerator<ChainedEvent> {
    yield* this.#chain(after, () => undefined);
  }

  /** Follows the chain from the nearest known point, gives what lies behind `after` (nothing for null), and tells the end. */
  async *#chain(after: bigint | null, atEnd: (end: ChainPoint) => void): AsyncGenerator<ChainedEvent> {
    const nearest = this.#nearest(after);
    let point: ChainPoint = nearest ?? BEGINNING;
    let last: KnownPoint | undefined;
    try {
      for await (const event of nearest === undefined ? this.store.readAll() : this.#behind(nearest)) {
        const isWanted = after !== null && event.position > after;
        if (isWanted && last !== undefined && last.position <= after) this.#remember(last);
        point = { position: event.position, events: point.events + 1, hash: chainHash(point.hash, event) };
        last = { ...point, id: event.id };
        if (isWanted) yield { event, hash: point.hash };
      }
      atEnd(point);
    } catch (error) {
      if (!(error instanceof ChangedLogError) || nearest === undefined) throw error;
      this.#known = [];
      yield* this.#chain(after, atEnd);
    } finally {
      if (last !== undefined) this.#remember(last);
    }
  }

  /** @throws ChangedLogError where the log no longer has the event at the point. */
  async *#behind({ position, id }: KnownPoint): AsyncGenerator<RecordedEvent> {
    let isFirst = true;
    try {
      for await (const event of this.store.readAll({ from: position })) {
        if (isFirst && event.id !== id) throw new ChangedLogError();
        if (!isFirst) yield event;
        isFirst = false;
      }
    } catch (error) {
      throw isFirst && error instanceof UnknownPositionError ? new ChangedLogError() : error;
    }
    if (isFirst) throw new ChangedLogError();
  }

  #nearest(after: bigint | null): KnownPoint | undefined {
    const usable = this.#known.filter(({ position }) => after === null || position <= after);
    const nearest = usable.toSorted((one, other) => (one.position < other.position ? 1 : -1))[0];
    if (nearest !== undefined) this.#remember(nearest);
    return nearest;
  }

  #remember(point: KnownPoint): void {
    this.#known = [...this.#known.filter(({ position }) => position !== point.position), point].slice(-KEPT);
  }
}

/** What was there is not there any more: an older backup was put in the place of the log while this process was running. */
class ChangedLogError extends Error {}
