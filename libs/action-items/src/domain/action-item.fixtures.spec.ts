import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { evolve, initialState } from './action-item.js';
import { actionItemVocabulary } from './action-item.upcasters.js';

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
    stream: 'actionItem-1e4c3b52-6b0a-5a8e-9a0e-2b1b7f0f5c11',
    revision: 0n,
    position: 1n,
    recordedAt: occurred.at,
    schemaVersion,
    metadata: {},
    event: { type, data, occurred },
  };
}

const statuses: Readonly<Record<string, string>> = {
  ActionItemProposed: 'PROPOSED',
  ActionItemAccepted: 'ACCEPTED',
  ActionItemCompleted: 'COMPLETED',
  ActionItemDropped: 'DROPPED',
};

describe('stored events of action items', () => {
  const files = readdirSync(folder);

  it('have a fixture for each type and version', () => {
    const expected = actionItemVocabulary.types.flatMap((type) =>
      Array.from({ length: actionItemVocabulary.schemaVersionOf(type) }, (_, index) => `${type}.v${index + 1}.json`),
    );
    expect([...files].sort()).toEqual(expected.sort());
  });

  it.each(files)('%s is lifted and folded', (file) => {
    const { schemaVersion, event } = actionItemVocabulary.lift(stored(file));
    expect(schemaVersion).toBe(actionItemVocabulary.schemaVersionOf(event.type));
    const proposed = actionItemVocabulary.lift(stored('ActionItemProposed.v1.json'));
    expect(evolve(evolve(initialState, proposed.event), event)).toMatchObject({ status: statuses[event.type] });
  });
});
