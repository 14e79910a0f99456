import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DomainEvent, RecordedEvent } from './event.js';
import { collect } from './event-store.js';
import { InMemoryEventStore } from './testing/in-memory-event-store.js';
import type { Upcaster } from './upcasting.js';
import { EventStreams, EventVocabulary, UnknownEventError } from './upcasting.js';

type Doored =
  DomainEvent<'DoorOpened', { readonly door: string; readonly by: readonly string[] }> | DomainEvent<'DoorShut', { readonly door: string }>;

const vocabulary = new EventVocabulary<Doored>({
  DoorOpened: [
    ({ name, ...rest }) => ({ ...rest, door: name }),
    ({ opener, ...rest }) => ({ ...rest, by: opener === undefined ? [] : [opener] }),
  ],
  DoorShut: [],
});

function stored(type: string, schemaVersion: number, data: object): RecordedEvent {
  return {
    id: 'c0ffee00-0000-5000-8000-000000000000',
    schemaVersion,
    event: { type, data, occurred: { at: '2024-03-01T09:00:00.000Z', until: '2024-03-01T10:00:00.000Z', exactness: 'ABOUT' } },
    metadata: { actorId: 'actor-1' },
    stream: 'door-1',
    revision: 4n,
    position: 17n,
    recordedAt: '2024-03-01T10:30:00.000Z',
  };
}

describe('a vocabulary', () => {
  test.each([
    [1, { name: 'front', opener: 'ann' }],
    [2, { door: 'front', opener: 'ann' }],
    [3, { door: 'front', by: ['ann'] }],
  ])('lifts schema version %i to the newest shape, and leaves everything else as it is', (schemaVersion, data) => {
    const before = stored('DoorOpened', schemaVersion, data);
    expect(vocabulary.lift(before)).toEqual(stored('DoorOpened', 3, { door: 'front', by: ['ann'] }));
    expect(before.event.data).toBe(data);
  });

  test.each([
    ['an unknown type', stored('DoorPainted', 1, {})],
    ['a type that only objects inherit', stored('toString', 1, {})],
    ['a schema version from the future', stored('DoorOpened', 4, {})],
    ['a schema version from before the first', stored('DoorOpened', 0, {})],
  ])('refuses %s, and names the event', (_, recorded) => {
    expect(() => vocabulary.lift(recorded)).toThrow(UnknownEventError);
    expect(() => vocabulary.lift(recorded)).toThrow(/at position 17/);
  });

  test('knows its types and their schema versions', () => {
    expect(vocabulary.types).toEqual(['DoorOpened', 'DoorShut']);
    expect(vocabulary.schemaVersionOf('DoorOpened')).toBe(3);
    expect(vocabulary.schemaVersionOf('DoorShut')).toBe(1);
    expect(vocabulary.knows(stored('DoorShut', 9, {}))).toBe(true);
    expect(vocabulary.knows(stored('constructor', 1, {}))).toBe(false);
  });

  test('applies exactly the upcasters that a stored version lacks, oldest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (length, version) => {
        fc.pre(version <= length + 1);
        const chain = Array.from({ length }, (_, index): Upcaster => ({ steps }) => ({ steps: [...(steps as number[]), index + 1] }));
        const numbered = new EventVocabulary<DomainEvent<'Stepped', { readonly steps: readonly number[] }>>({ Stepped: chain });
        const lifted = numbered.lift(stored('Stepped', version, { steps: [] }));
        expect(lifted.event.data.steps).toEqual(Array.from({ length: length + 1 - version }, (_, index) => version + index));
        expect(lifted.schemaVersion).toBe(length + 1);
      }),
    );
  });
});

describe('the streams of a kind', () => {
  test('are read and appended to in the newest shape', async () => {
    const store = new InMemoryEventStore(() => '2024-03-01T10:30:00.000Z');
    const { id, event, metadata } = stored('DoorOpened', 1, { name: 'front' });
    await store.append('door-1', 'no-stream', [{ id, schemaVersion: 1, event, metadata }]);
    const streams = new EventStreams(store, vocabulary);
    const shut = {
      id: 'c0ffee00-0000-5000-8000-000000000001',
      schemaVersion: streams.schemaVersionOf('DoorShut'),
      event: { type: 'DoorShut', data: { door: 'front' }, occurred: event.occurred },
      metadata,
    } as const;
    const appended = await streams.append('door-1', 0n, [shut]);
    expect(appended).toMatchObject([shut]);
    const read = await collect(streams.readStream('door-1'));
    expect(read.map((recorded) => recorded.event.data)).toEqual([{ door: 'front', by: [] }, { door: 'front' }]);
  });
});
