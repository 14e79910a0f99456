import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionTypes } from '#action-items/published';
import { mostly } from './answered.js';
import type { Answered, AskedItem, RepeatFigureName } from './answered.js';
import { actionsLate, bandages, featuresBeforeFixes, waitingStretches } from './of-action-items.js';
import { proportionOf } from '#statistics';

const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString();
const window = { from: day(100), to: day(200) };

let items = 0;

function item(said: Partial<AskedItem>): AskedItem {
  const usual = { type: 'PREVENT', status: 'ACCEPTED', proposedAt: day(50), completedAt: null, dueAt: null } as const;
  return { id: `a${++items}`, incidentId: 'i1', ...usual, ...said };
}

function many(count: number, said: Partial<AskedItem>): readonly AskedItem[] {
  return Array.from({ length: count }, () => item(said));
}

function figure({ figures }: Answered, name: RepeatFigureName): number | undefined {
  return figures.find((each) => each.figure === name)?.value;
}

const moment = fc.integer({ min: 0, max: 300 }).map(day);
const anyItem: fc.Arbitrary<AskedItem> = fc.record({
  id: fc.uuid(),
  incidentId: fc.constantFrom('i1', 'i2'),
  type: fc.constantFrom(...actionTypes),
  status: fc.constantFrom('PROPOSED', 'ACCEPTED', 'COMPLETED', 'DROPPED'),
  proposedAt: moment,
  completedAt: fc.option(moment, { nil: null }),
  dueAt: fc.option(moment, { nil: null }),
});

describe('mostly', () => {
  it('tells from six that agree on, and otherwise from the interval', () => {
    expect([6, 5].map((of) => mostly(proportionOf(of, of)))).toEqual(['YES', 'CANNOT_TELL']);
    expect([6, 5].map((of) => mostly(proportionOf(0, of)))).toEqual(['NO', 'CANNOT_TELL']);
    expect([0, 4, 15, 16].map((count) => mostly(proportionOf(count, 20)))).toEqual(['NO', 'NO', 'YES', 'YES']);
    expect(mostly(proportionOf(10, 20))).toBe('CANNOT_TELL');
    expect(mostly(proportionOf(0, 0))).toBe('CANNOT_TELL');
  });
});

describe('actionsLate', () => {
  it('counts what was not done by its due date, among what was due', () => {
    const overdue = many(5, { dueAt: day(150) });
    const doneLate = many(2, { dueAt: day(110), completedAt: day(120), status: 'COMPLETED' });
    const answered = actionsLate(
      [
        ...overdue,
        ...doneLate,
        item({ dueAt: day(120), completedAt: day(110), status: 'COMPLETED' }),
        item({ dueAt: day(250) }),
        item({}),
        item({ dueAt: day(110), completedAt: day(90), status: 'COMPLETED' }),
        item({ dueAt: day(110), status: 'DROPPED' }),
        item({ dueAt: day(110), proposedAt: day(200) }),
      ],
      window,
    );
    expect(answered).toMatchObject({ question: 'ACTIONS_LATE', answer: 'CANNOT_TELL', share: { count: 7, of: 8 } });
    expect(answered.figures).toEqual([
      { figure: 'ITEMS', value: 10 },
      { figure: 'OPEN', value: 7 },
      { figure: 'OVERDUE', value: 5 },
      { figure: 'COMPLETED', value: 3 },
      { figure: 'COMPLETED_LATE', value: 2 },
      { figure: 'UNDATED', value: 1 },
      { figure: 'MEDIAN_DAYS_OPEN', value: 150 },
    ]);
    expect(answered.actionItems).toEqual([...overdue, ...doneLate].map(({ id }) => id));
    expect(actionsLate(many(6, { dueAt: day(150) }), window).answer).toBe('YES');
    expect(actionsLate(many(6, { dueAt: day(150), completedAt: day(149), status: 'COMPLETED' }), window).answer).toBe('NO');
  });

  it('takes what was done after the end of the window as open', () => {
    const answered = actionsLate([item({ dueAt: day(150), completedAt: day(250), status: 'COMPLETED' })], window);
    expect(answered).toMatchObject({ share: { count: 1, of: 1 } });
    expect(figure(answered, 'OVERDUE')).toBe(1);
  });

  it('says nothing where nothing was due', () => {
    expect(actionsLate([], window)).toMatchObject({ answer: 'CANNOT_TELL', share: { of: 0, share: null }, actionItems: [] });
    expect(figure(actionsLate([], window), 'MEDIAN_DAYS_OPEN')).toBeUndefined();
  });

  it('has every item in one of its parts', () => {
    fc.assert(
      fc.property(fc.array(anyItem), (all) => {
        const answered = actionsLate(all, window);
        const value = (name: RepeatFigureName): number => figure(answered, name) ?? 0;
        expect(value('OPEN') + value('COMPLETED')).toBe(value('ITEMS'));
        expect(value('OVERDUE') + value('COMPLETED_LATE')).toBe(answered.share?.count);
        expect(answered.actionItems).toHaveLength(answered.share?.count ?? -1);
      }),
    );
  });
});

