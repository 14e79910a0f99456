import { describe, expect, it } from '@jest/globals';
import { lookedAt } from './looked-at.js';

const year = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' };

describe('what a filter over incidents looks at', () => {
  it('is everything where nothing is said, or null', () => {
    const everything = { window: year, services: [], severities: [], minPosition: null };
    expect(lookedAt(year)).toEqual(everything);
    expect(lookedAt({ ...year, services: null, severities: null, minPosition: null })).toEqual(everything);
  });

  it('is each value once', () => {
    const asked = lookedAt({ ...year, services: ['a', 'b', 'a'], severities: ['SEV1', 'SEV1'], minPosition: '42' });
    expect(asked).toEqual({ window: year, services: ['a', 'b'], severities: ['SEV1'], minPosition: 42n });
  });

  it.each([
    ['a window that is empty', { from: year.to }, 'where.from'],
    ['a window that ends before it begins', { to: '2024-01-01T00:00:00.000Z' }, 'where.from'],
    ['a year of five digits', { to: '+010000-01-01T00:00:00.000Z' }, 'where'],
    ['what is not a position', { minPosition: 'latest' }, 'where.minPosition'],
    ['an empty service', { services: [''] }, 'where.services'],
    ['too many services', { services: Array.from({ length: 501 }, (_, index) => String(index)) }, 'where.services'],
  ])('is not %s', (_, part, argument) => {
    const ask = () => lookedAt({ ...year, ...part }, 'where');
    expect(ask).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }));
  });
});
