import { describe, expect, it } from '@jest/globals';
import { untilDone } from './until-done.js';

describe('untilDone', () => {
  it('tries again until it succeeds, and tells of every failure', async () => {
    const failures: [string, number][] = [];
    let tries = 0;
    await untilDone(
      () => {
        tries++;
        return tries < 4 ? Promise.reject(new Error(`no ${tries}`)) : Promise.resolve();
      },
      {
        signal: new AbortController().signal,
        onFailure: (error, retryInMs) => failures.push([String(error), retryInMs]),
        pauseMs: 1,
      },
    );
    expect(failures).toEqual([
      ['Error: no 1', 1],
      ['Error: no 2', 2],
      ['Error: no 3', 4],
    ]);
  });

  it('ends while it waits, when told to', async () => {
    const ending = new AbortController();
    let tries = 0;
    await untilDone(
      () => {
        tries++;
        return Promise.reject(new Error('down'));
      },
      {
        signal: ending.signal,
        onFailure: () => {
          setImmediate(() => {
            ending.abort();
          });
        },
        pauseMs: 600_000,
      },
    );
    expect(tries).toBe(1);
  });
});
