import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { deterministicId } from '#event-sourcing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CatalogModule } from '#catalog';
import { ServiceOwnership, ServiceTeams } from '#catalog/published';
import { catalogProjections } from '#catalog/read-models';
import { Inject, Module } from '@nestjs/common';

/** A context beside this one, which is given what it publishes. */
@Module({})
class Neighbour {
  constructor(@Inject(ServiceTeams) given: ServiceTeams, @Inject(ServiceOwnership) whose: ServiceOwnership) {
    teams = given;
    ownership = whose;
  }
}

let api: Served;
let teams: ServiceTeams;
let ownership: ServiceOwnership;
beforeAll(async () => {
  api = await served({
    contexts: () => [CatalogModule, Neighbour],
    projections: catalogProjections,
    actorId: 'actor-1',
    clock: () => '2026-03-01T10:00:00.000Z',
  });
});
afterAll(() => api.close());

const FIELDS = 'key name owningTeam tier runbooks { title url } retired version position';
const RESULT = `__typename ... on Service { ${FIELDS} } ... on ErrorResult { code message path }`;
const describeService = async (input: object) =>
  (await api.ask(`mutation($input: DescribeServiceInput!) { result: describeService(input: $input) { ${RESULT} } }`, { input })) as {
    result: Record<string, unknown>;
  };
const retireService = async (input: object) =>
  (await api.ask(`mutation($input: RetireServiceInput!) { result: retireService(input: $input) { ${RESULT} } }`, { input })) as {
    result: Record<string, unknown>;
  };
const service = async (key: string, minPosition: unknown) =>
  (
    (await api.ask(`query($key: String!, $minPosition: String) { service(key: $key, minPosition: $minPosition) { ${FIELDS} } }`, {
      key,
      minPosition,
    })) as { service: object | null }
  ).service;
