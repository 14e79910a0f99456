import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { anyOf, badInput, decodeCursor, pageOf, pageSize, positionAsked } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RecordedActionItems } from '../read-models/item/recorded-action-items.js';
import { ACTION_ITEM_LIST } from '../read-models/list/action-item-list.projection.js';
import { countActionItems, listActionItems } from '../read-models/list/action-item-list.query.js';
import type { ActionItemCriteria, ListKey } from '../read-models/list/action-item-list.query.js';
import { ActionItemFilter } from './action-item.inputs.js';
import { ActionItem, ActionItemConnection } from './action-item.type.js';

/** A page, with what it takes to count the rest if that is asked for. */
interface ActionItemPage extends ActionItemConnection {
  readonly criteria: ActionItemCriteria;
}

@Resolver(() => ActionItemConnection)
export class ActionItemQueries {
  constructor(
    @Inject(RecordedActionItems) private readonly items: RecordedActionItems,
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ActionItem, { nullable: true, description: 'An action item; null when the id names none.' })
  async actionItem(@Args('id', { type: () => ID }) id: string): Promise<ActionItem | null> {
    const details = await this.items.item(id);
    return details === null ? null : ActionItem.of(details);
  }

  @Query(() => ActionItemConnection, {
    description: 'Action items of all incidents, by when they are due: earliest first, the undated ones last.',
  })
  async actionItems(
    @Args('filter', { type: () => ActionItemFilter, nullable: true }) filter: ActionItemFilter | null,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
  ): Promise<ActionItemPage> {
    const criteria = criteriaOf(filter, this.clock());
    const size = pageSize(first ?? 50);
    const key = after == null ? null : listKeyOf(after);
    const minPosition = positionAsked(filter?.minPosition, 'filter.minPosition');
    if (minPosition !== null) await this.database.waitFor(minPosition, { projections: [ACTION_ITEM_LIST] });
    const listed = await this.database.read((manager) => listActionItems(manager, criteria, { first: size + 1, after: key }));
    const { page, pageInfo } = pageOf(listed, size, (last) => [last.key.due, String(last.key.ordinal)]);
    const asked = { asKnownAt: null, minPosition };
    return {
      criteria,
      nodes: page.map(({ details }) => ActionItem.of(details, asked)),
      pageInfo,
    };
  }

  @ResolveField(() => Int, { description: 'How many action items fit, on all pages.' })
  totalCount(@Parent() page: ActionItemPage): Promise<number> {
    return this.database.read((manager) => countActionItems(manager, page.criteria));
  }
}

function criteriaOf(filter: ActionItemFilter | null | undefined, now: string): ActionItemCriteria {
  return {
    statuses: anyOf(filter?.statuses),
    types: anyOf(filter?.types),
    priorities: anyOf(filter?.priorities),
    owner: filter?.owner ?? undefined,
    team: filter?.team ?? undefined,
    incidentId: filter?.incidentId ?? undefined,
    services: anyOf(filter?.services),
    addresses: anyOf(filter?.addresses),
    dueBefore: filter?.dueBefore ?? undefined,
    overdue: filter?.overdue == null ? undefined : { is: filter.overdue, at: now },
    verified: filter?.verified ?? undefined,
  };
}

function listKeyOf(cursor: string): ListKey {
  const [due = '', ordinal = ''] = decodeCursor(cursor, 2);
  if (!/^\d{1,15}$/.test(ordinal)) throw badInput('after', 'is not a cursor of this list');
  return { due, ordinal: Number(ordinal) };
}
