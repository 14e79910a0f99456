import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IncidentFacts } from '#incidents/published';
import { onEachDatabase } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import type { DeploymentTerms } from '../../domain/deployment.events.js';
import { deploymentStream } from '../../domain/deployment.js';
import type { DeploymentDetails } from '../details/deployment-details.js';
import { RecordedDeployments } from '../details/recorded-deployments.js';
import { RecordedExposures } from '../exposures/recorded-exposures.js';
import { IncidentDeployments } from '../incident/incident-deployments.js';
import { deploymentProjections } from '../index.js';
import { RecordedProduction } from '../production/recorded-production.js';
import { listStretches } from '../requests/requests.query.js';
import { DeploymentCountRow, DeploymentIncidentRow, DeploymentRow, FormerDeploymentRow } from './deployment.rows.js';
import { detailsOf } from './deployments.projection.js';
import { countDeployments, listDeployments } from './deployments.query.js';
import type { DeploymentCriteria, ListKey } from './deployments.query.js';

const at = (time: string): string => `2026-03-${time.length === 2 ? `${time}T12:00` : time}:00.000Z`;

function termsOf(said: Partial<DeploymentTerms>): DeploymentTerms {
  return { service: 'api', environment: 'production', finishedAt: at('02'), outcome: 'SUCCEEDED', changes: [], links: [], ...said };
}
function recorded(id: string, said: Partial<DeploymentTerms> = {}): Told {
  return { stream: deploymentStream(id), type: 'DeploymentRecorded', data: { deploymentId: id, ...termsOf(said) } };
}
function corrected(id: string, said: Partial<DeploymentTerms> = {}): Told {
  return { stream: deploymentStream(id), type: 'DeploymentCorrected', data: { deploymentId: id, terms: termsOf(said) } };
}
function became(id: string, what: 'Retracted' | 'LinkedToIncident' | 'UnlinkedFromIncident', incidentId = 'i1'): Told {
  return {
    stream: deploymentStream(id),
    type: `Deployment${what}`,
    data: { deploymentId: id, incidentId, relation: 'CAUSED', reason: 'so' },
  };
}
function requests(service: string, from: string, to: string, count: number | null): Told {
  const type = count === null ? 'RequestsRetracted' : 'RequestsRecorded';
  return { stream: `requests-${service}`, type, data: { service, from: at(from), to: at(to), requests: count, reason: 'so' } };
}

const lifeOf = (id: string): fc.Arbitrary<readonly Told[]> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom('Retracted', 'LinkedToIncident', 'UnlinkedFromIncident').map((what) => became(id, what)),
        fc
          .record(
            {
              service: fc.constantFrom('api', 'web', 'shop\u0000'),
              finishedAt: fc.constantFrom(at('02'), at('03')),
              outcome: fc.constantFrom('SUCCEEDED', 'FAILED'),
              environment: fc.constantFrom('production', 'canary'),
            },
            { requiredKeys: [] },
          )
          .map((said) => corrected(id, said)),
      ),
      { maxLength: 5 },
    )
    .map((events) => [recorded(id), ...events]);

/** Several lives in one log, an event of each in turn. */
const histories = fc
  .tuple(lifeOf('a'), lifeOf('b'), lifeOf('c'))
  .map((lives) =>
    Array.from({ length: Math.max(...lives.map(({ length }) => length)) }, (_, index) => lives.flatMap((life) => life[index] ?? [])).flat(),
  );

/** An incident of which impact began at noon of 3 March. */
function incident(services: readonly string[], id = 'i1'): IncidentFacts {
  const impactStarted = { at: at('03'), until: null, exactness: 'EXACT', eventId: 'e1' };
  return { id, services: services.map((key) => ({ key, eventId: 'e1' })), impactStarted, visits: [] } as unknown as IncidentFacts;
}