const services = async (args: string) =>
  (
    (await api.ask(`{ services(${args}) { nodes { key } pageInfo { hasNextPage endCursor } totalCount } }`)) as {
      services: { nodes: { key: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };
    }
  ).services;

async function anIncidentNames(key: string): Promise<string> {
  const incidentId = deterministicId('test', key);
  const [recorded] = await api.store.append(`incident-${incidentId}`, 'no-stream', [
    {
      id: deterministicId('event', incidentId),
      schemaVersion: 1,
      metadata: { actorId: 'actor-1' },
      event: {
        type: 'IncidentDeclared',
        data: { incidentId, title: 'Slow', severity: 'SEV3', kind: 'LIVE', services: [key] },
        occurred: { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' },
      },
    },
  ]);
  return String(recorded?.position);
}

describe('the catalogue through GraphQL', () => {
  it('describes a service, answers from its stream, and reads its own writes', async () => {
    const runbooks = [{ title: 'Slow', url: 'https://wiki.example/slow' }];
    const { result } = await describeService({ key: ' Shop/Check Out ', name: 'Check-out', owningTeam: 'Payments', tier: 1, runbooks });
    const expected = { key: 'Shop/Check Out', name: 'Check-out', owningTeam: 'Payments', tier: 1, runbooks, retired: false, version: 0 };
    expect(result).toMatchObject({ __typename: 'Service', ...expected });
    expect(await service('Shop/Check Out', result['position'])).toEqual({ ...expected, position: result['position'] });
    expect(await service('shop/check out', result['position'])).toBeNull();

    const changed = await describeService({ key: 'Shop/Check Out', tier: null, expectedVersion: 0 });
    expect(changed.result).toMatchObject({ name: 'Check-out', tier: null, version: 1, runbooks });
    const again = await describeService({ key: 'Shop/Check Out', tier: null });
    expect(again.result).toEqual(changed.result);
    const stale = await describeService({ key: 'Shop/Check Out', tier: 4, expectedVersion: 0 });
    expect(stale.result).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT', path: 'expectedVersion' });
  });

  it('refuses a link that would run as a script', async () => {
    const { result } = await describeService({ key: 'evil', runbooks: [{ title: 'Click', url: 'javascript:alert(1)' }] });
    expect(result).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path: 'runbooks.0.url' });
    expect(await service('evil', String(await api.store.head()))).toBeNull();
  });

  it('knows a service as soon as an incident has named it', async () => {
    const position = await anIncidentNames('Google Cloud/Google Compute Engine');
    expect(await service('Google Cloud/Google Compute Engine', position)).toMatchObject({
      name: 'Google Cloud/Google Compute Engine',
      version: null,
      position,
    });
  });

  it('knows a service as soon as an action item has named it', async () => {
    const item = { actionItemId: 'item-1', incidentId: 'incident-1', number: 1, title: 'Cap it', type: 'PREVENT', addresses: [] };
    const told = (type: string, data: object, index: number) => ({
      id: deterministicId('item', String(index)),
      schemaVersion: 1,
      metadata: { actorId: 'actor-1' },
      event: { type, data, occurred: { at: '2026-03-01T10:00:00.000Z', exactness: 'EXACT' as const } },
    });
    const { title, type, addresses, ...ids } = item;
    const revised = { ...ids, terms: { title, type, addresses, services: ['queue', 'relay'] } };
    const recorded = await api.store.append('actionItem-item-1', 'no-stream', [
      told('ActionItemProposed', { ...item, services: ['queue'] }, 0),
      told('ActionItemCompleted', { ...ids, note: 'Done' }, 1),
      told('ActionItemRevised', revised, 2),
    ]);
    const [first, , last] = recorded.map(({ position }) => String(position));
    expect(await service('queue', last)).toMatchObject({ name: 'queue', version: null, position: first });
    expect(await service('relay', last)).toMatchObject({ name: 'relay', version: null, position: last });
  });

  it('retires what was only named, right after it was, and nothing that nobody knows', async () => {
    const { result: unknown } = await retireService({ key: 'never heard of' });
    expect(unknown).toMatchObject({ __typename: 'NotFound', path: 'key' });
    await anIncidentNames('old thing');
    const { result } = await retireService({ key: 'old thing', reason: 'Switched off.' });
    expect(result).toMatchObject({ __typename: 'Service', retired: true, version: 0 });
    expect(await services(`text: "old thing", minPosition: "${String(result['position'])}"`)).toMatchObject({ totalCount: 0 });
    expect(await services('text: "OLD thing", includeRetired: true')).toMatchObject({ nodes: [{ key: 'old thing' }], totalCount: 1 });
  });

  it('tells other contexts which teams own services, right after it was said', async () => {
    await describeService({ key: 'Shop/Owned', owningTeam: 'Ledger' });
    await describeService({ key: 'Shop/Owned too', owningTeam: 'Ledger' });
    await describeService({ key: 'Shop/Nobody’s' });
    const asked = ['Shop/Owned', 'Shop/Owned too', 'Shop/Nobody’s', 'never heard of', 'shop/owned'];
    expect([...(await teams.teamsOf(asked))]).toEqual(['Ledger']);
    await describeService({ key: 'Shop/Owned too', owningTeam: 'Search' });
    expect([...(await teams.teamsOf(asked))]).toEqual(['Ledger', 'Search']);
    expect((await teams.teamsOf([])).size).toBe(0);
  });

  it('tells others of many services whose they are, as of a position', async () => {
    await describeService({ key: 'owned', owningTeam: 'Ledger', tier: 2 });
    const { result } = await describeService({ key: 'described' });
    const found = await ownership.of(['owned', 'described', 'never heard of'], BigInt(String(result['position'])));
    expect([...found].map(([key, { owningTeam, tier }]) => [key, owningTeam, tier])).toEqual([
      ['described', null, null],
      ['owned', 'Ledger', 2],
    ]);
  });

  it('is paged', async () => {
    let position: unknown;
    for (const key of ['p-3', 'P-1', 'p-2']) ({ position } = (await describeService({ key })).result);
    const first = await services(`text: "p-", first: 2, minPosition: "${String(position)}"`);
    expect(first).toMatchObject({ nodes: [{ key: 'P-1' }, { key: 'p-2' }], pageInfo: { hasNextPage: true }, totalCount: 3 });
    const second = await services(`text: "p-", first: 2, after: "${first.pageInfo.endCursor ?? ''}"`);
    expect(second).toMatchObject({ nodes: [{ key: 'p-3' }], pageInfo: { hasNextPage: false }, totalCount: 3 });
  });

  it.each(['first: 0', 'first: 501', 'after: "x"', 'minPosition: "-1"', 'minPosition: "soon"'])('refuses services(%s)', async (args) => {
    await expect(services(args)).rejects.toThrow(/BAD_USER_INPUT/);
  });
});
