import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TimelinessCount } from '#postmortems/published';
import { builtInMetrics } from '../domain/built-in-metrics.js';
import type { MetricTerms } from '../domain/metric.events.js';
import type { MeasuredEnds, MeasuredItem } from '../read-models/measurements/measurements.query.js';
import { doneShare, incidentCount, timelyShare, unknownShare } from './counts.js';
import { Durations } from './durations.js';

function termsOf(key: string): MetricTerms {
  const terms = builtInMetrics.get(key);
  if (terms === undefined) throw new Error(`there is no ${key}`);
  return terms;
}

const MINUTE = 60_000;

/** A live incident that lasted from minute 0 to a minute. */
function lasting(minutes: number | null, said: Partial<MeasuredEnds> = {}): MeasuredEnds {
  const ended = minutes === null ? null : minutes * MINUTE;
  const endedKnown = minutes === null ? '-' : 'e';
  return { incidentId: 'i', kind: 'LIVE', sideExit: '', begun: 0, begunKnown: 'e', ended, endedKnown, ...said };
}

function durations(...incidents: readonly MeasuredEnds[]) {
  const taken = new Durations(termsOf('time-to-recover'), 100 * MINUTE);
  for (const incident of incidents) taken.take(incident);
  return taken.answer;
}

describe('durations', () => {
  it('give quantiles with order-statistic intervals and a geometric mean, in seconds', () => {
    const answer = durations(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((minutes) => lasting(minutes)));
    expect(answer).toMatchObject({ n: 10, open: 0, excluded: [], grey: false });
    const [median, p90, mean] = answer.values;
    expect(median).toEqual({ statistic: 'MEDIAN', value: 330, lower: 120, upper: 540 });
    expect(p90).toMatchObject({ statistic: 'P90', value: 570, upper: null });
    expect(mean?.value).toBeCloseTo(60 * 4.528_728_688, 5);
  });

  it('count what is open as lasting at least until now', () => {
    const ended = [1, 2, 3, 4].map((minutes) => lasting(minutes));
    expect(durations(...ended)).toMatchObject({ values: [{ value: 150 }, {}, {}], n: 4, grey: true });
    const withOpen = durations(...ended, ...[1, 2, 3].map(() => lasting(null)));
    expect(withOpen).toMatchObject({
      values: [{ statistic: 'MEDIAN', value: 240 }, { statistic: 'P90', value: null }, {}],
      n: 7,
      open: 3,
      grey: true,
    });
    expect(durations(lasting(null, { begun: 200 * MINUTE }))).toMatchObject({ n: 1, open: 1 });
  });

  it('say of how many a geometric mean is, where not all have a part in it', () => {
    const { n, values } = durations(lasting(4), lasting(9), lasting(0), lasting(null), lasting(null));
    expect(n).toBe(5);
    expect(values[0]).toEqual({ statistic: 'MEDIAN', value: 540, lower: expect.anything(), upper: null });
    expect(values[2]).toMatchObject({ statistic: 'GEOMETRIC_MEAN', value: expect.closeTo(360, 6), of: 2 });
    expect(durations(lasting(0)).values[2]).toEqual({ statistic: 'GEOMETRIC_MEAN', value: null, lower: null, upper: null, of: 0 });
    expect(durations(lasting(4), lasting(9)).values[2]).not.toHaveProperty('of');
  });

  it('leave out, and say why', () => {
    expect(
      durations(
        lasting(5),
        lasting(5, { kind: 'DRILL' }),
        lasting(5, { sideExit: 'DUPLICATE' }),
        lasting(5, { begun: null, begunKnown: '-' }),
        lasting(5, { begunKnown: 'i' }),
        lasting(5, { endedKnown: 'i' }),
        lasting(5, { begunKnown: 'd' }),
        lasting(5, { endedKnown: 'd' }),
        lasting(5, { begunKnown: 'r' }),
        lasting(-1),
      ),
    ).toMatchObject({
      n: 2,
      excluded: [
        { reason: 'SIDE_EXIT', count: 1 },
        { reason: 'OF_ANOTHER_KIND', count: 1 },
        { reason: 'BEGINNING_UNKNOWN', count: 2 },
        { reason: 'END_UNKNOWN', count: 1 },
        { reason: 'KNOWN_TO_THE_DAY', count: 2 },
        { reason: 'ENDS_BEFORE_IT_BEGINS', count: 1 },
      ],
    });
  });

  it('give the share within a limit, of those of which that can be told', () => {
    const within = (limit: number, ...incidents: readonly MeasuredEnds[]) => {
      const terms: MetricTerms = { ...termsOf('time-to-detect'), within: limit * 60, statistics: ['SHARE_WITHIN'] };
      const taken = new Durations(terms, 100 * MINUTE);
      for (const incident of incidents) taken.take(incident);
      return taken.answer;
    };
    const young = lasting(null, { begun: 95 * MINUTE });
    const answer = within(10, lasting(9), lasting(10), lasting(11), lasting(null), young, lasting(5, { kind: 'DRILL' }));
    expect(answer).toMatchObject({ n: 5, open: 2, excluded: [{ reason: 'OF_ANOTHER_KIND', count: 1 }] });
    // Clopper and Pearson's interval of 2 in 4: 0.0676 to 0.9324.
    expect(answer.values).toEqual([
      { statistic: 'SHARE_WITHIN', value: 0.5, lower: expect.closeTo(0.0676, 4), upper: expect.closeTo(0.9324, 4), of: 4 },
    ]);
    expect(within(10, young).values).toEqual([{ statistic: 'SHARE_WITHIN', value: null, lower: null, upper: null, of: 0 }]);
    // What has lasted exactly as long as the limit may still end within it.
    expect(within(100, lasting(null)).values).toMatchObject([{ of: 0 }]);
  });

  it('of a share within a limit, never take back what was told as time goes by', () => {
    const incident = fc.record({ begun: fc.nat(90), minutes: fc.option(fc.nat(200), { nil: null }) });
    fc.assert(
      fc.property(fc.array(incident), fc.integer({ min: 1, max: 60 }), fc.nat(100), (incidents, limit, more) => {
        const terms: MetricTerms = { ...termsOf('time-to-recover'), within: limit * 60, statistics: ['SHARE_WITHIN'] };
        const [now, later] = [100, 100 + more].map((asOf) => {
          const taken = new Durations(terms, asOf * MINUTE);
          for (const { begun, minutes } of incidents) {
            const isOver = minutes !== null && begun + minutes <= asOf;
            taken.take({ ...lasting(isOver ? begun + minutes : null), begun: begun * MINUTE });
          }
          return taken.answer.values[0];
        });
        const withinOf = (value: typeof now): number => Math.round((value?.value ?? 0) * (value?.of ?? 0));
        expect(withinOf(later)).toBeGreaterThanOrEqual(withinOf(now));
        expect(later?.of ?? 0).toBeGreaterThanOrEqual(now?.of ?? 0);
      }),
    );
  });

  it('of nothing are nothing', () => {
    const nothing = { value: null, lower: null, upper: null };
    expect(durations()).toMatchObject({ values: [nothing, nothing, nothing], n: 0, open: 0, grey: true });
  });
});

