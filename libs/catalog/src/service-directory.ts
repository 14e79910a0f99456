import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { decodeCursor, encodeCursor, pageSize, positionFrom } from '#graphql';
import { ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import { Service, ServiceConnection } from './graphql/service.type.js';
import { serviceByKey, servicePage } from './read-models/services/services.query.js';
import type { ServicePlace } from './read-models/services/services.query.js';
import { SERVICES } from './read-models/services/services.projection.js';

export interface ServiceList {
  readonly first: number;
  readonly after?: string | null;
  readonly text?: string | null;
  readonly includeRetired: boolean;
  readonly minPosition?: string | null;
}

/** Answers what is in the catalogue. */
@Injectable()
export class ServiceDirectory {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: ReadModelDatabase,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT for arguments out of range. @throws ReadModelBehindError when `minPosition` is not reached. */
  async page({ first, after, text, includeRetired, minPosition }: ServiceList): Promise<ServiceConnection> {
    const size = pageSize(first);
    const place = after == null ? null : placeOf(after);
    const criteria = { text: text ?? undefined, includeRetired };
    await this.#reach(minPosition);
    const { services, hasMore, last, total } = await this.database.read((manager) => servicePage(manager, criteria, size, place));
    return ServiceConnection.of(services, { hasNextPage: hasMore, endCursor: last === null ? null : encodeCursor(last) }, total);
  }

  /** The service with exactly this key; null where there is none. @throws As `page`. */
  async find(key: string, minPosition?: string | null): Promise<Service | null> {
    await this.#reach(minPosition);
    const facts = await this.database.read((manager) => serviceByKey(manager, key));
    return facts === null ? null : Service.of(facts);
  }

  /** Whether the service is in the catalogue, by everything that was acknowledged before this call. */
  async isNamed(key: string): Promise<boolean> {
    await this.database.waitFor(await this.store.head(), { projections: [SERVICES] });
    return this.database.read(async (manager) => (await serviceByKey(manager, key)) !== null);
  }

  async #reach(minPosition: string | null | undefined): Promise<void> {
    if (minPosition == null) return;
    await this.database.waitFor(positionFrom(minPosition, 'minPosition'), { projections: [SERVICES] });
  }
}

function placeOf(cursor: string): ServicePlace {
  const [sortName = '', key = ''] = decodeCursor(cursor, 2);
  return [sortName, key];
}
