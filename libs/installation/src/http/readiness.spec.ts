import { describe, expect, it } from '@jest/globals';
import type { ProjectionStatus } from '#projections';
import { Readiness } from './readiness.js';
import type { ReadinessRule } from './readiness.js';

type State = ProjectionStatus['state'];

function statusesOf(states: readonly State[]): readonly ProjectionStatus[] {
  return states.map((state, index) => ({
    name: `projection-${index}`,
    version: 1,
    position: '7',
    head: '7',
    lagEvents: 0,
    lagSeconds: 0,
    state,
  }));
}

/** Looks once for each of `seen`. */
async function lookedAt(
  rule: ReadinessRule,
  seen: readonly (readonly State[])[],
): Promise<readonly { readonly ready: boolean; readonly serving: boolean }[]> {
  const left = [...seen];
  const readiness = new Readiness({ statuses: () => Promise.resolve(statusesOf(left.shift() ?? [])) }, rule);
  const answers: { ready: boolean; serving: boolean }[] = [];
  while (left.length > 0) {
    const { ready, serving } = await readiness.look();
    answers.push({ ready, serving });
  }
  return answers;
}

describe('a process', () => {
  it('that reads is ready while the read models are up to date, and serves once each of them has been', async () => {
    const states: State[][] = [
      ['catching-up', 'live'],
      ['stopped', 'catching-up'],
      ['live', 'catching-up'],
      ['live', 'live'],
      ['live', 'stopped'],
      ['catching-up', 'live'],
    ];
    const answers = await lookedAt('up-to-date', states);
    expect(answers.map(({ ready }) => ready)).toEqual([false, false, false, true, false, false]);
    expect(answers.map(({ serving }) => serving)).toEqual([false, false, true, true, true, true]);
  });

  it('that may stand by is ready and serves while its servers answer', async () => {
    expect(await lookedAt('reachable', [['catching-up'], ['stopped']])).toEqual(Array(2).fill({ ready: true, serving: true }));
  });

  it.each(['up-to-date', 'reachable'] as const)('is not ready, by the rule %s, while a server fails', async (rule) => {
    const readiness = new Readiness({ statuses: () => Promise.reject(new Error('no answer')) }, rule);
    expect(await readiness.look()).toEqual({ ready: false, serving: false, projections: [] });
  });

  it('answers in bounded time where a server says nothing', async () => {
    let asked = 0;
    const statuses = (): Promise<never> => {
      asked++;
      return new Promise(() => undefined);
    };
    const readiness = new Readiness({ statuses }, 'reachable', 10);
    for (let looks = 0; looks < 3; looks++) expect(await readiness.look()).toEqual({ ready: false, serving: false, projections: [] });
    expect(asked).toBe(1);
  });
});
