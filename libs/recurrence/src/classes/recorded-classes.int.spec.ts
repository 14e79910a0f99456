import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { RootCauseClass } from '#root-causes/graphql';
import type { Taxonomies } from '#root-causes/published';
import type { AskedClasses } from '../published/class-record.js';
import { recurrenceProjections } from '../read-models/index.js';
import { RecordedClasses } from './recorded-classes.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';

const asked: AskedClasses = { axis: 'CONTRIBUTING_FACTOR', services: [], severities: [], minPosition: null };
const year = { from: '2026-01-01T00:00:00.000Z', to: '2027-01-01T00:00:00.000Z' };

/** The class "settings" was merged into "config". */
const taxonomies: Pick<Taxonomies, 'view'> = {
  view: (axis) => {
    const named = ['config', 'settings', 'network'].map((key) => {
      return [key, RootCauseClass.of({ axis, key, name: key, description: null, version: 1, retired: key === 'settings' })] as const;
    });
    return Promise.resolve({ classes: new Map(named), movedTo: new Map([['settings', 'config']]) });
  },
};

function incident(detectedAt: string, classes: readonly string[], severity = 'SEV3', service = 'api'): readonly Told[] {
  const stream = `incident-${detectedAt}`;
  const declared = { incidentId: detectedAt, title: 'It', severity, kind: 'LIVE', services: [service] };
  const labels = { axis: asked.axis, classes, classVersions: [], evidence: [] };
  return [
    { stream, type: 'IncidentDeclared', data: declared, occurredAt: detectedAt },
    { stream, type: 'RootCausesClassified', data: labels, occurredAt: detectedAt },
  ];
}

const all = ['config', 'settings', 'network', 'disk', 'deploy'];
const nobody = () => Promise.reject(new Error('nobody asks for this'));

onEachDatabase((projected) => {
  describe('RecordedClasses', () => {
    let read: Projected | undefined;
    afterEach(async () => {
      await read?.close();
      read = undefined;
    });

    it('tells other contexts how often classes came, and when last', async () => {
      read = await projected(recurrenceProjections, [
        ...incident('2026-03-01T10:00:00.000Z', ['config', 'settings']),
        ...incident('2026-05-01T10:00:00.000Z', ['settings'], 'SEV1', 'web'),
        ...incident('2026-04-01T10:00:00.000Z', ['config']),
        ...incident('2027-02-01T10:00:00.000Z', ['network']),
      ]);
      const record = new RecordedClasses(read.database, new TaxonomyViews(taxonomies), { recurring: nobody }, { inWindow: nobody });
      const keys = ['config', 'settings', 'network'];
      const may = '2026-05-01T10:00:00.000Z';
      const april = '2026-04-01T10:00:00.000Z';
      expect([...(await record.latestOf(asked, keys, year))]).toEqual([
        ['config', may],
        ['settings', may],
        ['network', null],
      ]);
      expect([...(await record.latestOf({ ...asked, services: ['api'] }, ['config'], year))]).toEqual([['config', april]]);
      expect([...(await record.latestOf({ ...asked, severities: ['SEV3'] }, ['config'], year))]).toEqual([['config', april]]);
      expect([...(await record.latestOf(asked, ['config'], { ...year, to: may }))]).toEqual([['config', april]]);
      expect([...(await record.countsOf(asked, keys, [year]))]).toEqual([
        ['config', [3]],
        ['settings', [3]],
        ['network', [0]],
      ]);
      expect([...(await record.countedUnder(asked, keys))]).toEqual([
        ['config', 'config'],
        ['settings', 'config'],
        ['network', 'network'],
      ]);
    });

    it('tells how many incidents have any of some classes, each once', async () => {
      const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`);
      const labels = fc.sample(fc.subarray(all), { numRuns: days.length, seed: 5 });
      const services = (index: number): string => (index % 3 === 0 ? 'web' : 'api');
      const told = days.flatMap((day, index) => incident(day, labels[index] ?? [], 'SEV3', services(index)));
      read = await projected(recurrenceProjections, told);
      const record = new RecordedClasses(read.database, new TaxonomyViews(taxonomies), { recurring: nobody }, { inWindow: nobody });
      const windows = [
        { from: days[0] ?? '', to: days[9] ?? '' },
        { from: days[9] ?? '', to: days[20] ?? '' },
      ];
      const under = (key: string): string => (key === 'settings' ? 'config' : key);
      const anywhere = fc.subarray(['api', 'web']);
      await fc.assert(
        fc.asyncProperty(fc.subarray(all), anywhere, async (classes, at) => {
          const hasAny = (index: number): boolean => {
            const isThere = at.length === 0 || at.includes(services(index));
            return isThere && (labels[index] ?? []).some((label) => classes.map(under).includes(under(label)));
          };
          const expected = windows.map(({ from, to }) => days.filter((day, index) => day >= from && day < to && hasAny(index)).length);
          expect(await record.incidentsOf({ ...asked, services: at }, classes, windows)).toEqual(expected);
        }),
        { numRuns: 40 },
      );
    });
  });
});
