import { EventEmitter, once } from 'node:events';
import type { DomainEvent, ReadAllOptions, RecordedEvent, SubscribeOptions } from '#event-sourcing';
import { deterministicId } from '#event-sourcing';
import type { EventLog } from '../event-log.js';

/** What a projection's test cares to say of an event. */
export interface Told {
  readonly type: string;
  readonly data?: object;
  /** `incident-1` when left out. */
  readonly stream?: string;
  /** ISO 8601; the same as `recordedAt` when left out. */
  readonly occurredAt?: string;
  /** ISO 8601; a second after the event before it when left out. */
  readonly recordedAt?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly schemaVersion?: number;
}

const firstMoment = Date.UTC(2026, 0, 1);

/** A log in memory whose events are only told in outline. Ids are the same in every run. */
export class ToldLog implements EventLog {
  readonly events: RecordedEvent[] = [];
  readonly #revisions = new Map<string, bigint>();
  readonly #arrivals = new EventEmitter();

  /** Records the events in this order. @returns the position of the last one. */
  record(...told: readonly Told[]): bigint {
    for (const one of told) {
      const position = BigInt(this.events.length + 1);
      const stream = one.stream ?? 'incident-1';
      const revision = (this.#revisions.get(stream) ?? -1n) + 1n;
      this.#revisions.set(stream, revision);
      const recordedAt = one.recordedAt ?? new Date(firstMoment + Number(position) * 1_000).toISOString();
      const event: DomainEvent = {
        type: one.type,
        data: one.data ?? {},
        occurred: { at: one.occurredAt ?? recordedAt, exactness: 'EXACT' },
      };
      this.events.push({
        id: deterministicId('told', stream, String(revision)),
        schemaVersion: one.schemaVersion ?? 1,
        event,
        metadata: one.metadata ?? { actorId: 'actor-1' },
        stream,
        revision,
        position,
        recordedAt,
      });
    }
    this.#arrivals.emit('arrival');
    return BigInt(this.events.length);
  }

  head(): Promise<bigint> {
    return Promise.resolve(BigInt(this.events.length));
  }

  async *readAll({
    from = 0n,
    after = from === 0n ? 0n : from - 1n,
    types,
    maxCount = Infinity,
  }: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    let given = 0;
    for (const event of this.events.slice(Number(after))) {
      if (given === maxCount) return;
      if (types !== undefined && !types.includes(event.event.type)) continue;
      given++;
      yield await Promise.resolve(event);
    }
  }

  async *subscribeToAll({ after = 0n, signal, batchSize = 1_000 }: SubscribeOptions): AsyncIterable<readonly RecordedEvent[]> {
    for (let seen = Number(after); !signal.aborted;) {
      const batch = this.events.slice(seen, seen + batchSize);
      seen += batch.length;
      if (batch.length > 0) yield batch;
      else await once(this.#arrivals, 'arrival', { signal }).catch(() => undefined);
    }
  }
}
