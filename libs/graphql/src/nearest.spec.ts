import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editsBetween, nearestTo } from './nearest.js';

describe('what somebody may have meant', () => {
  const known = ['ledger', 'ledger-api', 'ferries/Booking', 'payments', 'web'];

  it('is a few letters away, or a part of a key', () => {
    expect(nearestTo('ledgre', known)).toEqual(['ledger']);
    expect(nearestTo('Payment', known)).toEqual(['payments']);
    expect(nearestTo('booking', known)).toEqual(['ferries/Booking']);
    expect(nearestTo('WEB', known)).toEqual(['web']);
    expect(nearestTo('network', known)).toEqual([]);
    expect(nearestTo('', known)).toEqual([]);
    expect(nearestTo('x'.repeat(1_000), known)).toEqual([]);
  });

  it('is the likeliest first, and no more than is wanted', () => {
    expect(nearestTo('abcd', ['abcx', 'abcd-', 'abce', 'ABCD', 'abdc'])).toEqual(['ABCD', 'abcd-', 'abce']);
    expect(nearestTo('abcd', ['abcx', 'abce'], 1)).toEqual(['abce']);
  });
});

describe('the edits between two texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('are none for the same text, as many back as forth, and never more than the longer one has letters', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const edits = editsBetween(one, other, 10);
        expect(edits === 0).toBe(one === other);
        expect(editsBetween(other, one, 10)).toBe(edits);
        expect(edits).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it('are one for a swap, and far where the lengths are', () => {
    expect(editsBetween('ab', 'ba', 3)).toBe(1);
    expect(editsBetween('a', 'abcdef', 3)).toBeGreaterThan(3);
  });
});