describe('counts and shares', () => {
  const counts = [
    { kind: 'LIVE', sideExit: '', unknownCause: 0, incidents: 6 },
    { kind: 'LIVE', sideExit: '', unknownCause: 1, incidents: 2 },
    { kind: 'RETROSPECTIVE', sideExit: '', unknownCause: -1, incidents: 4 },
    { kind: 'DRILL', sideExit: '', unknownCause: 1, incidents: 3 },
    { kind: 'LIVE', sideExit: 'MERGED', unknownCause: 1, incidents: 1 },
  ];

  it('count incidents, with exact Poisson intervals', () => {
    const answer = incidentCount(termsOf('incidents'), counts, 4);
    expect(answer).toMatchObject({ n: 12, grey: false, excluded: [{ reason: 'SIDE_EXIT' }, { reason: 'OF_ANOTHER_KIND', count: 3 }] });
    // Garwood's interval of 12: 6.2006 to 20.9616.
    expect(answer.values[0]).toMatchObject({ statistic: 'COUNT', value: 12 });
    expect(answer.values[0]?.lower).toBeCloseTo(6.2006, 3);
    expect(answer.values[1]).toMatchObject({ statistic: 'PER_DAY', value: 3 });
    expect(answer.values[1]?.upper).toBeCloseTo(20.9616 / 4, 3);
    expect(incidentCount(termsOf('incidents'), counts, 0).values[1]?.value).toBeNull();
  });

  it('give the share of labelled incidents that are unknown', () => {
    const answer = unknownShare(termsOf('share-labelled-unknown'), counts);
    expect(answer).toMatchObject({ n: 8, grey: true, values: [{ value: 0.25 }] });
    expect(answer.excluded).toContainEqual({ reason: 'NOT_LABELLED', count: 4 });
    // Clopper and Pearson's interval of 2 in 8: 0.0319 to 0.6509.
    expect(answer.values[0]?.lower).toBeCloseTo(0.0319, 3);
    expect(answer.values[0]?.upper).toBeCloseTo(0.6509, 3);
    expect(unknownShare(termsOf('share-labelled-unknown'), []).values).toEqual([
      { statistic: 'SHARE', value: null, lower: null, upper: null },
    ]);
  });

  it('give the share of postmortems published in time, those that are not due yet apart', () => {
    const count = (standing: TimelinessCount['standing'], postmortems: number, more: Partial<TimelinessCount> = {}): TimelinessCount => ({
      kind: 'LIVE',
      sideExit: '',
      standing,
      postmortems,
      ...more,
    });
    const answer = timelyShare(termsOf('postmortems-on-time'), [
      count('ON_TIME', 3),
      count('LATE', 1),
      count('OPEN', 2),
      count('NO_DUE_DATE', 4),
      count('IMPORTED', 5),
      count('IMPORTED', 6, { kind: 'RETROSPECTIVE' }),
      count('LATE', 7, { kind: 'DRILL' }),
      count('LATE', 8, { sideExit: 'DUPLICATE' }),
    ]);
    expect(answer).toMatchObject({
      values: [{ value: 0.75 }],
      n: 6,
      open: 2,
      grey: true,
      excluded: [
        { reason: 'SIDE_EXIT', count: 8 },
        { reason: 'OF_ANOTHER_KIND', count: 13 },
        { reason: 'IMPORTED', count: 5 },
        { reason: 'NO_DUE_DATE', count: 4 },
      ],
    });
    expect(timelyShare(termsOf('postmortems-on-time'), [])).toMatchObject({ values: [{ value: null }], n: 0 });
  });

  it('give the share of action items done in time, those too young for an answer apart', () => {
    const item = (said: Partial<MeasuredItem>): MeasuredItem => ({
      kind: 'LIVE',
      sideExit: '',
      proposedAt: '2026-01-01T00:00:00.000Z',
      completedAt: '',
      dropped: 0,
      ...said,
    });
    const items = [
      item({ completedAt: '2026-01-31T00:00:00.000Z' }),
      item({ completedAt: '2026-01-31T00:00:00.001Z' }),
      item({}),
      item({ proposedAt: '2026-01-20T00:00:00.000Z' }),
      item({ proposedAt: '2026-01-20T00:00:00.000Z', completedAt: '2026-01-21T00:00:00.000Z' }),
      item({ dropped: 1 }),
      item({ kind: 'DRILL' }),
    ];
    expect(
      doneShare(
        { ...termsOf('action-items-done-in-30-days'), population: { kinds: ['LIVE'], sideExitsLeftOut: [] } },
        items,
        '2026-02-01T00:00:00.000Z',
      ),
    ).toMatchObject({
      values: [{ value: 0.5 }],
      n: 5,
      open: 1,
      excluded: [
        { reason: 'OF_ANOTHER_KIND', count: 1 },
        { reason: 'DROPPED', count: 1 },
      ],
    });
  });
});
