import { describe, expect, it } from '@jest/globals';
import { MetricAnswers } from '#metrics/published';
import type { AskedMetric, QuotedMetric } from '#metrics/published';
import { ClassRecord } from '#recurrence/published';
import { evolve, initialState } from './domain/goal.js';
import type { GoalTerms } from './domain/goal.events.js';
import { JudgedGoal, MOST_PERIODS } from './judged-goal.js';
import { metricAim, set, terms } from './testing/goal-examples.js';

const now = '2026-03-10T12:00:00.000Z';

/** A metric that counts none, but one in the months that are named. */
class Counted extends MetricAnswers {
  readonly asked: AskedMetric[] = [];
  readonly #under = new Set<AskedMetric>();
  mostAtOnce = 0;

  constructor(private readonly missed: readonly string[] = []) {
    super();
  }

  override async answer(asked: AskedMetric): Promise<QuotedMetric> {
    this.asked.push(asked);
    this.#under.add(asked);
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#under.size);
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.#under.delete(asked);
    const value = this.missed.includes(asked.window.from.slice(0, 7)) ? 1 : 0;
    const values = [{ statistic: 'COUNT', value, lower: 0, upper: 5 } as const];
    const made = { n: value, open: 0, excluded: [{ reason: 'SIDE_EXIT', count: 2 } as const], grey: true };
    return { key: asked.key, version: 3, name: 'Incidents', kind: 'COUNT', asOf: now, position: '1', values, ...made };
  }
}

/** Nobody asks it: the goals here are about a metric. */
class NoClasses extends ClassRecord {
  override mostFrequent = () => Promise.resolve([]);
  override countsOf = () => Promise.resolve(new Map());
  override incidentsOf = () => Promise.resolve([]);
  override countedUnder = () => Promise.resolve(new Map());
  override latestOf = () => Promise.resolve(new Map());
  override fixes = () => Promise.resolve([]);
}

function judged(metrics: Counted, of: GoalTerms = { ...terms, from: '2010-01-01' }, at = now): JudgedGoal {
  const goal = evolve(initialState, set(of));
  if (goal.status === 'UNKNOWN') throw new Error('it was set');
  return new JudgedGoal({ goal, revision: 0, position: '1' }, at, 7n, { metrics, record: new NoClasses() });
}

describe('a goal that is asked about', () => {
  it('asks its metric once for each period, a few at a time, and for 60 at most', async () => {
    const metrics = new Counted();
    const goal = judged(metrics);
    expect(await goal.status()).toBe('RUNNING');
    expect(await goal.current()).toMatchObject({ from: '2026-03-01T00:00:00.000Z', metricVersion: 3, leftOut: 2 });
    expect(metrics.asked).toHaveLength(1);
    expect(await goal.periods(12)).toHaveLength(12);
    expect(metrics.asked).toHaveLength(12);
    expect(await goal.streak()).toBe(MOST_PERIODS - 1);
    expect(await goal.periods(MOST_PERIODS)).toHaveLength(MOST_PERIODS);
    expect(metrics.asked).toHaveLength(MOST_PERIODS);
    expect(metrics.mostAtOnce).toBe(4);
  });

  it('asks for what has come of a period, about what the goal is about', async () => {
    const metrics = new Counted();
    await judged(metrics, { ...terms, services: ['api'], aim: { ...metricAim, version: 2 } }).periods(2);
    expect(metrics.asked).toEqual([
      expect.objectContaining({ window: { from: '2026-02-01T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' } }),
      {
        key: 'incidents',
        version: 2,
        window: { from: '2026-03-01T00:00:00.000Z', to: now },
        asOf: now,
        services: ['api'],
        severities: ['SEV1'],
        minPosition: 7n,
      },
    ]);
  });

  it('looks no further back for a streak than it lasts', async () => {
    const metrics = new Counted(['2025-12']);
    expect(await judged(metrics).streak()).toBe(2);
    expect(metrics.asked).toHaveLength(4);
    expect(await judged(new Counted(['2026-03'])).streak()).toBe(0);
  });

  it('says what was judged in hindsight', async () => {
    const periods = await judged(new Counted(), { ...terms, from: '2025-12-15' }).periods(12);
    expect(periods.map(({ hindsight, partial }) => [hindsight, partial])).toEqual([
      [true, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });
});
