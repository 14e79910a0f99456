import { describe, expect, it } from '@jest/globals';
import { mayHaveHappened, requireHappened } from './has-happened.js';

const now = '2026-03-01T10:00:00.000Z';
const exactly = (at: string) => ({ at, exactness: 'EXACT' }) as const;

describe('what has happened', () => {
  it('may lie as far ahead as clocks differ, and no farther', () => {
    expect(mayHaveHappened(exactly('2026-03-01T10:05:00.000Z'), now)).toBe(true);
    expect(mayHaveHappened(exactly('2026-03-01T10:05:00.001Z'), now)).toBe(false);
    expect(mayHaveHappened(exactly('1999-01-01T00:00:00.000Z'), now)).toBe(true);
  });

  it('may be of a day that has begun somewhere', () => {
    const ofDay = (at: string) => ({ at, exactness: 'DAY' }) as const;
    expect(mayHaveHappened(ofDay('2026-03-02T00:00:00.000Z'), now)).toBe(true);
    expect(mayHaveHappened(ofDay('2026-03-02T00:00:00.000Z'), '2026-03-01T09:59:59.000Z')).toBe(false);
  });

  it('is refused by its name where it lies ahead', () => {
    expect(() => {
      requireHappened('detectedAt', exactly('2026-04-01T10:00:00.000Z'), now);
    }).toThrow(expect.objectContaining({ code: 'INVALID', path: 'detectedAt', message: expect.stringContaining('is still to come') }));
  });
});
