import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReportContent } from '../domain/content.js';
import { content } from '../testing/report-examples.js';
import { movedSince } from './moved.js';

const [firstClass, secondClass] = content.classes.counted;
const [detect] = content.metrics;
if (firstClass === undefined || secondClass === undefined || detect === undefined) throw new Error('the example has them');

function withMedian(value: number | null, version: number): ReportContent {
  const metric = {
    ...detect,
    version,
    values: [{ statistic: 'MEDIAN', value, lower: null, upper: null }],
  } as ReportContent['metrics'][number];
  return { ...content, metrics: [metric, ...content.metrics.slice(1)] };
}

function namesOf(today: ReportContent, pinned = content): readonly string[] {
  return movedSince(pinned, today, {}).map(({ pinned: was, today: is }) => {
    const { section, key, statistic } = was ?? is ?? { section: '', key: '', statistic: '' };
    return `${section} ${key} ${statistic} ${was?.value ?? '-'} → ${is?.value ?? '-'}`;
  });
}

describe('what moved', () => {
  it('is nothing right after a report was pinned, whatever is in it', () => {
    const count = fc.nat(50);
    const contents = fc.record({
      count,
      previousCount: count,
      n: count,
      seconds: fc.option(fc.nat()),
      version: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(contents, ({ count: now, previousCount, n, seconds, version }) => {
        const one = {
          ...withMedian(seconds, version),
          classes: { taxonomyVersion: version, counted: [{ ...firstClass, count: now, previousCount }] },
        };
        const metrics = one.metrics.map((metric) => ({ ...metric, n }));
        expect(movedSince({ ...one, metrics }, { ...one, metrics }, {})).toEqual([]);
      }),
    );
  });

  it('is each number that is another, by the definition of now and by that of then', () => {
    const [moved, ...others] = movedSince(withMedian(720, 1), withMedian(900, 2), { metrics: withMedian(780, 1).metrics });
    expect(others).toEqual([]);
    expect(moved).toMatchObject({
      pinned: { key: 'time-to-detect', statistic: 'MEDIAN', value: 720, version: 1 },
      today: { value: 900, version: 2 },
      byPinnedDefinition: { value: 780, version: 1 },
    });
  });

  it('says once what came and what went, and that there was none of it before or is none after', () => {
    const without = { ...content, classes: { ...content.classes, counted: [firstClass] } };
    expect(namesOf(without)).toEqual(['CLASSES capacity COUNT 2 → 0']);
    expect(namesOf(content, without)).toEqual(['CLASSES capacity COUNT 0 → 2']);
    expect(namesOf({ ...content, fixes: content.fixes.slice(1) })).toEqual([
      'FIXES 11111111-1111-4111-8111-111111111111:config-change RECURRENCES 11 → -',
    ]);
  });

  it('tells a class that fell to the end of the list from one that came no more', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...secondClass, key: `class-${index}` }));
    const full = { ...content, classes: { ...content.classes, counted: many } };
    const longer = { ...content, classes: { ...content.classes, counted: [firstClass, ...many] } };
    expect(namesOf(longer, full)).toEqual(['CLASSES config-change COUNT - → 12']);
  });

  it('hears a verdict that changed, and the periods of goals that are still running', () => {
    const [fewer, ...goals] = content.goals;
    if (fewer === undefined) throw new Error('the example has it');
    const periods = fewer.periods.map((period) => ({ ...period, status: 'MISSED' as const, reached: 9 }));
    expect(namesOf({ ...content, goals: [{ ...fewer, periods }, ...goals] })).toEqual([
      `GOALS ${fewer.goalId}:2026-01-01 REACHED 0 → 9`,
      `GOALS ${fewer.goalId}:2026-02-01 REACHED 2 → 9`,
      `GOALS ${fewer.goalId}:2026-03-01 REACHED 0 → 9`,
    ]);
    const held = content.fixes.map((fix) => ({ ...fix, verdict: 'HELD' as const }));
    expect(namesOf({ ...content, fixes: held })).toHaveLength(2);
  });
});
