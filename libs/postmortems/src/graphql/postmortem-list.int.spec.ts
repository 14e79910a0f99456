import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphqlContext } from '#graphql';
import { incidentStream } from '#incidents/published';
import { projected } from '#projections/testing';
import type { Projected, Told } from '#projections/testing';
import { postmortemStream } from '../domain/postmortem.js';
import { postmortemListProjection } from '../read-models/list/postmortem-list.projection.js';
import { PostmortemListFields } from './postmortem-list.fields.js';
import { PostmortemListQueries } from './postmortem-list.queries.js';

const NOW = '2026-03-05T00:00:00.000Z';

function postmortem(incidentId: string, severity: string, recoveredAt: string): readonly Told[] {
  const data = { incidentId, title: `Checkout, time ${incidentId}`, severity, kind: 'LIVE', services: ['checkout'] };
  const drafted = { incidentId, draftedFromPosition: '1' };
  return [
    { stream: incidentStream(incidentId), type: 'IncidentDeclared', data, occurredAt: '2026-02-01T00:00:00.000Z' },
    { stream: incidentStream(incidentId), type: 'StageEntered', data: { to: 'LEARNING', inferred: false }, occurredAt: recoveredAt },
    { stream: postmortemStream(incidentId), type: 'PostmortemDrafted', data: drafted },
  ];
}

describe('postmortems', () => {
  let read: Projected;
  let queries: PostmortemListQueries;

  beforeAll(async () => {
    const history = [
      ...postmortem('1', 'SEV3', '2026-03-01T00:00:00.000Z'),
      ...postmortem('2', 'SEV1', '2026-03-03T00:00:00.000Z'),
      ...postmortem('3', 'SEV1', '2026-03-01T00:00:00.000Z'),
    ];
    read = await projected([postmortemListProjection], history);
    queries = new PostmortemListQueries(read.database, () => NOW, { SEV1: { count: 3, unit: 'CALENDAR_DAYS' } });
  });
  afterAll(() => read.close());

  it('are listed by when they are due, page by page', async () => {
    const first = await queries.postmortems(null, 2, null);
    expect(first.nodes).toMatchObject([
      { incidentId: '3', title: 'Checkout, time 3', severity: 'SEV1', status: 'DRAFT', dueAt: '2026-03-04T00:00:00.000Z', overdue: true },
      { incidentId: '2', dueAt: '2026-03-06T00:00:00.000Z', overdue: false, stale: false, editions: 0, publishedAt: null, ownerId: null },
    ]);
    expect(await queries.totalCount(first)).toBe(3);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await queries.postmortems(null, 2, first.pageInfo.endCursor);
    expect(second.nodes).toMatchObject([{ incidentId: '1', dueAt: null, overdue: false }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect((await queries.postmortems(null, 2, second.pageInfo.endCursor)).nodes).toEqual([]);
  });

  it('are narrowed by a filter, of which empty parts say nothing', async () => {
    const found = await queries.postmortems({ overdue: true, statuses: [], text: 'checkout', services: ['checkout'] }, null, null);
    expect(found.nodes.map(({ incidentId }) => incidentId)).toEqual(['3']);
  });

  it.each([
    ['a page of nothing', [null, 0, null], 'first'],
    ['a cursor of another list', [null, 1, Buffer.from('["2026-03-04T00:00:00.000Z","3"]').toString('base64url')], 'after'],
    ['a cursor with no date', [null, 1, Buffer.from('["2026-13-04T00:00:00.000Z","","3"]').toString('base64url')], 'after'],
    ['a text that is too long', [{ text: 'x'.repeat(501) }, 1, null], 'filter.text'],
    ['a position that is none', [{ minPosition: 'x' }, 1, null], 'filter.minPosition'],
  ] as const)('refuse %s', async (_, [filter, first, after], argument) => {
    await expect(queries.postmortems(filter, first, after)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
  });

  it('ask for the incidents of a page once', async () => {
    const asked: (readonly string[])[] = [];
    const find = (ids: readonly string[]): Promise<ReadonlyMap<string, never>> => {
      asked.push(ids);
      return Promise.resolve(new Map<string, never>());
    };
    const fields = new PostmortemListFields({ find: () => Promise.resolve(null) }, { find });
    const { nodes } = await queries.postmortems(null, null, null);
    const context = graphqlContext('person-1');
    expect(await Promise.all(nodes.map((node) => fields.incident(node, context)))).toEqual([null, null, null]);
    expect(asked).toEqual([['3', '2', '1']]);
  });
});
