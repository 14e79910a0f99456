import { readdirSync, readFileSync } from 'node:fs';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { describe, expect, it } from '@jest/globals';
import { open } from '../people/sealing.js';
import { changedPerson } from '../read-models/people/person-facts.js';
import { personVocabulary } from './person.upcasters.js';

const folder = new URL('./fixtures/', import.meta.url);
/** What the fixtures are sealed with. */
const key = new Uint8Array(32).fill(7);

interface Stored {
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurred: Occurrence;
  readonly data: object;
}

function stored(file: string): RecordedEvent {
  const { type, schemaVersion, occurred, data } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored;
  const event = { type, data, occurred };
  return { id: file, stream: 'person-1', revision: 0n, position: 1n, recordedAt: occurred.at, schemaVersion, metadata: {}, event };
}

describe('stored events of people', () => {
  const files = readdirSync(folder);

  it('have a fixture for each type and version', () => {
    const expected = personVocabulary.types.flatMap((type) =>
      Array.from({ length: personVocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s is lifted, folded and opened', (file) => {
    const lifted = personVocabulary.lift(stored(file));
    expect(lifted.schemaVersion).toBe(personVocabulary.schemaVersionOf(lifted.event.type));
    const { personId, sealed, erased } = changedPerson(null, lifted);
    expect(personId).toBe('0b0f9c1e-52a4-4e0c-9c57-3f6f2f4c7a10');
    expect(erased).toBe(lifted.event.type === 'PersonErased');
    expect(sealed === null ? null : open(personId, sealed, key)).toEqual(
      erased ? null : { name: 'Zoë Example', address: lifted.event.type === 'PersonRegistered' ? 'zoe@example.org' : null },
    );
  });
});
