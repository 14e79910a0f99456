import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NewEvent } from '#event-sourcing';
import { AppendTooLargeError, MAX_APPEND_BYTES } from '#event-sourcing';
import { anEvent, anyCharacter } from '#event-sourcing/testing';
import type { StoredEvent } from './stored-event.js';
import { encoded, encodedWithinLimit, eventDataOf, metadataOf, parsed, recordedFrom, UnreadableEventError } from './stored-event.js';

const RECORDED_AT = '2024-03-01T09:00:00.000Z';

/** As it comes back from a server, which keeps bytes. */
function stored(event: NewEvent, more: Partial<StoredEvent> = {}): StoredEvent {
  const { id, type, data, metadata } = eventDataOf(encoded(event), RECORDED_AT);
  const kept: unknown = JSON.parse(JSON.stringify(data));
  const at = { stream: 'incident-1', revision: 3n, position: 77n };
  return { id, type, data: kept, metadata: parsed(at.stream, at.revision, metadata as Uint8Array), ...at, ...more };
}

const texts = fc.string({ unit: anyCharacter });
const keys = fc.oneof(
  texts,
  fc.constantFrom('debrief.recordedAt', 'debrief.schemaVersion', 'debrief.own.x', '__proto__', 'constructor', '$correlationId'),
  texts.map((text) => `debrief.${text}`),
  texts.map((text) => `debrief.own.own.${text}`),
);
const moments = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2099-12-31') }).map((date) => date.toISOString());
const metadata = fc.array(fc.tuple(keys, texts)).map((pairs) => Object.fromEntries(pairs));

describe('an event in KurrentDB', () => {
  test('gives back all that it was appended with', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.constantFrom('Noted', 'incident.Declared:v2', 'ünïcödé'),
        fc.dictionary(texts, fc.jsonValue()),
        metadata,
        fc.nat(),
        fc.record({ at: moments, until: fc.option(moments, { nil: undefined }), exactness: fc.constantFrom('EXACT', 'DAY', 'ABOUT') }),
        (id, type, data, own, schemaVersion, { at, until, exactness }) => {
          const occurred = until === undefined ? ({ at, exactness } as const) : ({ at, until, exactness } as const);
          const event: NewEvent = { id, schemaVersion, event: { type, data, occurred }, metadata: own };
          const recorded = recordedFrom(stored(event));
          expect(Object.entries(recorded.metadata).sort()).toEqual(Object.entries(own).sort());
          expect(recorded).toEqual({
            ...(JSON.parse(JSON.stringify(event)) as NewEvent),
            metadata: own,
            stream: 'incident-1',
            revision: 3n,
            position: 77n,
            recordedAt: RECORDED_AT,
          });
        },
      ),
    );
  });

  test('has flat metadata of strings, with names of their own for what is ours', () => {
    const event = anEvent({
      occurred: { at: '2024-02-29T00:00:00.000Z', until: '2024-03-01T00:00:00.000Z', exactness: 'ABOUT' },
      metadata: { actorId: 'actor-1', $causationId: 'c', 'debrief.schemaVersion': 'mine' },
    });
    expect(eventDataOf(encoded(event), RECORDED_AT)).toMatchObject({ contentType: 'application/json', data: event.event.data });
    expect(JSON.parse(metadataOf(encoded(event), RECORDED_AT))).toEqual({
      actorId: 'actor-1',
      $causationId: 'c',
      'debrief.own.schemaVersion': 'mine',
      'debrief.schemaVersion': '1',
      'debrief.occurredAt': '2024-02-29T00:00:00.000Z',
      'debrief.occurredUntil': '2024-03-01T00:00:00.000Z',
      'debrief.occurredExactness': 'ABOUT',
      'debrief.recordedAt': RECORDED_AT,
    });
  });

  test('is a copy from the beginning', () => {
    const data = { text: 'before' };
    const event = encoded(anEvent({ data }));
    data.text = 'after';
    expect(event.event.event.data).toEqual({ text: 'before' });
  });

  test('counts as every engine counts, data and its own metadata as JSON', () => {
    const within = (textBytes: number, metadataBytes: number): readonly unknown[] =>
      encodedWithinLimit('s', [
        anEvent({ data: { text: 'ü'.repeat(textBytes / 2) }, metadata: { note: '\u0000'.repeat(metadataBytes / 6) } }),
      ]);
    const around = '{"text":""}{"note":""}'.length;
    for (const [text, note] of [
      [999_900, 0],
      [0, 999_900],
      [500_000, 499_800],
    ] as const) {
      const left = MAX_APPEND_BYTES - around - text - note;
      expect(within(text + left, note)).toHaveLength(1);
      expect(() => within(text + left + 2, note)).toThrow(new AppendTooLargeError('s', MAX_APPEND_BYTES + 2));
    }
  });

  test.each<[string, Partial<NewEvent>]>([
    ['its id is no UUID', { id: 'incident-1/0' }],
    ['its id is in upper case, which would not come back so', { id: '6F9619FF-8B86-D011-B42D-00CF4FC964FF' }],
    ['its type is a system type', { event: { ...anEvent().event, type: '$metadata' } }],
    ['its type is empty', { event: { ...anEvent().event, type: '' } }],
    ['its schema version is not a whole number', { schemaVersion: 1.5 }],
  ])('is refused where %s', (_, wish) => {
    expect(() => encoded({ ...anEvent(), ...wish })).toThrow(RangeError);
  });

  test.each<[string, Partial<StoredEvent>]>([
    ['was not recorded by Debrief', { metadata: {} }],
    ['has metadata that is not flat', { metadata: { actorId: {} } }],
    ['has no metadata', { metadata: undefined }],
    ['has data that is not JSON', { data: 'not { JSON' }],
    ['comes from a server that knows no positions', { position: 2n ** 64n - 1n }],
  ])('cannot be read where it %s, and names the place', (_, more) => {
    expect(() => recordedFrom(stored(anEvent(), more))).toThrow(UnreadableEventError);
    expect(() => recordedFrom(stored(anEvent(), more))).toThrow('event 3 of incident-1');
  });
});
