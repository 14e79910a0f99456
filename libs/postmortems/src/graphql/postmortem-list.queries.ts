import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { anyOf, badInput, decodeCursor, pageOf, pageSize, positionAsked } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isOverdue } from '../domain/due-date.js';
import type { DuePolicy } from '../domain/due-date.js';
import { DUE_POLICY } from '../due-policy.js';
import { POSTMORTEM_LIST } from '../read-models/list/postmortem-list.projection.js';
import { countPostmortems, listPostmortems } from '../read-models/list/postmortem-list.query.js';
import type { ListedPostmortem, ListKey, PostmortemCriteria } from '../read-models/list/postmortem-list.query.js';
import { PostmortemFilter } from './postmortem-list.inputs.js';
import { PostmortemSummary, PostmortemSummaryConnection } from './postmortem-list.type.js';

/** A page, with what it takes to count the rest if that is asked for. */
interface PostmortemPage extends PostmortemSummaryConnection {
  readonly criteria: PostmortemCriteria;
}

@Resolver(() => PostmortemSummaryConnection)
export class PostmortemListQueries {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DUE_POLICY) private readonly policy: DuePolicy,
  ) {}

  @Query(() => PostmortemSummaryConnection, {
    description: 'The postmortems of all incidents, by when they are due: earliest first, the undated ones last.',
  })
  async postmortems(
    @Args('filter', { type: () => PostmortemFilter, nullable: true }) filter: PostmortemFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
  ): Promise<PostmortemPage> {
    const now = this.clock();
    const criteria = criteriaOf(filter, now);
    const size = pageSize(first ?? 50);
    const key = after == null ? null : listKeyOf(after);
    const minPosition = positionAsked(filter?.minPosition, 'filter.minPosition');
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [POSTMORTEM_LIST] });
    const listed = await this.database.read((manager) => listPostmortems(manager, this.policy, criteria, { first: size + 1, after: key }));
    const { page, pageInfo } = pageOf(listed, size, ({ key: { dueAt, recoveredAt, incidentId } }) => [
      dueAt ?? '',
      recoveredAt,
      incidentId,
    ]);
    const asked = { minPosition };
    return {
      criteria,
      nodes: page.map((postmortem) => summaryOf(postmortem, now, asked)),
      pageInfo,
    };
  }

  @ResolveField(() => Int, { description: 'How many postmortems fit, on all pages.' })
  totalCount(@Parent() page: PostmortemPage): Promise<number> {
    return this.database.read((manager) => countPostmortems(manager, this.policy, page.criteria));
  }
}

function summaryOf({ key: { dueAt }, row, status }: ListedPostmortem, now: string, asked: PostmortemSummary['asked']): PostmortemSummary {
  const { incidentId, title, severity, ownerId, stale, publishedAt, editions } = row;
  const overdue = isOverdue(dueAt, editions, now);
  const said = { incidentId, title, severity, status, ownerId, dueAt, overdue, stale: stale === 1, publishedAt, editions };
  return Object.assign(new PostmortemSummary(), { ...said, asked });
}

function criteriaOf(filter: PostmortemFilter | null | undefined, now: string): PostmortemCriteria {
  return {
    statuses: anyOf(filter?.statuses),
    severities: anyOf(filter?.severities),
    services: anyOf(filter?.services),
    ownerId: filter?.ownerId ?? undefined,
    overdue: filter?.overdue == null ? undefined : { is: filter.overdue, at: now },
    stale: filter?.stale ?? undefined,
    text: textOf(filter?.text),
  };
}

// The longest title.
const LONGEST_TEXT = 500;

function textOf(text: string | null | undefined): string | undefined {
  if (text == null || text === '') return undefined;
  if (text.length > LONGEST_TEXT) throw badInput('filter.text', `has ${text.length} characters; ${LONGEST_TEXT} is the limit`);
  return text;
}

// No date stands as nothing: cursors are lists of texts.
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function listKeyOf(cursor: string): ListKey {
  const [due = '', recoveredAt = '', incidentId = ''] = decodeCursor(cursor, 3);
  const isDate = MOMENT.test(due) && !Number.isNaN(Date.parse(due));
  if (due !== '' && !isDate) throw badInput('after', 'is not a cursor of this list');
  return { dueAt: due === '' ? null : due, recoveredAt, incidentId };
}
