import { windowBefore } from '#calendar';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ServiceOwnership } from '#catalog/published';
import type { Ownership } from '#catalog/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import { RootCauseClass } from '#root-causes/graphql';
import { NoEstimates } from '../../../../test/support/contexts/nothing-suggested.js';
import { Breakdown } from './breakdown.js';
import { ClassDetails } from '../classes/class-details.js';
import type { ExposureUnit } from '../scope/compared-exposure.js';
import type { BreakdownBy } from '../graphql/breakdown.types.js';
import { questionOf } from '../scope/question.js';
import { countsProjection } from '../read-models/counts/counts.projection.js';
import type { RecordedDays } from '../scope/recorded-days.js';
import { Recurrence } from '../classes/recurrence.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';
import { anyScope, anyWindow, histories, recounted } from '../testing/histories.js';
import type { Recounted } from '../testing/histories.js';

/** The services of the histories: two of one team, and one that the catalogue does not have. */
const owners = new Map<string, Ownership>([
  ['api', { owningTeam: 'Platform', tier: 1 }],
  ['web', { owningTeam: 'Platform', tier: null }],
]);

class Owners extends ServiceOwnership {
  override of(services: Iterable<string>) {
    const asked = new Set(services);
    return Promise.resolve(new Map([...owners].filter(([key]) => asked.has(key))));
  }
}

const named = (axis: RootCauseClass['axis'], key: string) =>
  RootCauseClass.of({ axis, key, name: `The ${key}`, description: null, version: 1, retired: false });

/** Classes a and b count as one on the axis of factors. */
const views = new TaxonomyViews({
  view: (axis) =>
    Promise.resolve({
      classes: new Map(['a', 'b', 'c'].map((key) => [key, named(axis, key)])),
      movedTo: axis === 'CONTRIBUTING_FACTOR' ? new Map([['b', 'a']]) : new Map(),
    }),
});

/** The values of an incident, by looking at it. */
function valuesOf({ services, severity, classes }: Recounted, by: BreakdownBy, asked: readonly string[]): readonly (string | null)[] {
  const those = asked.length === 0 ? services : services.filter((service) => asked.includes(service));
  switch (by) {
    case 'SEVERITY':
      return [severity];
    case 'SERVICE':
      return those.length === 0 ? [null] : those;
    case 'TEAM':
      return those.length === 0 ? [null] : those.map((service) => owners.get(service)?.owningTeam ?? null);
    case 'TIER':
      return those.length === 0 ? [null] : those.map((service) => owners.get(service)?.tier?.toString() ?? null);
    case 'CLASS':
      return (classes.CONTRIBUTING_FACTOR ?? []).map((key) => (key === 'b' ? 'a' : key));
    case 'SIGNATURE': {
      const factors = (classes.CONTRIBUTING_FACTOR ?? []).map((key) => (key === 'b' ? 'a' : key));
      const labels = [...factors.map((key) => `CONTRIBUTING_FACTOR ${key}`), ...(classes.TRIGGER ?? []).map((key) => `TRIGGER ${key}`)];
      return labels.length === 0 ? [] : [JSON.stringify([...new Set(labels)].sort())];
    }
  }
}

function namesOf(signature: string): string {
  const labels = JSON.parse(signature) as readonly string[];
  const on = (axis: string) => labels.filter((label) => label.startsWith(axis)).map((label) => `The ${label.split(' ')[1] ?? ''}`);
  return [...on('TRIGGER'), ...on('CONTRIBUTING_FACTOR')].join(' × ');
}

onEachDatabase((projected, database) => {
  describe('Breakdown', () => {
    it('equals a recount of the incidents, whatever they are told apart by', async () => {
      await fc.assert(
        fc.asyncProperty(histories, anyScope, anyWindow, async (history, scope, window) => {
          const log = new ToldLog();
          log.record(...history);
          const read = await projected([countsProjection], log, { batchSize: 20 });
          try {
            const clock = () => '2026-01-01T00:00:00.000Z';
            const exposure = { of: (_: ExposureUnit, __: unknown, ___: unknown, days: RecordedDays) => Promise.resolve(days) };
            const recurrence = new Recurrence(read.database, views, new NoEstimates(), exposure, clock);
            const details = new ClassDetails(read.database, views, { unfinished: () => Promise.resolve([]) });
            const breakdown = new Breakdown(read.database, views, new Owners(), recurrence, details, exposure, clock);
            const asked = questionOf({ ...window, services: scope.services, severities: scope.severities, minOccurrences: 1 });
            const those = recounted(log)
              .filter(({ severity }) => scope.severities.length === 0 || scope.severities.includes(severity))
              .filter(({ services }) => scope.services.length === 0 || services.some((service) => scope.services.includes(service)))
              .sort((x, y) => (x.detectedAt === y.detectedAt ? (x.id < y.id ? 1 : -1) : x.detectedAt < y.detectedAt ? 1 : -1));
            const within = ({ from, to }: { readonly from: string; readonly to: string }, by: BreakdownBy, value: string | null) =>
              those.filter((one) => one.detectedAt >= from && one.detectedAt < to && valuesOf(one, by, scope.services).includes(value));
            for (const by of ['CLASS', 'SIGNATURE', 'SERVICE', 'TEAM', 'SEVERITY', 'TIER'] as const) {
              const rows = await breakdown.of(asked, by, 500);
              const expected = new Set(those.flatMap((one) => valuesOf(one, by, scope.services)));
              const counted = [...expected].map((value) => [value, within(window, by, value).length] as const).filter(([, n]) => n > 0);
              expect(new Map(rows.map(({ value, count }) => [value, count]))).toEqual(new Map(counted));
              for (const { value, name, previousCount, idsOf } of rows) {
                expect(previousCount).toBe(within(windowBefore(window), by, value).length);
                const ids = within(window, by, value).map(({ id }) => id);
                expect(await idsOf(500)).toEqual(ids);
                expect(await idsOf(1)).toEqual(ids.slice(0, 1));
                if (by === 'SIGNATURE') expect(name).toBe(namesOf(value ?? '[]'));
              }
            }
          } finally {
            await read.close();
          }
        }),
        { numRuns: database === 'SQLite' ? 8 : 2, interruptAfterTimeLimit: 50_000 },
      );
    });
  });
});
