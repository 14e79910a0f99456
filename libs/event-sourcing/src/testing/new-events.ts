import { randomUUID } from 'node:crypto';
import type { NewEvent, Occurrence } from '../event.js';

/** What a test cares about in an event; the rest is made up. */
export interface EventWish {
  readonly id?: string;
  readonly type?: string;
  readonly data?: object;
  readonly occurred?: Occurrence;
  readonly metadata?: Readonly<Record<string, string>>;
}

export function anEvent({ id = randomUUID(), type = 'Noted', data = { text: 'so' }, occurred, metadata = {} }: EventWish = {}): NewEvent {
  return {
    id,
    schemaVersion: 1,
    event: { type, data, occurred: occurred ?? { at: '2024-03-01T09:00:00.000Z', exactness: 'EXACT' } },
    metadata,
  };
}

export function someEvents(count: number, wish: EventWish = {}): readonly NewEvent[] {
  return Array.from({ length: count }, () => anEvent(wish));
}
