import { describe, expect, it } from '@jest/globals';
import { recordedOf } from './record.js';

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
