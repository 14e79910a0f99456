import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';
import { Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DeploymentsModule } from './deployments.module.js';
import { DeploymentImporter } from './import/deployment-importer.js';
import type { ImportAnswer } from './import/deployment-importer.js';
import { Exposures } from './published/index.js';
import { deploymentProjections } from './read-models/index.js';

const FIELDS = `id externalId service version commit environment startedAt finishedAt outcome changes { commit committedAt }
  links { url title } retraction revision position incidents { incidentId relation incident { title } }`;
const ERROR = '... on ErrorResult { code path message }';

let api: Served;
let modules: ModuleRef;
let now = '2026-03-05T10:00:00.000Z';

/** A context beside this one, which is given what it publishes. */
@Module({})
class Neighbour {
  constructor(
    given: ModuleRef,
    readonly exposures: Exposures,
  ) {
    modules = given;
  }
}

type Answer = Readonly<Record<string, unknown>> & { readonly id: string; readonly position: string };

async function changed(mutation: string, input: object): Promise<Answer> {
  const name = mutation.replace(/ToIncident|FromIncident/, '');
  const answer = mutation.endsWith('Requests') ? 'RecordedRequests { service from to requests position }' : `Deployment { ${FIELDS} }`;
  const data = await api.ask(
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { changed: ${mutation}(input: $input) { __typename ... on ${answer} ${ERROR} } }`,
    { input },
  );
  return (data as { readonly changed: Answer }).changed;
}

async function declared(title: string, input: object): Promise<string> {
  const query = 'mutation($input: DeclareIncidentInput!) { declareIncident(input: $input) { ... on Incident { id } } }';
  return ((await api.ask(query, { input: { title, ...input } })) as { declareIncident: { id: string } }).declareIncident.id;
}

async function besides(incidentId: string, minPosition: string, asKnownAt?: string): Promise<readonly string[]> {
  const data = await api.ask(
    `query($id: ID!, $asKnownAt: DateTime, $minPosition: String) { incident(id: $id, asKnownAt: $asKnownAt) {
      deployments(minPosition: $minPosition) { relation candidate deployment { version } }
    } }`,
    { id: incidentId, minPosition, asKnownAt },
  );
  const { deployments } = (
    data as { incident: { deployments: { relation: string | null; candidate: boolean; deployment: { version: string } }[] } }
  ).incident;
  return deployments.map(({ relation, candidate, deployment }) => `${deployment.version} ${candidate ? 'CANDIDATE' : relation}`);
}

const imported = async (...values: readonly unknown[]): Promise<readonly ImportAnswer[]> => {
  async function* lines() {
    for (const [index, value] of values.entries()) yield await Promise.resolve({ line: index + 1, value });
  }
  const answers: ImportAnswer[] = [];
  for await (const answer of modules.get(DeploymentImporter, { strict: false }).import(lines(), 'actor-1')) answers.push(answer);
  return answers;
};

beforeAll(async () => {
  api = await served({
    contexts: () => [RootCausesModule, IncidentsModule, DeploymentsModule, Neighbour],
    projections: [...incidentProjections, ...deploymentProjections],
    actorId: 'actor-1',
    clock: () => now,
  });
});
afterAll(() => api.close());

describe('deployments through GraphQL', () => {
  const said = {
    service: 'ledger',
    version: '7.1',
    commit: 'c0ffee',
    startedAt: '2026-03-01T09:55:00.000Z',
    finishedAt: '2026-03-01T10:00:00.000Z',
    changes: [{ commit: 'c0ffee', committedAt: '2026-02-28T10:00:00.000Z' }],
    externalId: 'run-1',
    links: [{ url: 'https://ci.example/1', title: null }],
  };

  it('are recorded, corrected and retracted, and answer from their stream', async () => {
    const recorded = await changed('recordDeployment', said);
    expect(recorded).toMatchObject({ ...said, __typename: 'Deployment', environment: 'production', outcome: 'SUCCEEDED', revision: 0 });
    expect(await changed('recordDeployment', said)).toEqual(recorded);
    const { id: deploymentId } = recorded;
    const corrected = await changed('correctDeployment', { deploymentId, outcome: 'ROLLED_BACK', commit: null, expectedVersion: 0 });
    expect(corrected).toMatchObject({ ...said, commit: null, outcome: 'ROLLED_BACK', revision: 1 });
    expect(await changed('recordDeployment', said)).toEqual(corrected);
    expect(await changed('correctDeployment', { deploymentId, version: '7.2', expectedVersion: 0 })).toMatchObject({ code: 'CONFLICT' });
    expect(await changed('recordDeployment', { ...said, startedAt: '2026-03-02T00:00:00Z' })).toMatchObject({ __typename: 'Invalid' });
    const ahead = { finishedAt: '2026-03-05T10:05:00.001Z' };
    expect(await changed('recordDeployment', { ...said, ...ahead, externalId: 'run-2' })).toMatchObject({
      code: 'INVALID',
      path: 'finishedAt',
      message: expect.stringContaining('is still to come'),
    });
    expect(await changed('correctDeployment', { deploymentId, ...ahead })).toMatchObject({ code: 'INVALID', path: 'finishedAt' });
    expect(await imported({ ...said, ...ahead, externalId: 'run-3', environment: 'rehearsal' })).toMatchObject([
      { events: 1, note: 'finishedAt: 2026-03-05T10:05:00.001Z is still to come' },
    ]);
    const requests = { service: 'ledger', from: '2026-03-05T00:00:00Z', to: '2026-03-06T00:00:00Z', requests: 7 };
    expect(await changed('recordRequests', requests)).toMatchObject({ code: 'INVALID', path: 'to' });
    expect(await changed('retractDeployment', { deploymentId, reason: 'A rehearsal' })).toMatchObject({ retraction: 'A rehearsal' });
    expect(await changed('recordDeployment', said)).toMatchObject({ __typename: 'IllegalTransition' });
    expect(await changed('retractDeployment', { deploymentId: 'nobody-knows', reason: 'x' })).toMatchObject({ __typename: 'NotFound' });
    expect(await api.ask(`query($id: ID!) { deployment(id: $id) { outcome retraction } }`, { id: deploymentId })).toEqual({
      deployment: { outcome: 'ROLLED_BACK', retraction: 'A rehearsal' },
    });
    expect(await api.ask('{ deployment(id: "nobody-knows") { id } }')).toEqual({ deployment: null });
  });

  it('are other ones without an external id, unless the request is the same', async () => {
    const anonymous = { ...said, externalId: null };
    const [one, other] = [await changed('recordDeployment', anonymous), await changed('recordDeployment', anonymous)];
    expect(one.id).not.toBe(other.id);
    const keyed = { ...anonymous, idempotencyKey: 'once' };
    expect(await changed('recordDeployment', keyed)).toEqual(await changed('recordDeployment', keyed));
  });

  it('are listed in pages', async () => {
    let minPosition = '';
    for (const day of ['02', '04', '03']) {
      ({ position: minPosition } = await changed('recordDeployment', {
        service: 'paged',
        version: day,
        finishedAt: `2026-03-${day}T00:00:00Z`,
      }));
    }
    const page = async (after: string | null) =>
      (
        (await api.ask(
          `query($filter: DeploymentFilter, $after: String) { deployments(filter: $filter, first: 2, after: $after) {
            nodes { version } pageInfo { hasNextPage endCursor } totalCount } }`,
          { filter: { services: ['paged'], environments: ['Production'], minPosition }, after },
        )) as { deployments: { nodes: object[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } }
      ).deployments;
    const first = await page(null);
    expect(first).toMatchObject({ nodes: [{ version: '04' }, { version: '03' }], pageInfo: { hasNextPage: true }, totalCount: 3 });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({ nodes: [{ version: '02' }], pageInfo: { hasNextPage: false } });
    await expect(page('x')).rejects.toThrow(/BAD_USER_INPUT/);
  });

  it('stand beside the incidents that they caused or may have caused, by now and as it was known', async () => {
    const incidentId = await declared('Entries are lost', { services: ['journal'], detectedAt: '2026-03-05T08:00:00Z' });
    const deploy = (version: string, finishedAt: string) => changed('recordDeployment', { service: 'journal', version, finishedAt });
    const cause = await deploy('cause', '2026-03-01T00:00:00Z');
    const suspect = await deploy('suspect', '2026-03-05T07:00:00Z');
    const input = { deploymentId: cause.id, incidentId, relation: 'CAUSED' };
    const linked = await changed('linkDeploymentToIncident', input);
    expect(linked).toMatchObject({ incidents: [{ incidentId, relation: 'CAUSED', incident: { title: 'Entries are lost' } }] });
    expect(await besides(incidentId, linked.position)).toEqual(['cause CAUSED', 'suspect CANDIDATE']);
    const before = now;
    now = '2026-03-06T10:00:00.000Z';
    await changed('correctDeployment', { deploymentId: suspect.id, finishedAt: '2026-03-05T09:00:00Z' });
    const unlinked = await changed('unlinkDeploymentFromIncident', { deploymentId: cause.id, incidentId, reason: 'Another one' });
    expect(unlinked).toMatchObject({ incidents: [] });
    expect(await besides(incidentId, unlinked.position)).toEqual([]);
    expect(await besides(incidentId, unlinked.position, before)).toEqual(['cause CAUSED', 'suspect CANDIDATE']);
    expect(await changed('linkDeploymentToIncident', { ...input, incidentId: 'nobody-knows' })).toMatchObject({ path: 'incidentId' });
  });

  it('are imported line by line, and the same again changes nothing', async () => {
    const line = { service: 'imported', externalId: ' run-9 ', finishedAt: '2026-03-01T10:00:00+01:00', outcome: 'succeeded', else: 1 };
    const anonymous = { service: 'imported', version: '1', finishedAt: '2026-03-02T10:00:00Z' };
    const bad = [{ service: 'imported' }, 7, { ...line, finishedAt: 'yesterday' }, { ...line, links: [{ url: 'ftp://files.example' }] }];
    const answers = await imported(line, ...bad, anonymous);
    expect(answers).toMatchObject([
      { line: 1, id: 'run-9', events: 1 },
      { line: 2, error: expect.stringContaining('finishedAt') },
      { line: 3, error: expect.any(String) },
      { line: 4, error: 'finishedAt: is not an ISO 8601 moment with an offset' },
      { line: 5, error: expect.stringContaining('links.0.url: ') },
      { line: 6, id: null, events: 1 },
    ]);
    expect(await imported(line, anonymous)).toMatchObject([{ events: 0 }, { events: 0 }]);
    expect(await imported({ ...line, outcome: 'ROLLED_BACK' })).toMatchObject([{ events: 1 }]);
    expect(
      await changed('recordDeployment', { service: 'imported', externalId: 'run-9', finishedAt: line.finishedAt, outcome: 'ROLLED_BACK' }),
    ).toMatchObject({
      revision: 1,
      environment: 'production',
    });
  });

  it('come with requests, for exposure', async () => {
    const stretch = { service: 'served', from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' };
    const recorded = await changed('recordRequests', { ...stretch, requests: 3_000_000_000 });
    expect(recorded).toMatchObject({ ...stretch, requests: 3_000_000_000 });
    expect(await changed('recordRequests', { ...stretch, requests: 0.5 })).toMatchObject({ __typename: 'Invalid', path: 'requests' });
    expect(await changed('recordRequests', { ...stretch, to: '2026-03-03T00:00:00Z', requests: 1 })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    const query = `query($minPosition: String) { recordedRequests(service: "served", minPosition: $minPosition) { nodes { from requests } pageInfo { hasNextPage } } }`;
    expect(await api.ask(query, { minPosition: recorded.position })).toEqual({
      recordedRequests: { nodes: [{ from: stretch.from, requests: 3_000_000_000 }], pageInfo: { hasNextPage: false } },
    });
    expect(await modules.get(Exposures, { strict: false }).of(['served'], [stretch])).toEqual([
      { deployments: 0, deploymentsThroughout: expect.any(Boolean), requests: 3_000_000_000 },
    ]);
    const retracted = await changed('retractRequests', { ...stretch, reason: 'Health checks were counted' });
    expect(retracted).toMatchObject({ ...stretch, requests: null });
    expect(await api.ask(query, { minPosition: retracted.position })).toMatchObject({ recordedRequests: { nodes: [] } });
  });
});
