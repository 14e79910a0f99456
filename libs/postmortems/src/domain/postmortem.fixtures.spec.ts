import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { evolve, initialState } from './postmortem.js';
import { postmortemVocabulary } from './postmortem.upcasters.js';

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
    stream: 'postmortem-b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11',
    revision: 0n,
    position: 1n,
    recordedAt: occurred.at,
    schemaVersion,
    metadata: {},
    event: { type, data, occurred },
  };
}

describe('stored events of postmortems', () => {
  const files = readdirSync(folder);

  it('have a fixture for each type and version', () => {
    const expected = postmortemVocabulary.types.flatMap((type) =>
      Array.from({ length: postmortemVocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s is lifted and folded', (file) => {
    const { schemaVersion, event } = postmortemVocabulary.lift(stored(file));
    expect(schemaVersion).toBe(postmortemVocabulary.schemaVersionOf(event.type));
    const drafted = postmortemVocabulary.lift(stored('PostmortemDrafted.v1.json'));
    expect(evolve(evolve(initialState, drafted.event), event)).toMatchObject({
      status: 'DRAFT',
      incidentVersion: 3,
      sections: [{ key: 'summary' }, { key: 'impact' }],
      authored: new Map(event.type === 'PostmortemSectionEdited' ? [['impact', { text: event.data.text, draft: 1 }]] : []),
    });
  });
});