describe('waitingStretches', () => {
  it('begins when an item was due, or thirty days after an undated one was proposed, and ends when it was done', () => {
    const stretches = waitingStretches(
      [
        item({ dueAt: day(120), completedAt: day(130), status: 'COMPLETED' }),
        item({ proposedAt: day(95), completedAt: day(140), status: 'COMPLETED' }),
        item({ dueAt: day(50), completedAt: day(105), status: 'COMPLETED' }),
        item({ dueAt: day(110), proposedAt: day(190) }),
        item({ dueAt: day(250) }),
      ],
      window,
    );
    expect(stretches).toEqual([
      { from: day(100), to: day(105) },
      { from: day(120), to: day(140) },
      { from: day(190), to: day(200) },
    ]);
  });

  it('covers each day on which an item waited, and no other, once', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 8 }), (all) => {
        const stretches = waitingStretches(all, window);
        for (let number = 100; number < 200; number++) {
          const at = day(number);
          const waits = all.some(
            ({ status, proposedAt, completedAt, dueAt }) =>
              status !== 'DROPPED' &&
              proposedAt <= at &&
              (dueAt ?? new Date(Date.parse(proposedAt) + 30 * 86_400_000).toISOString()) <= at &&
              (completedAt === null || completedAt > at),
          );
          expect(stretches.filter(({ from, to }) => from <= at && at < to)).toHaveLength(waits ? 1 : 0);
        }
      }),
    );
  });
});

describe('featuresBeforeFixes', () => {
  const waiting = item({ dueAt: day(150) });

  it('is told by the deployments that were made while a fix waited', () => {
    const answered = featuresBeforeFixes([waiting, item({ dueAt: day(250) })], window, { all: 40, whileWaiting: 30, services: 2 });
    expect(answered).toMatchObject({ answer: 'YES', share: { count: 30, of: 40 }, actionItems: [waiting.id] });
    expect(figure(answered, 'OPEN')).toBe(2);
    expect(featuresBeforeFixes([waiting], window, { all: 40, whileWaiting: 5, services: 2 }).answer).toBe('NO');
  });

  it('is told by nothing without deployments, services or fixes', () => {
    expect(featuresBeforeFixes([waiting], window, { all: 0, whileWaiting: 0, services: 2 }).answer).toBe('CANNOT_TELL');
    expect(featuresBeforeFixes([waiting], window, null).answer).toBe('CANNOT_TELL');
    expect(featuresBeforeFixes([], window, { all: 400, whileWaiting: 0, services: 2 }).answer).toBe('CANNOT_TELL');
  });
});

describe('bandages', () => {
  it('counts what treats among what prevents or treats', () => {
    const done = { completedAt: day(150), status: 'COMPLETED' } as const;
    const treating = [
      ...many(5, { type: 'MITIGATE', ...done }),
      ...many(4, { type: 'REPAIR', ...done }),
      item({ type: 'PROCESS', ...done }),
    ];
    const answered = bandages(
      [...treating, item(done), item({ type: 'DETECT', ...done }), item({ type: 'REPAIR' }), item({ ...done, completedAt: day(99) })],
      window,
    );
    expect(answered).toMatchObject({ answer: 'YES', share: { count: 10, of: 11 } });
    expect(answered.figures.map(({ value }) => value)).toEqual([12, 1, 5, 1, 4, 1]);
    expect(answered.actionItems).toEqual(treating.map(({ id }) => id));
    expect(bandages(many(6, done), window).answer).toBe('NO');
  });
});