onEachDatabase((projected) => {
  async function over(history: readonly Told[], ask: (read: Projected) => Promise<void>): Promise<void> {
    const read = await projected(deploymentProjections, history);
    try {
      await ask(read);
    } finally {
      await read.close();
    }
  }

  /** The ids of those that fit, in the order of the list, in pages of two. */
  async function listed(read: Projected, criteria: Partial<DeploymentCriteria> = {}): Promise<string> {
    const asked = { includeRetracted: false, ...criteria };
    const ids: string[] = [];
    for (let after: ListKey | null = null; ;) {
      const page: readonly DeploymentDetails[] = await read.read((manager) => listDeployments(manager, asked, { first: 2, after }));
      ids.push(...page.map(({ id }) => id));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last;
    }
    expect(await read.read((manager) => countDeployments(manager, asked))).toBe(ids.length);
    return ids.join(' ');
  }

  describe('the list of deployments', () => {
    it('has the same rows however the events come in batches, and counts what it lists', async () => {
      const rowsOf = async (read: Projected): Promise<readonly (readonly object[])[]> => [
        await read.rows(DeploymentRow),
        await read.rows(FormerDeploymentRow),
        await read.rows(DeploymentIncidentRow),
        await read.rows(DeploymentCountRow),
      ];
      await fc.assert(
        fc.asyncProperty(histories, fc.integer({ min: 1, max: 4 }), async (history, batchSize) => {
          const atOnce = await projected(deploymentProjections, history);
          const bitByBit = await projected(deploymentProjections, history, { batchSize });
          try {
            expect(await rowsOf(bitByBit)).toEqual(await rowsOf(atOnce));
            const standing = (await atOnce.rows(DeploymentRow)).map(detailsOf);
            const counting = standing.filter(({ environment, retraction }) => environment === 'production' && retraction === null);
            const counted = (await atOnce.rows(DeploymentCountRow)).filter(({ service }) => service === '');
            expect(counted.reduce((sum, { deployments }) => sum + deployments, 0)).toBe(counting.length);
          } finally {
            await atOnce.close();
            await bitByBit.close();
          }
        }),
        { numRuns: 3 },
      );
    });

    it('is newest first, and narrowed by everything that a filter may say', async () => {
      const history = [
        recorded('a', { finishedAt: at('01') }),
        recorded('b', { service: 'web', outcome: 'FAILED' }),
        recorded('c', { environment: 'canary' }),
        recorded('d', { service: 'shop\u0000', finishedAt: at('04') }),
        recorded('e'),
        corrected('e', { finishedAt: at('03'), outcome: 'ROLLED_BACK' }),
        recorded('f'),
        became('f', 'Retracted'),
        became('a', 'LinkedToIncident'),
        became('b', 'LinkedToIncident'),
        became('b', 'UnlinkedFromIncident'),
      ];
      await over(history, async (read) => {
        expect(await listed(read)).toBe('d e c b a');
        expect(await listed(read, { includeRetracted: true })).toBe('d e f c b a');
        expect(await listed(read, { services: ['web', 'shop\udc00'] })).toBe('d b');
        expect(await listed(read, { environments: ['canary'] })).toBe('c');
        expect(await listed(read, { outcomes: ['FAILED', 'ROLLED_BACK'] })).toBe('e b');
        expect(await listed(read, { incidentId: 'i1' })).toBe('a');
        expect(await listed(read, { from: at('02'), to: at('03') })).toBe('c b');
      });
    });
  });

  describe('the deployments of an incident', () => {
    const related = async (read: Projected, facts: IncidentFacts): Promise<string> => {
      const recordedOnes = new RecordedDeployments({} as never);
      const [found = []] = await new IncidentDeployments(read.database, recordedOnes).ofIncidents([facts]);
      return found.map(({ deployment, relation }) => `${deployment.id}${relation === null ? '?' : ''}`).join(' ');
    };

    it('are those that are linked, and those of its services in the day before', async () => {
      const history = [
        recorded('linked', { service: 'other', finishedAt: at('01') }),
        became('linked', 'LinkedToIncident'),
        recorded('day-before', { finishedAt: at('02') }),
        recorded('too-early', { finishedAt: at('02T11:59') }),
        recorded('just-before', { service: 'web', finishedAt: at('03') }),
        recorded('after', { finishedAt: at('03T12:01') }),
        recorded('under-way', { startedAt: at('03T11:59'), finishedAt: at('03T12:30') }),
        recorded('elsewhere', { service: 'other', finishedAt: at('03T11:00') }),
        recorded('canary', { environment: 'canary', finishedAt: at('03T11:00') }),
        recorded('retracted', { finishedAt: at('03T11:00') }),
        became('retracted', 'LinkedToIncident'),
        became('retracted', 'Retracted'),
      ];
      await over(history, async (read) => {
        expect(await related(read, incident(['api', 'web']))).toBe('linked under-way? just-before? day-before?');
        expect(await related(read, incident([]))).toBe('linked');
        expect(await related(read, incident(['api'], 'i2'))).toBe('under-way? day-before?');
      });
    });
  });

  describe('exposures', () => {
    it('count deployments to production, by whole days and parts of them', async () => {
      const history = [
        recorded('a', { finishedAt: at('02T00:00') }),
        recorded('b', { finishedAt: at('02T23:59'), outcome: 'FAILED' }),
        recorded('c', { finishedAt: at('03T08:00'), service: 'web' }),
        recorded('d', { finishedAt: at('05T08:00'), outcome: 'ROLLED_BACK' }),
        recorded('e', { finishedAt: at('02'), environment: 'canary' }),
        recorded('f', { finishedAt: at('02') }),
        became('f', 'Retracted'),
      ];
      await over(history, async (read) => {
        const exposures = new RecordedExposures(read.database);
        const days = (from: string, to: string) => ({ from: at(from), to: at(to) });
        const windows = [
          days('02T00:00', '03T00:00'),
          days('02T00:01', '05T08:00'),
          days('01T00:00', '05T08:01'),
          days('03T07:00', '03T09:00'),
          days('04T00:00', '04T00:00'),
        ];
        const counted = async (services: readonly string[]) =>
          (await exposures.of(services, windows)).map(({ deployments }) => deployments);
        expect(await counted([])).toEqual([2, 2, 4, 1, 0]);
        expect(await counted(['api'])).toEqual([2, 1, 3, 0, 0]);
        expect(await counted(['web', 'api', 'web', 'nobody'])).toEqual([2, 2, 4, 1, 0]);
        expect(await exposures.of([], [])).toEqual([]);
        // The record begins on the second, with three deployments to the fourth: an empty first day is no surprise, four empty weeks are.
        const throughout = await exposures.of(['web'], [...windows, { from: '2026-02-01T00:00:00.000Z', to: at('04T00:00') }]);
        expect(throughout.map(({ deploymentsThroughout }) => deploymentsThroughout)).toEqual([true, true, true, true, true, false]);
        const many = Array.from({ length: 600 }, () => days('02T00:01', '05T08:00'));
        expect((await exposures.of([], many)).every(({ deployments }) => deployments === 2)).toBe(true);
      });
    });

    it('add requests up where each service’s are known for the whole of a window', async () => {
      const history = [
        requests('api', '01T00:00', '02T00:00', 1_000),
        requests('api', '02T00:00', '03T00:00', 2_400),
        requests('api', '02T00:00', '03T00:00', 4_800),
        requests('web', '02T00:00', '04T00:00', 9_007_199_254_740_991),
        requests('old', '01T00:00', '02T00:00', 5),
        requests('old', '01T00:00', '02T00:00', null),
      ];
      await over(history, async (read) => {
        const exposures = new RecordedExposures(read.database);
        const asked = async (services: readonly string[], from: string, to: string) =>
          (await exposures.of(services, [{ from: at(from), to: at(to) }]))[0]?.requests;
        expect(await asked(['api'], '01T00:00', '03T00:00')).toBe(5_800);
        expect(await asked(['api'], '01T12:00', '02T01:00')).toBe(700);
        expect(await asked(['api'], '01T00:00', '03T00:01')).toBeNull();
        expect(await asked([], '02T00:00', '02T12:00')).toBe(2_400 + 9_007_199_254_740_991 / 4);
        expect(await asked([], '01T00:00', '02T00:00')).toBeNull();
        expect(await asked(['nobody'], '02T00:00', '03T00:00')).toBeNull();
        expect(await asked(['api'], '02T00:00', '02T00:00')).toBeNull();
        const stretches = await read.read((manager) => listStretches(manager, 'api', { first: 5, after: at('01T00:00') }));
        expect(stretches).toEqual([{ from: at('02T00:00'), to: at('03T00:00'), requests: 4_800 }]);
      });
    });
  });

  describe('deployments to production, for metrics', () => {
    it('are tallied by what came of them, and give lead times', async () => {
      const window = { from: at('01T00:00'), to: at('05T00:00') };
      const changes = [
        { commit: 'a', committedAt: at('01') },
        { commit: 'b', committedAt: at('09') },
      ];
      const history = [
        recorded('succeeded', { changes }),
        recorded('caused'),
        became('caused', 'LinkedToIncident'),
        recorded('earlier', { finishedAt: at('01') }),
        became('earlier', 'LinkedToIncident'),
        recorded('unlinked'),
        became('unlinked', 'LinkedToIncident', 'i2'),
        became('unlinked', 'UnlinkedFromIncident', 'i2'),
        recorded('rolled-back', { outcome: 'ROLLED_BACK', changes }),
        recorded('failed', { outcome: 'FAILED' }),
        recorded('failed-and-caused', { outcome: 'FAILED', service: 'web' }),
        became('failed-and-caused', 'LinkedToIncident', 'i3'),
        recorded('canary', { environment: 'canary', outcome: 'ROLLED_BACK', changes }),
        recorded('later', { finishedAt: at('05T00:00'), outcome: 'ROLLED_BACK' }),
      ];
      await over(history, async (read) => {
        const production = new RecordedProduction(read.database);
        expect(await production.tally([], window)).toEqual({ carriedThrough: 5, withoutEffect: 1, failed: 4, effective: 6 });
        expect(await production.tally([['web', 'api'], ['web']], window)).toEqual({
          carriedThrough: 0,
          withoutEffect: 0,
          failed: 1,
          effective: 1,
        });
        expect(await production.leadTimes([], window)).toEqual({ seconds: [86_400], committedLater: 1, notSucceeded: 2 });
        expect(await production.leadTimes([['web']], window)).toEqual({ seconds: [], committedLater: 0, notSucceeded: 0 });
        expect(await production.causes()).toEqual(
          new Map([
            ['i1', at('01')],
            ['i3', at('02')],
          ]),
        );
      });
    });
  });
});
