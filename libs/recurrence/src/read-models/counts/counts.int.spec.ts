import type { Window } from '#calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { anyScope, anyWindow, histories, recounted } from '../../testing/histories.js';
import type { Recounted } from '../../testing/histories.js';
import { groupsOf } from '#root-causes/published';
import type { ClassGroups } from '#root-causes/published';
import { firstOfClasses, incidentsOfClasses, servicesOfClass } from './class.query.js';
import { CountedIncidentRow, CountRow, LabelRow } from './count.rows.js';
import { countsProjection } from './counts.projection.js';
import { countsByPeriod, countsIn } from './counts.query.js';
import type { Counted, Scope } from './counts.query.js';
import { countsOfGroups } from './groups.query.js';
import { recordBefore } from './record.query.js';

/** Classes, and what else they may count under. */
const KEYS = ['a', 'b', 'c', 'x'];

const anyGroups: fc.Arbitrary<ClassGroups> = fc
  .record({ a: fc.constantFrom('a', 'b', 'x'), b: fc.constantFrom('b', 'x'), c: fc.constantFrom('c', 'a', 'x') }, { requiredKeys: [] })
  .map((moved) => groupsOf({ movedTo: new Map(Object.entries(moved)) }));

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

interface Asked {
  readonly scope: Scope;
  readonly groups: ClassGroups;
}

/** The incidents of a class in a scope and a window, by looking at each. */
function recount(incidents: readonly Recounted[], { scope, groups }: Asked, classKey: string, { from, to }: Window): readonly Recounted[] {
  return incidents.filter(
    ({ classes, services, severity, detectedAt }) =>
      (classes[scope.axis] ?? []).some((key) => groups.of(key) === classKey) &&
      (scope.classes?.includes(classKey) ?? true) &&
      (scope.services.length === 0 || scope.services.some((service) => services.includes(service))) &&
      (scope.severities.length === 0 || scope.severities.includes(severity)) &&
      detectedAt >= from &&
      detectedAt < to,
  );
}

function sumByClass(counted: readonly Counted[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { classKey, incidents } of counted) sums[classKey] = (sums[classKey] ?? 0) + incidents;
  return sums;
}

function countsOf(incidents: readonly Recounted[], asked: Asked, window: Window): Readonly<Record<string, number>> {
  return Object.fromEntries(
    KEYS.map((key) => [key, recount(incidents, asked, key, window).length] as const).filter(([, count]) => count > 0),
  );
}

async function expectExact(read: Projected, incidents: readonly Recounted[], asked: Asked, windows: readonly Window[]): Promise<void> {
  const { scope, groups } = asked;
  const distinct = windows.filter(({ from }, index) => windows.findIndex((window) => window.from === from) === index);
  const counted = await read.read((manager) => countsOfGroups(scope, groups, (each) => countsIn(manager, each, distinct)));
  for (const window of distinct) {
    const expected = countsOf(incidents, asked, window);
    expect(sumByClass(counted.filter(({ since }) => since === window.from))).toEqual(expected);
    for (const coarsest of ['DAY', 'MONTH'] as const) {
      const periods = await read.read((manager) =>
        countsOfGroups(scope, groups, (each) => countsByPeriod(manager, each, window, coarsest)),
      );
      expect(sumByClass(periods)).toEqual(expected);
      for (const { classKey, since, incidents: count } of periods) {
        expect(since >= window.from && since < window.to).toBe(true);
        const sameSince = recount(incidents, asked, classKey, window).filter(({ detectedAt }) => {
          const length = coarsest === 'DAY' ? 10 : 7;
          return detectedAt.slice(0, length) === since.slice(0, length);
        });
        // Of a month that the window does not hold whole, there is a count for each day.
        if (coarsest === 'DAY') expect(count).toBe(sameSince.length);
        else expect(count).toBeLessThanOrEqual(sameSince.length);
      }
    }
    for (const key of KEYS) await expectClassExact(read, incidents, { groups, scope: { ...scope, classes: null } }, key, window);
  }
}

