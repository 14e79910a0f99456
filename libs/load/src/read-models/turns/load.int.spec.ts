import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { RecordedLoad } from '../../recorded-load.js';
import { sharedLoad } from '../../shared-load.js';
import type { TimedLoad } from '../../shared-load.js';
import { anyScope, histories, recounted, turnsOf } from '../../testing/histories.js';
import type { Recounted, Turn } from '../../testing/histories.js';
import { loadProjection } from './load.projection.js';
import { LoadCellRow } from './load.rows.js';
import type { Scope, Share } from './tally.js';

function logOf(history: readonly Told[]): ToldLog {
  const log = new ToldLog();
  log.record(...history);
  return log;
}

/** The incidents in a scope, by looking at each. */
function fitting(incidents: readonly Recounted[], { window, services, severities }: Scope): readonly Recounted[] {
  return incidents.filter(
    (incident) =>
      incident.detectedAt >= window.from &&
      incident.detectedAt < window.to &&
      (services.length === 0 || services.some((service) => incident.services.includes(service))) &&
      (severities.length === 0 || severities.includes(incident.severity)),
  );
}

function loadOf(looked: readonly Recounted[], roles: readonly string[], incidents = looked.length): TimedLoad {
  const turns = looked.flatMap((incident) => turnsOf(incident, roles));
  const attended = new Set(turns.map(({ incidentId }) => incidentId)).size;
  const people = [...new Set(turns.map(({ personId }) => personId))];
  const shares = people.map((personId) => shareOf(turns.filter((turn) => turn.personId === personId)));
  return sharedLoad({ shares, incidents, attended });
}

function shareOf(turns: readonly Turn[]): Share {
  return {
    turns: turns.length,
    seconds: turns.reduce((sum, { seconds }) => sum + seconds, 0),
    pending: turns.filter(({ pending }) => pending).length,
    untimed: turns.filter(({ untimed }) => untimed).length,
  };
}

/** What the answers should be. Sums of fractions depend on their order. */
function expected(incidents: readonly Recounted[], scope: Scope): object {
  const looked = fitting(incidents, scope);
  const services = new Set(looked.flatMap((incident) => incident.services));
  const asked = [...services].filter((service) => scope.services.length === 0 || scope.services.includes(service));
  const roles = new Set(looked.flatMap(({ attendance }) => attendance.map(({ role }) => role.toLowerCase())));
  const held = [...roles].filter((role) => scope.roles.length === 0 || scope.roles.includes(role));
  return {
    all: rounded(loadOf(looked, scope.roles)),
    services: Object.fromEntries(
      asked.map((service) => [
        service,
        rounded(
          loadOf(
            looked.filter((incident) => incident.services.includes(service)),
            scope.roles,
          ),
        ),
      ]),
    ),
    roles: Object.fromEntries(held.map((role) => [role, rounded(loadOf(looked, [role]))])),
  };
}

function rounded({ spread, largestShareOfTime, ...load }: TimedLoad): object {
  const whole = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e9));
  const { evenness, evennessByChance, pValue, ...counted } = spread;
  return { ...load, ...counted, fractions: [evenness, evennessByChance, pValue, largestShareOfTime].map(whole) };
}

async function answered(read: Projected, scope: Scope): Promise<object> {
  const recorded = new RecordedLoad(read.database);
  const byKey = (loads: readonly { readonly key: string; readonly load: TimedLoad }[]): object =>
    Object.fromEntries(loads.map(({ key, load }) => [key, rounded(load)]));
  return {
    all: rounded(await recorded.all(scope)),
    services: byKey(await recorded.byService(scope, 500)),
    roles: byKey(await recorded.byRole(scope, 500)),
  };
}

onEachDatabase((projected, database) => {
  async function over<Result>(log: ToldLog, batchSize: number, work: (read: Projected) => Promise<Result>): Promise<Result> {
    const read = await projected([loadProjection], log, { batchSize });
    try {
      return await work(read);
    } finally {
      await read.close();
    }
  }

  describe('load', () => {
    it('equals a recount of who was there, whatever happened and however it came in batches', async () => {
      await fc.assert(
        fc.asyncProperty(
          histories,
          fc.integer({ min: 1, max: 30 }),
          fc.array(anyScope, { minLength: 3, maxLength: 6 }),
          async (history, batchSize, scopes) => {
            const log = logOf(history);
            const incidents = recounted(log);
            await over(log, batchSize, async (read) => {
              for (const scope of scopes) expect(await answered(read, scope)).toEqual(expected(incidents, scope));
            });
          },
        ),
        { numRuns: database === 'SQLite' ? 60 : 8, interruptAfterTimeLimit: 50_000 },
      );
    });

    it('of periods adds up to that of the window', async () => {
      await fc.assert(
        fc.asyncProperty(histories, anyScope, fc.constantFrom('MONTH' as const, 'QUARTER' as const), async (history, scope, length) => {
          await over(logOf(history), 100, async (read) => {
            const recorded = new RecordedLoad(read.database);
            const all = await recorded.all(scope);
            const periods = (await recorded.byPeriod(scope, length, 500)).map(({ load }) => load);
            const sumOf = (value: (load: TimedLoad) => number): number => periods.reduce((sum, load) => sum + value(load), 0);
            expect(sumOf(({ incidents }) => incidents)).toBe(all.incidents);
            expect(sumOf(({ attended }) => attended)).toBe(all.attended);
            expect(sumOf(({ spread }) => spread.turns)).toBe(all.spread.turns);
            expect(sumOf(({ personSeconds }) => personSeconds ?? 0)).toBe(all.personSeconds ?? 0);
          });
        }),
        { numRuns: database === 'SQLite' ? 20 : 3, interruptAfterTimeLimit: 50_000 },
      );
    });

    it('has the same rows whatever the batches were, and no cells without turns', async () => {
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 1, max: 9 }), async (history, batchSize) => {
          const log = logOf(history);
          const rowsOf = (read: Projected) => Promise.all(loadProjection.entities.map((entity) => read.rows(entity)));
          const inSteps = await over(log, batchSize, rowsOf);
          expect(inSteps).toEqual(await over(log, 1_000, rowsOf));
          expect(inSteps[3]?.filter((cell) => cell instanceof LoadCellRow && cell.turns <= 0)).toEqual([]);
        }),
        { numRuns: database === 'SQLite' ? 20 : 3, interruptAfterTimeLimit: 50_000 },
      );
    });
  });
});
