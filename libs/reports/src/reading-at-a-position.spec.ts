import { describe, expect, it } from '@jest/globals';
import { UnknownPositionError } from '#event-sourcing';
import { InMemoryEventStore } from '#event-sourcing/testing';
import { ReadingAtAPosition } from './reading-at-a-position.js';

const at = '2026-03-01T10:00:00.000Z';

class Strict extends InMemoryEventStore {
  refused: bigint | null = null;
  override readAll(options: Parameters<InMemoryEventStore['readAll']>[0] = {}) {
    if (this.refused !== null && options.from === this.refused) throw new UnknownPositionError(this.refused);
    return super.readAll(options);
  }
}

function recording() {
  const store = new Strict(() => at);
  let recorded = 0;
  const record = async (type: string): Promise<void> => {
    recorded++;
    const event = { type, data: {}, occurred: { at, exactness: 'EXACT' } } as const;
    await store.append(`stream-${recorded}`, 'no-stream', [{ id: `event-${recorded}`, schemaVersion: 1, metadata: {}, event }]);
  };
  return { store, record, reading: new ReadingAtAPosition(store) };
}

describe('reading at a position', () => {
  it('is of the head of the log', async () => {
    const { store, record, reading } = recording();
    expect(await reading.read((position) => Promise.resolve(position))).toEqual({ at: { position: 0n, lastEventId: null }, result: 0n });
    await record('IncidentDeclared');
    await record('EntryRecorded');
    const position = await store.head();
    expect(await reading.read(() => Promise.resolve('x'))).toEqual({ at: { position, lastEventId: 'event-2' }, result: 'x' });
  });

  it('begins again where something that matters was recorded meanwhile, also what nobody knows', async () => {
    const { store, record, reading } = recording();
    const meanwhile = ['IncidentDeclared', 'EntryRecorded', 'SomethingNew', 'EntryRecorded'];
    const seen: bigint[] = [];
    const { at: found } = await reading.read(async (position) => {
      seen.push(position);
      const type = meanwhile.shift();
      if (type !== undefined) await record(type);
    });
    // The first time, and then the entry, which does not matter.
    expect(seen).toHaveLength(2);
    expect(found.position).toBe(seen[1]);
    expect(await store.head()).toBeGreaterThan(found.position);
    await expect(reading.read(() => record('SomethingNew'))).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('finds a point in its own log, and not in a copy that has it elsewhere', async () => {
    const { store, record, reading } = recording();
    await record('IncidentDeclared');
    await record('IncidentDeclared');
    const { at: point } = await reading.read(() => Promise.resolve(null));
    expect(await reading.positionOf(point)).toBe(point.position);
    expect(await reading.positionOf({ ...point, lastEventId: 'event-1' })).toBeNull();
    expect(await reading.positionOf({ position: 0n, lastEventId: null })).toBe(0n);
    expect(await reading.positionOf({ position: 999n, lastEventId: 'event-2' })).toBeNull();
    store.refused = point.position;
    expect(await reading.positionOf(point)).toBeNull();
  });
});