async function expectClassExact(
  read: Projected,
  incidents: readonly Recounted[],
  asked: Asked,
  key: string,
  window: Window,
): Promise<void> {
  const { scope, groups } = asked;
  const members = groups.membersOf(key);
  const found = recount(incidents, asked, key, window);
  const newestFirst = [...found].sort((a, b) =>
    a.detectedAt === b.detectedAt ? (a.id < b.id ? 1 : -1) : a.detectedAt < b.detectedAt ? 1 : -1,
  );
  for (const first of [2, 500]) {
    const keys = await read.read((manager) => incidentsOfClasses(manager, scope, members, window, first));
    expect(keys.map(({ incidentId }) => incidentId)).toEqual(newestFirst.slice(0, first).map(({ id }) => id));
  }
  const services = await read.read((manager) => servicesOfClass(manager, scope, groups, key, window));
  const expected = new Map<string, number>();
  for (const service of found.flatMap((incident) => incident.services)) {
    if (scope.services.length === 0 || scope.services.includes(service)) expected.set(service, (expected.get(service) ?? 0) + 1);
  }
  expect(services).toEqual([...expected].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([service]) => service));
  const before = recount(incidents, asked, key, { from: '', to: window.to });
  expect(await read.read((manager) => firstOfClasses(manager, scope, members, window.to))).toBe(
    before.map(({ detectedAt }) => detectedAt).sort()[0] ?? null,
  );
}

onEachDatabase((projected, database) => {
  async function over<Result>(log: ToldLog, batchSize: number, work: (read: Projected) => Promise<Result>): Promise<Result> {
    const read = await projected([countsProjection], log, { batchSize });
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  describe('the counts of recurrence', () => {
    it('equal a recount of the incidents, whatever happened and however it came in batches', async () => {
      await fc.assert(
        fc.asyncProperty(
          histories,
          fc.integer({ min: 1, max: 30 }),
          fc.array(fc.tuple(fc.record({ scope: anyScope, groups: anyGroups }), fc.array(anyWindow, { minLength: 1, maxLength: 2 })), {
            minLength: 3,
            maxLength: 6,
          }),
          async (history, batchSize, questions) => {
            const log = logOf(history);
            const incidents = recounted(log);
            await over(log, batchSize, async (read) => {
              for (const [asked, windows] of questions) await expectExact(read, incidents, asked, windows);
            });
          },
        ),
        { numRuns: database === 'SQLite' ? 30 : 6, interruptAfterTimeLimit: 50_000 },
      );
    });

    it('have the same rows whatever the batches were, and none of zero', async () => {
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 1, max: 9 }), async (history, batchSize) => {
          const log = logOf(history);
          const rowsOf = (read: Projected) => Promise.all([CountedIncidentRow, LabelRow, CountRow].map((entity) => read.rows(entity)));
          const inSteps = await over(log, batchSize, rowsOf);
          expect(inSteps).toEqual(await over(log, 1_000, rowsOf));
          expect(inSteps[2]?.filter((cell) => cell instanceof CountRow && cell.incidents <= 0)).toEqual([]);
        }),
        { numRuns: database === 'SQLite' ? 20 : 3, interruptAfterTimeLimit: 50_000 },
      );
    });

    it('know when the record began', async () => {
      await fc.assert(
        fc.asyncProperty(histories, anyWindow, async (history, window) => {
          const log = logOf(history);
          const times = recounted(log)
            .map(({ detectedAt }) => detectedAt)
            .filter((at) => at < window.to)
            .sort();
          const beganAt = times[0] ?? null;
          const incidents = beganAt !== null && beganAt > window.from ? times.length : 0;
          await over(log, 100, async (read) => {
            expect(await read.read((manager) => recordBefore(manager, window))).toEqual({ beganAt, incidents });
          });
        }),
        { numRuns: database === 'SQLite' ? 15 : 4, interruptAfterTimeLimit: 50_000 },
      );
    });
  });
});
