import { describe, expect, it } from '@jest/globals';
import { questionOf } from './question.js';

const filter = { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' };

describe('questionOf', () => {
  it('fills in the defaults, for null too', () => {
    const expected = {
      scope: { axis: 'CONTRIBUTING_FACTOR', services: [], severities: [], classes: null },
      window: filter,
      view: { kind: 'CURRENT' },
      includeSuggested: false,
      minOccurrences: 2,
      minPosition: null,
    };
    expect(questionOf(filter)).toEqual(expected);
    const nulls = {
      ...{ axis: null, services: null, severities: null, taxonomyVersion: null, list: null },
      ...{ includeSuggested: null, minOccurrences: null, minPosition: null },
    };
    expect(questionOf({ ...filter, ...nulls }, null)).toEqual(expected);
  });

  it('takes each value once', () => {
    const { scope } = questionOf({ ...filter, services: ['a', 'b', 'a'], severities: ['SEV1', 'SEV1'] }, ['x', 'x']);
    expect(scope).toMatchObject({ services: ['a', 'b'], severities: ['SEV1'], classes: ['x'] });
    expect(questionOf({ ...filter, minPosition: '42' }).minPosition).toBe(42n);
  });

  it('looks at the classes as one version or one list has them', () => {
    expect(questionOf({ ...filter, taxonomyVersion: 3 }).view).toEqual({ kind: 'VERSION', version: 3 });
    expect(questionOf({ ...filter, list: 'google' }).view).toEqual({ kind: 'LIST', list: 'google' });
  });

  it.each([
    [{ taxonomyVersion: 3, list: 'google' }, 'filter.list'],
    [{ from: filter.to }, 'filter.from'],
    [{ to: '2024-01-01T00:00:00.000Z' }, 'filter.from'],
    [{ to: '+010000-01-01T00:00:00.000Z' }, 'filter'],
    [{ minOccurrences: 0 }, 'filter.minOccurrences'],
    [{ minPosition: 'latest' }, 'filter.minPosition'],
    [{ services: [''] }, 'filter.services'],
    [{ services: Array.from({ length: 501 }, (_, index) => String(index)) }, 'filter.services'],
  ])('refuses %j and names what is at fault', (part, argument) => {
    const ask = () => questionOf({ ...filter, ...part });
    expect(ask).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }));
  });
});
