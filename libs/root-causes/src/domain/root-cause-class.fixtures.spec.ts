import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { evolve, initialState } from './root-cause-class.js';
import { rootCauseClassVocabulary } from './root-cause-class.upcasters.js';

const folder = new URL('./fixtures/', import.meta.url);

interface Stored {
  readonly type: string;
  readonly schemaVersion: number;
  readonly occurred: Occurrence;
  readonly data: object;
}

function stored(file: string): RecordedEvent {
  const { type, schemaVersion, occurred, data } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Stored;
  return {
    id: file,
    stream: 'rootCauseClass-CONTRIBUTING_FACTOR-certificate-expiry',
    revision: 0n,
    position: 1n,
    recordedAt: occurred.at,
    schemaVersion,
    metadata: {},
    event: { type, data, occurred },
  };
}

describe('stored events of root-cause classes', () => {
  const files = readdirSync(folder);

  it('have a fixture for each type and version', () => {
    const expected = rootCauseClassVocabulary.types.flatMap((type) =>
      Array.from({ length: rootCauseClassVocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s is lifted and folded', (file) => {
    const { schemaVersion, event } = rootCauseClassVocabulary.lift(stored(file));
    expect(schemaVersion).toBe(rootCauseClassVocabulary.schemaVersionOf(event.type));
    const defined = rootCauseClassVocabulary.lift(stored('RootCauseClassDefined.v1.json'));
    expect(evolve(evolve(initialState, defined.event), event)).toMatchObject({
      status: 'KNOWN',
      key: 'certificate-expiry',
      version: event.data.version,
      retired: event.type === 'RootCauseClassRetired',
    });
  });
});
