import { describe, expect, it } from '@jest/globals';
import type { Checkpoint } from './checkpoint.js';
import { PositionWaits } from './waiting.js';

const at = (name: string, position: bigint, error?: string): Checkpoint => ({
  name,
  version: 1,
  shape: '',
  position,
  eventId: undefined,
  stop: error === undefined ? undefined : { position: position + 1n, eventId: 'event-1', error },
});

describe('PositionWaits', () => {
  it('answers from what it was told, without polling', async () => {
    const waits = new PositionWaits(['a', 'b'], () => Promise.reject(new Error('polled')));
    waits.tell([at('a', 5n), at('b', 5n)]);
    await waits.wait(5n);
    const later = waits.wait(6n);
    waits.tell([at('a', 6n), at('b', 5n)]);
    waits.tell([at('a', 6n), at('b', 7n)]);
    await later;
  });

  it('waits for the named projections only', async () => {
    const waits = new PositionWaits(['a', 'b'], () => Promise.resolve([]));
    waits.tell([at('a', 5n), at('b', 1n, 'Error: no')]);
    await waits.wait(5n, ['a']);
    await expect(waits.wait(5n)).rejects.toMatchObject({
      behind: [{ name: 'b', position: '1', stop: { position: '2', eventId: 'event-1' } }],
    });
  });

  it('refuses to wait for a projection that is not there', async () => {
    await expect(new PositionWaits(['a'], () => Promise.resolve([])).wait(0n, ['b'])).rejects.toThrow('there is no projection b');
  });

  it('polls where nobody tells, one poll for all who wait', async () => {
    let polls = 0;
    const waits = new PositionWaits(['a'], () => Promise.resolve([at('a', BigInt(++polls))]));
    await Promise.all(Array.from({ length: 1_000 }, () => waits.wait(3n)));
    expect(polls).toBe(3);
  });

  it('gives up in time, naming who is behind, though every poll fails', async () => {
    const waits = new PositionWaits(['a', 'b'], () => Promise.reject(new Error('no database')));
    waits.tell([at('a', 5n)]);
    await expect(waits.wait(5n, undefined, 40)).rejects.toMatchObject({
      name: 'ReadModelBehindError',
      message: 'the read models have not reached position 5 within 40 ms: b is at 0',
      behind: [{ name: 'b', position: '0' }],
    });
  });

  it('does not believe an old stop once the projection has been resumed', async () => {
    let resumed = false;
    const waits = new PositionWaits(['a'], () => Promise.resolve([resumed ? at('a', 9n) : at('a', 1n, 'Error: no')]));
    await expect(waits.wait(2n)).rejects.toThrow('a has been stopped by event event-1 at position 2: Error: no');
    resumed = true;
    await waits.wait(2n);
  });

  it('ignores old news, which come late from another thread', async () => {
    const waits = new PositionWaits(['a'], () => Promise.resolve([]));
    waits.tell([at('a', 5n)]);
    waits.tell([at('a', 4n)]);
    await waits.wait(5n);
  });
});
