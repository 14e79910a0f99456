import { describe, expect, it } from '@jest/globals';
import { recordedDays } from './recorded-days.js';

const window = { from: '2025-01-11T00:00:00.000Z', to: '2025-01-21T00:00:00.000Z' };
const before = { from: '2025-01-01T00:00:00.000Z', to: '2025-01-11T00:00:00.000Z' };
const later = '2025-06-01T00:00:00.000Z';

describe('recordedDays', () => {
  it('are those of the windows where the record goes back far enough', () => {
    const record = { beganAt: '2024-03-01T00:00:00.000Z', incidents: 0 };
    expect(recordedDays(window, before, record, later)).toEqual({ before: 10, after: 10 });
  });

  it('leave out what is still to come', () => {
    const record = { beganAt: '2024-03-01T00:00:00.000Z', incidents: 0 };
    expect(recordedDays(window, before, record, '2025-01-13T12:00:00.000Z')).toEqual({ before: 10, after: 2.5 });
    expect(recordedDays(window, before, record, '2025-01-02T00:00:00.000Z')).toEqual({ before: 10, after: 0 });
  });

  it('are none where nothing was recorded by then', () => {
    expect(recordedDays(window, before, { beganAt: null, incidents: 0 }, later)).toEqual({ before: 0, after: 10 });
  });

  it('are all of them when the first incident of a record came after a stretch that may well be chance', () => {
    // Three incidents in the last 4 of 10 days: 0.4³ = 0.064.
    const record = { beganAt: '2025-01-07T00:00:00.000Z', incidents: 3 };
    expect(recordedDays(window, before, record, later).before).toBe(10);
  });

  it('begin with the first incident when the empty stretch before it would be a surprise', () => {
    // Four: 0.4⁴ = 0.026.
    const record = { beganAt: '2025-01-07T00:00:00.000Z', incidents: 4 };
    expect(recordedDays(window, before, record, later).before).toBe(4);
  });

  it('keep the length of a window that was cut off at the year 0', () => {
    const ages = { from: '2000-01-01T00:00:00.000Z', to: '9999-01-01T00:00:00.000Z' };
    const cut = { from: '0000-01-01T00:00:00.000Z', to: ages.from };
    const days = recordedDays(ages, cut, { beganAt: '1999-12-22T00:00:00.000Z', incidents: 5 }, '2000-01-21T00:00:00.000Z');
    expect(days).toEqual({ before: 10, after: 20 });
  });
});
