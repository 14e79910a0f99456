import { onEachDatabase } from '#projections/testing';
import type { Told } from '#projections/testing';
import { describe, expect, it } from '@jest/globals';
import { catalogProjections } from '#catalog/read-models';
import { ServiceRow } from './service.row.js';
import { factsOf } from './services.projection.js';
import { serviceByKey, servicePage, servicesOfTeam } from './services.query.js';
import type { ServicePage, ServicePlace } from './services.query.js';

const declared = (services: readonly string[]): Told => ({
  type: 'IncidentDeclared',
  data: { incidentId: 'incident-1', title: 'Slow', severity: 'SEV3', kind: 'LIVE', services },
});
const affected = (services: readonly string[]): Told => ({ type: 'ServicesAffected', data: { services } });
const described = (key: string, data: object = {}): Told => ({
  type: 'ServiceDescribed',
  stream: `service-${key}`,
  data: { key, name: key, runbooks: [], ...data },
});
const runbooks = [{ title: 'Slow', url: 'https://wiki.example/slow' }];

const history: readonly Told[] = [
  declared(['Google Cloud/Google Compute Engine', 'search']),
  described('search', { name: 'Search', owningTeam: 'Find', tier: 1, runbooks }),
  affected(['search', 'checkout', 'Search']),
  declared([]),
  { type: 'EntryRecorded', data: { kind: 'OBSERVATION', text: 'noise' } },
  described('ledger', { name: 'Ledger 100%' }),
  { type: 'ServiceRetired', stream: 'service-ledger', data: { key: 'ledger' } },
  { type: 'ServiceRetired', stream: 'service-checkout', data: { key: 'checkout' } },
  { type: 'ServiceReinstated', stream: 'service-checkout', data: { key: 'checkout' } },
  { type: 'DeploymentRecorded', stream: 'deployment-1', data: { deploymentId: '1', service: 'deployed' } },
  { type: 'DeploymentCorrected', stream: 'deployment-1', data: { deploymentId: '1', terms: { service: 'search' } } },
  { type: 'RequestsRecorded', stream: 'requests-1', data: { service: 'served', requests: 1 } },
];

