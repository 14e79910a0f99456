import { beforeAll, describe, expect, it } from '@jest/globals';
import { EventStoreUnavailableError } from '#event-sourcing';
import { Logger } from '@nestjs/common';
import { freePort } from '../../../../test/support/free-port.js';
import { StartStoppedError, waitForEngines } from './wait-for-engines.js';

const engines = { isDatabaseLost: () => false };
const place = { host: '127.0.0.1', port: 0 };
const never = new AbortController().signal;

beforeAll(() => {
  Logger.overrideLogger(false);
});

describe('a start', () => {
  it('that has nothing to wait for opens no port', async () => {
    expect(await waitForEngines(place, engines, () => Promise.resolve('here'), never)).toEqual({ answer: 'here', port: 0 });
  });

  it('says that it lives and is not ready while it waits, on the port that it goes on with', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const said: [string, number][] = [];
    let asked = 0;
    const ask = async (): Promise<string> => {
      if (++asked === 1) throw new EventStoreUnavailableError('not yet');
      for (const path of ['/health/live', '/health/ready?probe', '/graphql']) said.push([path, (await fetch(url + path)).status]);
      return 'here';
    };
    expect(await waitForEngines({ ...place, port }, engines, ask, never)).toEqual({ answer: 'here', port });
    expect(said).toEqual([
      ['/health/live', 200],
      ['/health/ready?probe', 503],
      ['/graphql', 503],
    ]);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('says so as well while an engine lets it wait for an answer', async () => {
    const port = await freePort();
    const ask = async (): Promise<number> => {
      for (;;) {
        const status = await fetch(`http://127.0.0.1:${port}/health/live`).then(
          (response) => response.status,
          () => undefined,
        );
        if (status !== undefined) return status;
      }
    };
    expect(await waitForEngines({ ...place, port }, engines, ask, never)).toEqual({ answer: 200, port });
  });

  it('ends when it is told to, also while an engine does not answer', async () => {
    const failing = new AbortController();
    const failed = waitForEngines(place, engines, () => Promise.reject(new EventStoreUnavailableError('no')), failing.signal);
    failing.abort();
    await expect(failed).rejects.toThrow(StartStoppedError);
    const silent = new AbortController();
    const waited = waitForEngines(place, engines, () => new Promise(() => undefined), silent.signal);
    silent.abort();
    await expect(waited).rejects.toThrow(StartStoppedError);
  });

  it('fails at once with what waiting would not mend', async () => {
    await expect(waitForEngines(place, engines, () => Promise.reject(new TypeError('a defect')), never)).rejects.toThrow(TypeError);
  });
});
