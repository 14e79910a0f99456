import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exactly, perHour, perMinute, perPiece, rounded, secondsOf, tenThousandths } from './exact.js';

const amount = (text: string): bigint => exactly(tenThousandths(text));

describe('money', () => {
  it.each([
    ['0.125', 2, '0.12'],
    ['0.135', 2, '0.14'],
    ['0.1251', 2, '0.13'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['1', 2, '1.00'],
    ['0.0005', 3, '0.000'],
    ['0.0015', 3, '0.002'],
    ['999999999999.9999', 4, '999999999999.9999'],
    ['999999999999.9999', 2, '1000000000000.00'],
  ])('of %s is rounded to %i digits half to even: %s', (text, digits, expected) => {
    expect(rounded(amount(text), digits)).toBe(expected);
  });

  it('is reckoned with rates without loss', () => {
    expect(rounded(perMinute('100', 1n), 2)).toBe('1.67');
    expect(rounded(perMinute('100', 1n) * 60n, 2)).toBe('100.00');
    expect(rounded(perHour('80', 1n) * 3_600n, 2)).toBe('80.00');
    expect(rounded(perPiece('0.0001', 1_000_000n), 2)).toBe('100.00');
    expect(secondsOf('12.5')).toBe(45_000);
    expect(secondsOf('0.01')).toBe(36);
  });

  it('is the same however it is added up', () => {
    const seconds = fc.array(fc.bigInt({ min: 0n, max: 10_000_000n }), { maxLength: 50 });
    const rate = fc.nat(10_000_000).map((parts) => `${Math.floor(parts / 10_000)}.${String(parts % 10_000).padStart(4, '0')}`);
    fc.assert(
      fc.property(seconds, rate, (each, at) => {
        const sum = each.reduce((before, one) => before + one, 0n);
        for (const price of [perMinute, perHour, perPiece]) {
          expect(each.reduce((before, one) => before + price(at, one), 0n)).toBe(price(at, sum));
        }
      }),
    );
  });

  it('is never rounded further than half of the last digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.nat(4), (exact, digits) => {
        const shown = amount(rounded(exact, digits));
        const distance = shown > exact ? shown - exact : exact - shown;
        expect(distance * 2n <= 36_000_000n / 10n ** BigInt(digits)).toBe(true);
      }),
    );
  });
});
