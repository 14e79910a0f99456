import { describe, expect, it } from '@jest/globals';
import { askedLoad } from './question.js';

const filter = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' };

describe('a question about load', () => {
  it('is about everything where nothing is said, or null', () => {
    const everything = { window: filter, services: [], severities: [], roles: [], minPosition: null };
    expect(askedLoad(filter)).toEqual(everything);
    expect(askedLoad({ ...filter, services: null, severities: null, roles: null, minPosition: null })).toEqual(everything);
  });

  it('takes each value once: of one service sums are kept, of two incidents are counted', () => {
    expect(askedLoad({ ...filter, services: ['api', 'api'], roles: ['scribe', 'scribe'] })).toMatchObject({
      services: ['api'],
      roles: ['scribe'],
    });
  });

  it.each([
    // Sums of all services and of all roles are kept under an empty name.
    [{ services: [''] }, 'filter.services'],
    [{ roles: [''] }, 'filter.roles'],
    [{ from: filter.to }, 'filter.from'],
    [{ to: '+010000-01-01T00:00:00.000Z' }, 'filter'],
    [{ minPosition: 'latest' }, 'filter.minPosition'],
    [{ roles: Array.from({ length: 501 }, (_, index) => String(index)) }, 'filter.roles'],
  ])('is refused as %j, and what is at fault named', (part, argument) => {
    const ask = () => askedLoad({ ...filter, ...part });
    expect(ask).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }));
  });
});
