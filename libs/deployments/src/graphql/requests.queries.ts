import { badInput, decodeCursor, momentFrom, pageOf, pageSize, positionFrom } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { REQUESTS } from '../read-models/requests/requests.projection.js';
import { listStretches } from '../read-models/requests/requests.query.js';
import { RequestStretchConnection } from './requests.type.js';

@Resolver()
export class RequestsQueries {
  constructor(@Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>) {}

  @Query(() => RequestStretchConnection, { description: 'How many requests a service served, by stretch, oldest first.' })
  async recordedRequests(
    @Args('service', { type: () => String, description: 'Its key, exactly as it was recorded.' }) service: string,
    @Args('first', { type: () => Int, defaultValue: 50, nullable: true, description: '1 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The `endCursor` of the page before.' }) after: string | null,
    @Args('minPosition', {
      type: () => String,
      nullable: true,
      description: 'The answer reflects at least this position, or is an error after 5 s.',
    })
    minPosition: string | null,
  ): Promise<RequestStretchConnection> {
    const size = pageSize(first ?? 50);
    const place = after == null ? null : placeOf(after);
    if (minPosition != null) await this.database.waitFor(positionFrom(minPosition, 'minPosition'), { projections: [REQUESTS] });
    const listed = await this.database.read((manager) => listStretches(manager, service, { first: size + 1, after: place }));
    const { page, pageInfo } = pageOf(listed, size, ({ from }) => [from]);
    return { nodes: page.map((stretch) => ({ service, ...stretch })), pageInfo };
  }
}

function placeOf(cursor: string): string {
  const moment = momentFrom(decodeCursor(cursor, 1)[0] ?? '');
  if (moment === null) throw badInput('after', 'is not a cursor of this list');
  return moment;
}
