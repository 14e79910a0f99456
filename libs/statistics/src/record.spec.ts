import { describe, expect, it } from '@jest/globals';
import { recordBegan, recordedOf } from './record.js';

describe('how much of a stretch is on record', () => {
  it('is all of it, where its empty beginning may well be chance', () => {
    // Three events in the last 4 of 10 days: 0.4³ = 0.064.
    expect(recordedOf({ whole: 10, recorded: 4, events: 3 })).toBe(10);
    expect(recordedOf({ whole: 10, recorded: 10, events: 1_000 })).toBe(10);
    expect(recordedOf({ whole: 10, recorded: 1, events: 0 })).toBe(10);
  });

  it('is what follows the first event, where that would be a surprise', () => {
    // Four: 0.4⁴ = 0.026.
    expect(recordedOf({ whole: 10, recorded: 4, events: 4 })).toBe(4);
  });
});

describe('when the record of a window began', () => {
  const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-11T00:00:00.000Z' };

  it('is with the window, where there were events before, or where its empty beginning may well be chance', () => {
    expect(recordBegan(window, '2026-02-01T00:00:00.000Z', 1_000)).toBe(window.from);
    expect(recordBegan(window, window.from, 1_000)).toBe(window.from);
    expect(recordBegan(window, '2026-03-07T00:00:00.000Z', 3)).toBe(window.from);
  });

  it('is with the first event, where it would be a surprise that there was none before', () => {
    expect(recordBegan(window, '2026-03-07T00:00:00.000Z', 4)).toBe('2026-03-07T00:00:00.000Z');
  });
});
