import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { served } from '#access/testing';
import type { Served } from '#access/testing';
import { collect } from '#event-sourcing';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';
import { ActionItemsModule } from './action-items.module.js';
import { actionItemProjections } from './read-models/index.js';

interface Item {
  readonly id: string;
  readonly version: number;
  readonly position: string;
  readonly status: string;
  readonly overdue: boolean;
}
interface Page {
  readonly nodes: readonly { readonly title: string; readonly overdue: boolean; readonly incident: { readonly title: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const FIELDS = `id title type owner team dueAt priority endState link services status version position completedAt note verifiedAt
  verification reason overdue addresses { key } incident { title }`;

let api: Served;
let now = '2026-03-01T10:00:00.000Z';
let incidents = 0;
let incidentId: string;

async function changed<Answer = Item>(mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = `... on ${mutation.endsWith('Incident') ? 'Incident { id }' : `ActionItem { ${FIELDS} }`} ... on ErrorResult { code path message }`;
  const data = await api.ask(`mutation($input: ${type}) { changed: ${mutation}(input: $input) { __typename ${answer} } }`, { input });
  return (data as { readonly changed: Answer }).changed;
}

async function listed(filter: object, page: { readonly first?: number; readonly after?: string | null } = {}): Promise<Page> {
  const data = await api.ask(
    `query($filter: ActionItemFilter, $first: Int, $after: String) { actionItems(filter: $filter, first: $first, after: $after) {
      nodes { title overdue incident { title } } pageInfo { hasNextPage endCursor } totalCount
    } }`,
    { filter, ...page },
  );
  return (data as { readonly actionItems: Page }).actionItems;
}

describe('action items through GraphQL', () => {
  beforeAll(async () => {
    api = await served({
      contexts: () => [RootCausesModule, IncidentsModule, ActionItemsModule],
      projections: [...incidentProjections, ...actionItemProjections],
      actorId: 'actor-1',
      clock: () => now,
    });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    now = '2026-03-01T10:00:00.000Z';
    ({ id: incidentId } = await changed('declareIncident', { title: `Incident ${++incidents}` }));
  });

  it('says of an item whatever there is to say, and otherwise later', async () => {
    const said = {
      title: 'Take a backup before each migration',
      type: 'MITIGATE',
      owner: 'storage on-call',
      team: 'storage',
      dueAt: '2026-04-01T00:00:00.000Z',
      priority: 'P1',
      endState: 'A migration without a backup is refused',
      link: 'https://tickets.example/ST-7',
      services: ['ledger'],
    };
    const item = await changed('proposeActionItem', { incidentId, ...said, addresses: ['network'] });
    expect(item).toMatchObject({ ...said, addresses: [{ key: 'network' }], incident: { title: `Incident ${incidents}` }, overdue: false });

    const revised = await changed('reviseActionItem', { id: item.id, dueAt: null, team: 'databases', addresses: [], services: null });
    expect(revised).toMatchObject({ ...said, dueAt: null, team: 'databases', addresses: [], services: [], version: 1 });
    expect(await changed('reviseActionItem', { id: item.id, team: 'databases' })).toEqual(revised);
    for (const [input, refusal] of [
      [{ title: null }, { __typename: 'Invalid', path: 'title' }],
      [{ type: null }, { __typename: 'Invalid', path: 'type' }],
      [{ link: 'gopher://tickets.example' }, { __typename: 'Invalid', path: 'link' }],
      [{ addresses: ['nothing'] }, { __typename: 'Invalid', path: 'addresses.0' }],
      [
        { team: 'storage', expectedVersion: 0 },
        { __typename: 'Conflict', path: 'expectedVersion' },
      ],
    ] as const) {
      expect(await changed('reviseActionItem', { id: item.id, ...input })).toMatchObject(refusal);
    }
    expect(await changed('reviseActionItem', { id: 'nobody-knows' })).toMatchObject({ __typename: 'NotFound', path: 'id' });
  });

  it('carries an item from done to verified, and back when it does not hold', async () => {
    const { id } = await changed('proposeActionItem', { incidentId, title: 'Rehearse the failover', dueAt: '2026-02-01T00:00:00.000Z' });
    expect(await changed('verifyActionItem', { id, note: 'Seen' })).toMatchObject({ __typename: 'IllegalTransition' });
    const done = { id, note: 'Rehearsed with the storage team' };
    expect(await changed('completeActionItem', done)).toMatchObject({ status: 'COMPLETED', completedAt: now, overdue: false });
    const occurredAt = '2026-02-27T10:00:00.000Z';
    expect(await changed('verifyActionItem', { id, note: 'Took four minutes', occurredAt })).toMatchObject({
      status: 'COMPLETED',
      verifiedAt: occurredAt,
      verification: 'Took four minutes',
    });
    const reopen = { id, reason: 'It failed in the second region', idempotencyKey: 'once' };
    const reopened = await changed('reopenActionItem', reopen);
    expect(reopened).toMatchObject({
      status: 'ACCEPTED',
      completedAt: null,
      note: null,
      verifiedAt: null,
      verification: null,
      overdue: true,
    });
    expect(await changed('reopenActionItem', reopen)).toEqual(reopened);
    expect(await changed('reopenActionItem', { id, reason: 'Again' })).toMatchObject({ __typename: 'IllegalTransition' });
  });

  it('lists what is overdue by the server’s clock, of all incidents', async () => {
    const due = { incidentId, dueAt: '2026-03-05T00:00:00.000Z', team: 'overdue' };
    const { id } = await changed('proposeActionItem', { ...due, title: 'Done in time' });
    await changed('completeActionItem', { id, note: 'Done' });
    const { id: otherIncident } = await changed('declareIncident', { title: 'Another incident' });
    await changed('proposeActionItem', { ...due, incidentId: otherIncident, title: 'Forgotten' });
    const { position: minPosition } = await changed('proposeActionItem', { ...due, title: 'Undated', dueAt: null });
    expect(await listed({ team: 'overdue', overdue: true, minPosition })).toMatchObject({ nodes: [], totalCount: 0 });
    now = '2026-03-05T00:00:00.001Z';
    expect(await listed({ team: 'overdue', overdue: true })).toEqual({
      nodes: [{ title: 'Forgotten', overdue: true, incident: { title: 'Another incident' } }],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      totalCount: 1,
    });
    expect((await listed({ team: 'overdue', overdue: false })).nodes.map(({ title }) => title)).toEqual(['Done in time', 'Undated']);
    const overdueThen = async (asKnownAt: string): Promise<unknown> =>
      api.ask('query($id: ID!, $asKnownAt: DateTime) { incident(id: $id, asKnownAt: $asKnownAt) { actionItems { title overdue } } }', {
        id: otherIncident,
        asKnownAt,
      });
    expect(await overdueThen('2026-03-04T00:00:00.000Z')).toEqual({ incident: { actionItems: [{ title: 'Forgotten', overdue: false }] } });
    expect(await overdueThen(now)).toEqual({ incident: { actionItems: [{ title: 'Forgotten', overdue: true }] } });
  });

  it('is paged, and counts all pages', async () => {
    let minPosition = '';
    for (const dueAt of [null, '2026-05-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z', null, '2026-04-01T00:00:00.000Z']) {
      ({ position: minPosition } = await changed('proposeActionItem', { incidentId, title: dueAt?.slice(5, 7) ?? '--', dueAt }));
    }
    const first = await listed({ incidentId, minPosition }, { first: 3 });
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 5 });
    const second = await listed({ incidentId }, { first: 3, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, totalCount: 5 });
    expect([...first.nodes, ...second.nodes].map(({ title }) => title)).toEqual(['04', '04', '05', '--', '--']);
    await expect(listed({}, { first: 501 })).rejects.toThrow(/BAD_USER_INPUT/);
    await expect(listed({ minPosition: 'soon' })).rejects.toThrow(/BAD_USER_INPUT/);
    for (const after of ['x', Buffer.from('["undated","1e9"]').toString('base64url')]) {
      await expect(listed({}, { after })).rejects.toThrow(/BAD_USER_INPUT/);
    }
    const far = Buffer.from('["undated","999999999999999"]').toString('base64url');
    expect((await listed({}, { after: far })).nodes).toEqual([]);
  });

  it('leaves the items as they are, whatever becomes of the document', async () => {
    const { id } = await changed('proposeActionItem', { incidentId, title: 'Outlive it' });
    const before = await api.ask(`query($id: ID!) { actionItem(id: $id) { ${FIELDS} } }`, { id });
    const document = ['PostmortemDrafted', 'SectionEdited', 'ReviewRequested', 'PostmortemPublished'].map((type, index) => ({
      id: `${incidentId}-${index}`,
      schemaVersion: 1,
      metadata: { actorId: 'actor-1' },
      event: { type, data: { incidentId, postmortemId: incidentId }, occurred: { at: now, exactness: 'EXACT' as const } },
    }));
    const recorded = await api.store.append(`postmortem-${incidentId}`, 'no-stream', document);
    await changed('reopenIncident', { incidentId, to: 'DETECTION', reason: 'It came back' });
    expect(await api.ask(`query($id: ID!) { actionItem(id: $id) { ${FIELDS} } }`, { id })).toEqual(before);
    const minPosition = String(recorded.at(-1)?.position);
    expect((await listed({ incidentId, minPosition })).nodes.map(({ title }) => title)).toEqual(['Outlive it']);
    expect((await collect(api.store.readStream(`actionItem-${id}`))).map(({ event }) => event.type)).toEqual(['ActionItemProposed']);
  });
});
