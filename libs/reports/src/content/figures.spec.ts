import { describe, expect, it } from '@jest/globals';
import { content } from '../testing/report-examples.js';
import { figuresOf } from './figures.js';

const figures = figuresOf(content);
const find = (section: string, key: string, statistic: string) =>
  figures.find((figure) => figure.section === section && figure.key === key && figure.statistic === statistic);

describe('the numbers of a report', () => {
  it('are each named once', () => {
    const names = figures.map(({ section, key, statistic }) => `${section} ${key} ${statistic}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say which stretch they are of', () => {
    expect(find('MONTHS', '2026-03', 'INCIDENTS')).toMatchObject({ from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' });
    expect(find('CLASSES', 'capacity', 'PREVIOUS_COUNT')).toMatchObject(content.previous);
    expect(find('CLASSES', 'capacity', 'COUNT')).toMatchObject(content.window);
    const goal = figures.find(({ section, statistic }) => section === 'GOALS' && statistic === 'REACHED');
    expect(goal?.key.endsWith(goal.from.slice(0, 10))).toBe(true);
    expect(figures.every(({ from, to }) => from < to)).toBe(true);
  });

  it('are of those that have a part in them, and none where nobody said anything', () => {
    const [first, ...others] = content.metrics;
    const [value, ...values] = first?.values ?? [];
    if (first === undefined || value === undefined) throw new Error('the example has metrics');
    const total = { ...content.costs.total, customers: 0, customersKnown: 0 };
    const metrics = [{ ...first, values: [{ ...value, of: 9 }, ...values] }, ...others];
    const [figure, ...rest] = figuresOf({ ...content, metrics, costs: { ...content.costs, total } });
    expect(figure).toMatchObject({ statistic: value.statistic, n: 9, grey: true });
    expect(rest[0]).toMatchObject({ n: first.n, grey: first.grey });
    const customers = rest.find(({ key, statistic }) => key === 'all' && statistic === 'CUSTOMERS');
    expect(customers).toMatchObject({ value: null, n: 0, grey: true });
  });

  it('carry what has to be known to quote them', () => {
    expect(find('METRICS', 'time-to-detect', 'P90')).toEqual({
      section: 'METRICS',
      key: 'time-to-detect',
      name: 'Time to detect',
      statistic: 'P90',
      from: '2026-01-01T00:00:00.000Z',
      to: '2026-04-01T00:00:00.000Z',
      value: 12_240,
      lower: 5_400,
      upper: null,
      unit: 'SECONDS',
      n: 18,
      open: 1,
      excluded: [
        { reason: 'SIDE_EXIT', count: 2 },
        { reason: 'BEGINNING_UNKNOWN', count: 3 },
      ],
      definition: 'time-to-detect',
      version: 2,
      verdict: null,
      grey: false,
    });
    expect(find('CLASSES', 'capacity', 'RATE_RATIO')).toMatchObject({
      value: null,
      n: 2,
      grey: true,
      version: 7,
      verdict: 'NOT_ENOUGH_DATA',
    });
    expect(find('CLASSES', 'capacity', 'COUNT')).toMatchObject({ value: 2, grey: false });
    expect(find('COSTS', 'class:config-change', 'MONEY_EUR')).toMatchObject({ value: '212000.50', unit: 'EUR', n: 11 });
    expect(find('MONTHS', '2026-03', 'INCIDENTS')).toMatchObject({ value: 14, upper: 12, verdict: 'OUTSIDE_LIMITS', version: 1 });
    expect(find('GOALS', '33333333-3333-4333-8333-333333333333:2026-02-01', 'REACHED')).toMatchObject({ value: 2, verdict: 'MISSED' });
    expect(find('LOAD', 'service:shop/cart', 'EVENNESS')).toMatchObject({ value: null, grey: true });
    expect(find('FIXES', '11111111-1111-4111-8111-111111111111:config-change', 'RECURRENCES')).toMatchObject({ verdict: 'DID_NOT_HOLD' });
  });
});