onEachDatabase((projected) => {
  describe('the catalogue', () => {
    it.each([1, 2, 1_000])('holds what incidents named and people described, %d events at a time', async (batchSize) => {
      const read = await projected(catalogProjections, history, { batchSize });
      try {
        const none = { owningTeam: null, tier: null, runbooks: [], retired: false, version: null };
        expect((await read.rows(ServiceRow)).map(factsOf)).toEqual([
          { ...none, key: 'Google Cloud/Google Compute Engine', name: 'Google Cloud/Google Compute Engine', position: 1n },
          { ...none, key: 'Search', name: 'Search', position: 3n },
          { ...none, key: 'checkout', name: 'checkout', version: 1, position: 9n },
          { ...none, key: 'deployed', name: 'deployed', position: 10n },
          { ...none, key: 'ledger', name: 'Ledger 100%', retired: true, version: 1, position: 7n },
          { key: 'search', name: 'Search', owningTeam: 'Find', tier: 1, runbooks, retired: false, version: 0, position: 2n },
          { ...none, key: 'served', name: 'served', position: 12n },
        ]);
      } finally {
        await read.close();
      }
    });

    it('is paged by name, then key, every service once', async () => {
      const names = ['beta', 'Alpha', 'ALPHA', 'alpha', 'Ωmega', 'gamma', '_', '100%', 'éclair', 'a b', 'a-c', 'ab', '\uffee', '🔥'];
      const inOrder = ['100%', '_', 'a b', 'a-c', 'ab', 'Alpha', 'ALPHA', 'alpha', 'beta', 'gamma', 'éclair', 'Ωmega', '\uffee', '🔥'];
      const read = await projected(
        catalogProjections,
        names.map((name, index) => described(`key-${index}`, { name })),
      );
      try {
        const all = { includeRetired: true };
        const whole = await read.read((manager) => servicePage(manager, all, 500, null));
        expect(whole).toMatchObject({ total: names.length, hasMore: false });
        expect(whole.services.map(({ name }) => name)).toEqual(inOrder);
        for (const size of [1, 2, 3, 8, 9]) {
          const paged: string[] = [];
          let page: ServicePage | undefined;
          do {
            const after: ServicePlace | null = page?.last ?? null;
            page = await read.read((manager) => servicePage(manager, all, size, after));
            paged.push(...page.services.map(({ key }) => key));
          } while (page.hasMore);
          expect(paged).toEqual(whole.services.map(({ key }) => key));
        }
        expect(new Set(whole.services.map(({ key }) => key)).size).toBe(names.length);
      } finally {
        await read.close();
      }
    });

    it.each([
      ['SEARCH', ['Search', 'search']],
      ['find', ['search']],
      ['100%', []],
      ['%', []],
      ['_', []],
      ['compute eng', ['Google Cloud/Google Compute Engine']],
      ['!', []],
      ["'; drop table service", []],
      ['CAFÉ', ['cafe-1', 'cafe-2']],
      ['cafe\u0301 Ω', ['cafe-1']],
      ['cafe', ['cafe-1', 'cafe-2']],
      ['\\', ['cafe-2']],
      ['ωΜΈΓΑ', ['cafe-1']],
      ['e\u0000', []],
      ['\ud800', []],
      ['search'.repeat(20_000), []],
    ])('finds %j in keys, names and teams', async (text, keys) => {
      const cafes = [described('cafe-1', { name: 'CAFE\u0301 ωμέγα' }), described('cafe-2', { name: 'café', owningTeam: 'C:\\' })];
      const read = await projected(catalogProjections, [...history, ...cafes]);
      try {
        const { services, total } = await read.read((manager) => servicePage(manager, { text, includeRetired: false }, 10, null));
        expect(services.map(({ key }) => key)).toEqual(keys);
        expect(total).toBe(keys.length);
      } finally {
        await read.close();
      }
    });

    it('knows which services a team owns, whatever the case of its name', async () => {
      const owned = (key: string, owningTeam: string) => described(key, { name: key, owningTeam });
      const read = await projected(catalogProjections, [owned('b', 'ÉQUIPE'), owned('a', 'équipe'), owned('c', 'Équipe 2')]);
      try {
        expect(await read.read((manager) => servicesOfTeam(manager, 'Équipe'))).toEqual(['a', 'b']);
        expect(await read.read((manager) => servicesOfTeam(manager, 'nobody'))).toEqual([]);
      } finally {
        await read.close();
      }
    });

    it('knows by its key a service whose key not every database can hold', async () => {
      const read = await projected(catalogProjections, [
        declared(['shop\u0000cart', 'half \ud800']),
        described('shop\u0000cart', {
          name: 'Ca\u0000rt',
          owningTeam: 'half \udc00',
          runbooks: [{ title: '\u0000', url: 'https://wiki.example/' }],
        }),
        affected(['shop\u0000cart', 'half \ud800', 'other']),
      ]);
      try {
        const find = (key: string) => read.read((manager) => serviceByKey(manager, key));
        expect(await find('shop\u0000cart')).toMatchObject({
          name: 'Ca\ufffdrt',
          owningTeam: 'half \ufffd',
          version: 0,
          runbooks: [{ title: '\u0000' }],
        });
        expect(await find('half \ud800')).toMatchObject({ version: null, position: 1n });
        expect(await find('nobody\u0000')).toBeNull();
        const last: ServicePlace = ['a\u0000', '\ud800'];
        const page = await read.read((manager) => servicePage(manager, { includeRetired: false }, 10, last));
        expect(page).toMatchObject({ services: [{ position: 2n }, { position: 1n }, { key: 'other' }], total: 3 });
      } finally {
        await read.close();
      }
    });

    it('hides the retired unless they are asked for', async () => {
      const read = await projected(catalogProjections, history);
      try {
        const ledger = { text: '100%', includeRetired: true };
        expect((await read.read((manager) => servicePage(manager, ledger, 10, null))).total).toBe(1);
      } finally {
        await read.close();
      }
    });
  });
});
