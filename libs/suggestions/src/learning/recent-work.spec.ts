import { describe, expect, it } from '@jest/globals';
import { RecentWork } from './recent-work.js';

/** Work that ends when it is told, and a clock that stands until it is moved. */
function working() {
  const runs: { readonly end: () => void; readonly fail: (error: Error) => void }[] = [];
  const clock = { now: 0 };
  const begin = (): Promise<void> =>
    new Promise((resolve, reject) => {
      runs.push({ end: resolve, fail: reject });
    });
  return { runs, clock, recent: new RecentWork(begin, 400, () => clock.now) };
}

describe('work that is shared', () => {
  it('is done once for all who ask within its age, also after it is done', async () => {
    const { runs, clock, recent } = working();
    const asked = [recent.done(), recent.done()];
    runs[0]?.end();
    await Promise.all(asked);
    clock.now = 400;
    await recent.done();
    expect(runs).toHaveLength(1);
    clock.now = 401;
    void recent.done();
    expect(runs).toHaveLength(2);
  });

  it('is done once more for those who come too long after it began, and for all of them together', async () => {
    const { runs, clock, recent } = working();
    const first = recent.done();
    clock.now = 500;
    const late = [recent.done(), recent.done()];
    runs[0]?.end();
    await first;
    await Promise.resolve();
    expect(runs).toHaveLength(2);
    runs[1]?.end();
    await Promise.all(late);
    expect(runs).toHaveLength(2);
  });

  it('is tried again at once where it failed', async () => {
    const { runs, recent } = working();
    const first = recent.done();
    runs[0]?.fail(new Error('no database'));
    await expect(first).rejects.toThrow('no database');
    const second = recent.done();
    runs[1]?.end();
    await expect(second).resolves.toBeUndefined();
  });
});
