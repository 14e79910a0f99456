import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { KeyedQueue } from './keyed-queue.js';

describe('a keyed queue', () => {
  test('runs the tasks of a key one after another in their order, whatever their fate', async () => {
    const task = fc.record({ key: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean(), early: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(task, { maxLength: 20 }), async (scheduler, tasks) => {
        const queue = new KeyedQueue();
        const running = new Map<string, number>();
        const begun: number[] = [];
        const outcomes = tasks.map(({ key, fails, early }, index) =>
          queue.run(key, async () => {
            expect(running.has(key)).toBe(false);
            running.set(key, index);
            begun.push(index);
            if (!early) await scheduler.schedule(Promise.resolve());
            running.delete(key);
            if (fails) throw new Error(`task ${index}`);
            return index;
          }),
        );
        const settled = Promise.allSettled(outcomes);
        await scheduler.waitFor(settled);

        for (const key of ['a', 'b', 'c']) {
          const ofKey = tasks.flatMap((each, index) => (each.key === key ? [index] : []));
          expect(begun.filter((index) => tasks[index]?.key === key)).toEqual(ofKey);
        }
        expect((await settled).map(({ status }) => status)).toEqual(tasks.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')));
      }),
    );
  });

  test('lets different keys run side by side', async () => {
    const queue = new KeyedQueue();
    const never = new Promise<never>(() => undefined);
    void queue.run('stuck', () => never);
    expect(await queue.run('free', () => Promise.resolve('done'))).toBe('done');
  });

  test('hands on what a task gives or throws', async () => {
    const queue = new KeyedQueue();
    const failing = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
