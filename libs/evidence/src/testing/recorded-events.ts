import type { RecordedEvent } from '#event-sourcing';
import fc from 'fast-check';
import { anyCharacter } from '#event-sourcing/testing';

const moment = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
const long = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

/** Any event that a log may hold, however odd. */
export const recordedEvents: fc.Arbitrary<RecordedEvent> = fc.record({
  id: fc.uuid(),
  schemaVersion: fc.integer({ min: 1 }),
  event: fc.record({
    type: name,
    data: fc.dictionary(fc.string({ unit: anyCharacter }), fc.jsonValue()),
    occurred: fc.record(
      { at: moment, until: moment, exactness: fc.constantFrom('EXACT', 'DAY', 'ABOUT') },
      { requiredKeys: ['at', 'exactness'] },
    ),
  }),
  metadata: fc.dictionary(fc.string(), fc.string()),
  stream: name,
  revision: long,
  position: long,
  recordedAt: moment,
});
