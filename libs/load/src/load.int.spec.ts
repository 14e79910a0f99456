import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, served } from '#access/testing';
import type { Answered, Served } from '#access/testing';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { expectRebuiltEqualsLive } from '#projections/testing';
import { RootCausesModule } from '#root-causes';
import { Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { join } from 'node:path';
import { LoadModule } from './load.module.js';
import { LoadSpread } from './published/index.js';
import { loadProjections } from './read-models/index.js';

const people = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const [one, other] = people;
const projections = [...incidentProjections, ...loadProjections];
const LOAD = `incidents attended personSeconds largestShareOfTime pending untimed
  spread { people turns evenness evennessByChance largestShare half pValue verdict }`;

let api: Served;
let modules: ModuleRef;
let minPosition = '0';

/** A context beside this one, which is given what it publishes. */
@Module({})
class Neighbour {
  constructor(
    given: ModuleRef,
    readonly load: LoadSpread,
  ) {
    modules = given;
  }
}

async function changed(mutation: string, input: object): Promise<string> {
  const { id, position } = await done<Answered & { readonly position: string }>(api, mutation, 'Incident', input, 'id position');
  minPosition = position;
  return id;
}

/** An incident of an hour, in which people had roles from its beginning on. */
async function attended(day: string, services: readonly string[], roles: readonly (readonly [string, string])[], more: object = {}) {
  const incidentId = await changed('declareIncident', { title: day, services, detectedAt: `${day}T10:00:00Z`, ...more });
  for (const [role, personId] of roles) {
    await changed('assignRole', { incidentId, role, personId, occurredAt: `${day}T10:00:00Z` });
  }
  await changed('advanceIncident', { incidentId, to: 'LEARNING', occurredAt: `${day}T11:00:00Z` });
  return incidentId;
}

interface LoadAnswer {
  readonly load: {
    readonly all: object;
    readonly byService: readonly object[];
    readonly byRole: readonly object[];
    readonly byPeriod: readonly object[];
    readonly position: string;
  };
}

async function load(filter: object = {}, args = ''): Promise<LoadAnswer['load']> {
  const data = await api.ask(
    `query($filter: LoadFilter!) { load(filter: $filter) { from to position all { ${LOAD} }
      byService { service ${LOAD} } byRole { role ${LOAD} } byPeriod${args} { start end ${LOAD} } } }`,
    { filter: { from: '2026-01-01T00:00:00Z', to: '2026-04-01T00:00:00Z', minPosition, ...filter } },
  );
  return (data as LoadAnswer).load;
}

beforeAll(async () => {
  api = await served({
    contexts: () => [RootCausesModule, IncidentsModule, LoadModule, Neighbour],
    projections,
    actorId: 'actor-1',
    clock: () => '2026-04-01T00:00:00.000Z',
  });
  for (const day of ['05', '06', '07', '08', '09', '10', '11', '12', '13']) {
    await attended(`2026-01-${day}`, ['ledger'], [['commander', one]]);
  }
  await attended(
    '2026-02-05',
    ['ledger', 'shop'],
    [
      ['Commander', other],
      ['scribe', other],
      ['scribe', one],
    ],
  );
  await attended('2026-02-05', ['shop'], [['scribe', one]]);
  await attended('2026-02-20', [], [['commander', one]], { kind: 'DRILL' });
  await attended('2026-03-20', ['shop'], []);
});
afterAll(() => api.close());

describe('load through GraphQL', () => {
  it('shows that a service depends on a few, without saying who they are', async () => {
    const answer = await load();
    expect(answer.all).toMatchObject({
      incidents: 12,
      attended: 11,
      personSeconds: 12 * 3_600,
      pending: 0,
      untimed: 0,
      spread: { people: 2, turns: 12, half: 1, verdict: 'UNEVEN' },
    });
    expect(answer.byService).toMatchObject([
      { service: 'ledger', incidents: 10, attended: 10, spread: { people: 2, turns: 11, largestShare: 10 / 11, half: 1 } },
      { service: 'shop', incidents: 3, attended: 2, spread: { people: 2, turns: 3, verdict: 'NOT_ENOUGH_DATA' } },
    ]);
    expect(BigInt(answer.position)).toBeGreaterThanOrEqual(BigInt(minPosition));
    for (const personId of people) expect(JSON.stringify(answer)).not.toContain(personId);
  });

  it('is told by role in whatever case, and by period', async () => {
    const answer = await load();
    expect(answer.byRole).toMatchObject([
      { role: 'commander', incidents: 12, attended: 10, spread: { turns: 10, people: 2, largestShare: 0.9 }, largestShareOfTime: 0.9 },
      { role: 'scribe', attended: 2, spread: { turns: 3, people: 2 } },
    ]);
    expect(answer.byPeriod).toMatchObject([
      {
        start: '2026-01-01T00:00:00.000Z',
        end: '2026-02-01T00:00:00.000Z',
        spread: { people: 1, turns: 9, largestShare: 1, evenness: null },
      },
      { incidents: 2, spread: { people: 2, turns: 3 } },
      {
        incidents: 1,
        attended: 0,
        personSeconds: null,
        largestShareOfTime: null,
        spread: { people: 0, turns: 0, largestShare: null, half: 0 },
      },
    ]);
    expect((await load({}, '(length: QUARTER)')).byPeriod).toHaveLength(1);
    expect((await load({ roles: ['COMMANDER'] })).all).toMatchObject({ spread: { turns: 10 }, personSeconds: 36_000 });
    expect((await load({ services: ['shop'] })).byService).toMatchObject([{ service: 'shop' }]);
    expect((await load({ services: ['shop'], severities: ['SEV1'] })).all).toMatchObject({ incidents: 0, personSeconds: 0 });
  });

  it('counts a turn that is not over, and its time once it is', async () => {
    const window = { from: '2026-03-25T00:00:00Z', to: '2026-03-26T00:00:00Z' };
    const incidentId = await changed('declareIncident', { title: 'Open', services: ['ledger'], detectedAt: '2026-03-25T10:00:00Z' });
    const role = { incidentId, role: 'commander', personId: one };
    await changed('assignRole', { ...role, occurredAt: '2026-03-25T10:00:00Z' });
    expect((await load(window)).all).toMatchObject({ attended: 1, pending: 1, personSeconds: null, spread: { people: 1, turns: 1 } });
    await changed('releaseRole', { ...role, occurredAt: '2026-03-25T10:30:00Z' });
    expect((await load(window)).all).toMatchObject({ pending: 0, personSeconds: 1_800 });
  });

  it('refuses what contradicts itself', async () => {
    await expect(load({ to: '2026-01-01T00:00:00Z' })).rejects.toThrow(/filter.from/);
    await expect(load({ from: '1990-01-01T00:00:00Z' })).rejects.toThrow(/more than 120 periods/);
    await expect(load({ minPosition: 'x' })).rejects.toThrow(/BAD_USER_INPUT/);
  });

  it('is published to other contexts', async () => {
    const asked = { services: [], severities: [], roles: ['Commander'], minPosition: BigInt(minPosition) };
    const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-03-01T00:00:00.000Z' };
    const answer = await modules.get(LoadSpread, { strict: false }).of({ ...asked, window }, 1);
    expect(answer).toMatchObject({ all: { spread: { turns: 10, people: 2 } }, services: [{ service: 'ledger', spread: { turns: 10 } }] });
  });

  it('is the same after a rebuild', async () => {
    const directory = join(api.dataDirectory, 'read-models');
    await expect(expectRebuiltEqualsLive({ store: api.store, projections, directory })).resolves.toBeUndefined();
  });
});
