import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#event-sourcing';
import { decimalFrom, MONEY } from './decimals.js';

describe('a decimal number', () => {
  it.each([
    ['0', '0'],
    ['000', '0'],
    ['0.0000', '0'],
    [' 12.50 ', '12.5'],
    ['0012', '12'],
    ['0.0001', '0.0001'],
    ['12.00000', '12'],
    ['999999999999.9999', '999999999999.9999'],
  ])('of %j is %j', (given, taken) => {
    expect(decimalFrom('amount', given, MONEY)).toBe(taken);
  });

  it.each(['', '.5', '5.', '-1', '+1', '1e3', '1,5', '1 000', '0x10', 'NaN', '٣', '1000000000000', '0.00001'])('is not %j', (given) => {
    expect(() => decimalFrom('amount', given, MONEY)).toThrow(expect.objectContaining({ code: 'INVALID', path: 'amount' }));
    expect(() => decimalFrom('amount', given, MONEY)).toThrow(DomainError);
  });

  it('is the same text for the same number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(9_999), fc.nat(3), fc.nat(3), (whole, parts, before, behind) => {
        const text = `${whole}.${String(parts).padStart(4, '0')}`;
        const taken = decimalFrom('amount', text, MONEY);
        expect(decimalFrom('amount', `${'0'.repeat(before)}${text}${'0'.repeat(behind)}`, MONEY)).toBe(taken);
        expect(Number(taken)).toBe(Number(text));
        expect(decimalFrom('amount', taken, MONEY)).toBe(taken);
      }),
    );
  });
});
