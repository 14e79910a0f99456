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
async function lookedAt(rule: ReadinessRule, seen: readonly (readonly State[])[]): Promise<readonly boolean[]> {
  const left = [...seen];
  const readiness = new Readiness({ statuses: () => Promise.resolve(statusesOf(left.shift() ?? [])) }, rule);
  const answers: boolean[] = [];
  while (left.length > 0) answers.push((await readiness.look()).ready);
  return answers;
}

describe('a process', () => {
  it('that keeps the read models is ready while they are up to date', async () => {
    const states: State[][] = [
      ['catching-up', 'live'],
      ['live', 'live'],
      ['live', 'stopped'],
      ['live', 'catching-up'],
      ['live', 'live'],
    ];
    expect(await lookedAt('up-to-date', states)).toEqual([false, true, false, false, true]);
  });

  it('that reads what others keep is ready once each projection has been up to date, and then stays so', async () => {
    const states: State[][] = [
      ['stopped', 'live'],
      ['catching-up', 'catching-up'],
      ['live', 'catching-up'],
      ['stopped', 'catching-up'],
    ];
    expect(await lookedAt('caught-up', states)).toEqual([false, false, true, true]);
  });

  it('that may stand by is ready while its servers answer', async () => {
    expect(await lookedAt('reachable', [['catching-up'], ['stopped']])).toEqual([true, true]);
  });

  it.each(['up-to-date', 'caught-up', 'reachable'] as const)('is not ready, by the rule %s, while a server fails', async (rule) => {
    const readiness = new Readiness({ statuses: () => Promise.reject(new Error('no answer')) }, rule);
    expect(await readiness.look()).toEqual({ ready: false, projections: [] });
  });

  it('answers in bounded time where a server says nothing', async () => {
    let asked = 0;
    const statuses = (): Promise<never> => {
      asked++;
      return new Promise(() => undefined);
    };
    const readiness = new Readiness({ statuses }, 'reachable', 10);
    for (let looks = 0; looks < 3; looks++) expect(await readiness.look()).toEqual({ ready: false, projections: [] });
    expect(asked).toBe(1);
  });
});
