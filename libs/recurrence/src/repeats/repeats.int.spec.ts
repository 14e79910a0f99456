import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentStream } from '#incidents/published';
import { onEachDatabase, ToldLog } from '#projections/testing';
import type { Told } from '#projections/testing';
import { questionOf } from '../scope/question.js';
import { countsProjection } from '../read-models/counts/counts.projection.js';
import { RepeatedIncidents } from './repeats.js';
import { TaxonomyViews } from '../scope/taxonomy-views.js';
import { anyScope, anyWindow, histories, recounted } from '../testing/histories.js';
import type { Recounted } from '../testing/histories.js';

const DAY_MS = 86_400_000;

/** Classes a and b count as one. */
const views = new TaxonomyViews({ view: () => Promise.resolve({ classes: new Map(), movedTo: new Map([['b', 'a']]) }) });

/** Two incidents whose cause nobody knows, at a service. */
const unknown = ['u1', 'u2'].flatMap((id, index): readonly Told[] => {
  const occurredAt = `2024-02-0${index + 3}T00:00:00.000Z`;
  const data = { incidentId: id, title: 'It', kind: 'LIVE', severity: 'SEV2', services: ['web'] };
  const labels = { axis: 'CONTRIBUTING_FACTOR', classes: ['unknown'], classVersions: [], evidence: [] };
  const stream = incidentStream(id);
  return [
    { stream, type: 'IncidentDeclared', data, occurredAt },
    { stream, type: 'RootCausesClassified', data: labels, occurredAt },
  ];
});

const causesOf = ({ classes }: Recounted) =>
  (classes.CONTRIBUTING_FACTOR ?? []).filter((key) => key !== 'unknown').map((key) => (key === 'b' ? 'a' : key));

onEachDatabase((projected, database) => {
  describe('RepeatedIncidents', () => {
    it('finds what comparing each incident with every earlier one finds', async () => {
      await fc.assert(
        fc.asyncProperty(histories, anyScope, anyWindow, fc.integer({ min: 7, max: 60 }), async (history, scope, window, withinDays) => {
          const log = new ToldLog();
          log.record(...history, ...unknown);
          const read = await projected([countsProjection], log, { batchSize: 20 });
          try {
            const asked = questionOf({ ...window, services: scope.services, severities: scope.severities });
            const found = await new RepeatedIncidents(read.database, views).of(asked, { quickDays: 7, withinDays });
            const servicesOf = ({ services }: Recounted) =>
              services.filter((key) => scope.services.length === 0 || scope.services.includes(key));
            const those = recounted(log)
              .filter(({ severity }) => scope.severities.length === 0 || scope.severities.includes(severity))
              .filter((one) => scope.services.length === 0 || servicesOf(one).length > 0)
              .sort((x, y) => (`${x.detectedAt} ${x.id}` < `${y.detectedAt} ${y.id}` ? -1 : 1));
            const within = those.filter(({ detectedAt }) => detectedAt >= window.from && detectedAt < window.to);
            const expected = within.flatMap((one) => {
              const days = (earlier: Recounted): number => (Date.parse(one.detectedAt) - Date.parse(earlier.detectedAt)) / DAY_MS;
              const earlier = those.slice(0, those.indexOf(one)).filter((each) => days(each) <= withinDays);
              const cause = earlier.findLast((each) => causesOf(each).some((key) => causesOf(one).includes(key)));
              const repeated = cause ?? earlier.findLast((each) => servicesOf(each).some((key) => servicesOf(one).includes(key)));
              if (repeated === undefined) return [];
              const daysBetween = days(repeated);
              const kind = cause === undefined ? ('SYMPTOM' as const) : ('CAUSE' as const);
              return [{ kind, id: one.id, earlierId: repeated.id, daysBetween, quick: daysBetween <= 7 }];
            });
            expect(found.found).toEqual(expected.reverse());
            const count = (kind: string, quick: boolean) => expected.filter((each) => each.kind === kind && each.quick === quick).length;
            expect(found).toMatchObject({
              incidents: within.length,
              leftOut: 0,
              comparable: within.filter((one) => causesOf(one).length > 0).length,
              causeQuick: { count: count('CAUSE', true), of: within.length },
              causeLate: { count: count('CAUSE', false) },
              symptomQuick: { count: count('SYMPTOM', true) },
              symptomLate: { count: count('SYMPTOM', false) },
            });
          } finally {
            await read.close();
          }
        }),
        { numRuns: database === 'SQLite' ? 15 : 3, interruptAfterTimeLimit: 50_000 },
      );
    });
  });
});
