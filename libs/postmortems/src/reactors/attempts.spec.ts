import { describe, expect, it } from '@jest/globals';
import { Attempts } from './attempts.js';
import type { Errand } from './reactor.js';

const errand = (incidentId: string, because: string): Errand => ({ incidentId, because, carryOut: () => Promise.resolve() });

/** Tries an errand whenever it may be, looking every tenth of a second; gives the seconds at which it did. */
function triedAt(becauseAt: (second: number) => string, seconds: number): readonly number[] {
  const attempts = new Attempts();
  const tried: number[] = [];
  for (let now = 0; now <= seconds * 1_000; now += 100) {
    const due = errand('i1', becauseAt(now / 1_000));
    if (!attempts.isDue(due, now)) continue;
    attempts.note(due, now);
    tried.push(now / 1_000);
  }
  return tried;
}

describe('attempts', () => {
  it('follow each other with growing pauses, five minutes at most', () => {
    const tried = triedAt(() => 'event-1', 3_000);
    expect(tried.slice(0, 6)).toEqual([0, 1, 3, 7, 15, 31]);
    const last = tried.slice(-3);
    expect([(last[1] ?? 0) - (last[0] ?? 0), (last[2] ?? 0) - (last[1] ?? 0)]).toEqual([300, 300]);
  });

  it('take facts that come one after another together, and never wait long for the next', () => {
    expect(triedAt((second) => `position-${Math.floor(second * 10)}`, 5)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('count anew for another reason', () => {
    const attempts = new Attempts();
    expect([attempts.note(errand('i1', 'a'), 0), attempts.note(errand('i1', 'a'), 1_000), attempts.note(errand('i1', 'b'), 2_000)]).toEqual(
      [1, 2, 1],
    );
  });

  it('of one incident keep no other waiting', () => {
    const attempts = new Attempts();
    attempts.note(errand('i1', 'a'), 0);
    expect([attempts.isDue(errand('i1', 'a'), 10), attempts.isDue(errand('i2', 'a'), 10)]).toEqual([false, true]);
  });

  it('are forgotten once nothing is due any more, but not before the read models have had time', () => {
    const attempts = new Attempts();
    attempts.note(errand('i1', 'a'), 0);
    attempts.note(errand('i2', 'a'), 0);
    attempts.forgetAllBut([], 500);
    expect(attempts.size).toBe(2);
    attempts.forgetAllBut([errand('i2', 'a')], 1_000);
    expect(attempts.size).toBe(1);
  });
});
