import { readdirSync, readFileSync } from 'node:fs';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { evolve, initialState } from './service.js';
import { serviceVocabulary } from './service.upcasters.js';

const folder = new URL('./fixtures/', import.meta.url);

interface Stored {
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurred: Occurrence;
  readonly data: object;
}

function stored(file: string): RecordedEvent {
  const { type, schemaVersion, occurred, data } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored;
  const event = { type, data, occurred };
  return { id: file, stream: 'service-1', revision: 0n, position: 1n, recordedAt: occurred.at, schemaVersion, metadata: {}, event };
}

describe('stored events of services', () => {
  const files = readdirSync(folder);

  it('have a fixture for each type and version', () => {
    const expected = serviceVocabulary.types.flatMap((type) =>
      Array.from({ length: serviceVocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s is lifted and folded', (file) => {
    const { schemaVersion, event } = serviceVocabulary.lift(stored(file));
    expect(schemaVersion).toBe(serviceVocabulary.schemaVersionOf(event.type));
    expect(evolve(initialState, event)).toMatchObject({
      status: 'KNOWN',
      key: 'Shop/Check Out',
      name: event.type === 'ServiceDescribed' ? 'Check-out' : 'Shop/Check Out',
      retired: event.type === 'ServiceRetired',
    });
  });
});
