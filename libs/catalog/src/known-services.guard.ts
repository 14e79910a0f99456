import { EVENT_STORE } from '#commands';
import { asStorable } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { keysAsked, unknownKey } from '#graphql';
import type { AskedKeys } from '#graphql';
import { loadByIds, ReadModelBehindError, ReadModelDatabase } from '#projections';
import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { ServiceRow } from './read-models/services/service.row.js';
import { serviceKeys } from './read-models/services/services.query.js';
import { SERVICES } from './read-models/services/services.projection.js';

/**
 * Refuses a query whose filter names a service that nobody has described, and that no incident, action item, deployment or record of requests
 * ever named: there would be nothing to count, and a misspelt key would be answered with 0. Costs one look-up by key where a filter names any.
 */
@Injectable()
export class KnownServicesGuard implements CanActivate {
  constructor(
    @Inject(ReadModelDatabase) private readonly database: Pick<ReadModelDatabase, 'read' | 'waitFor'>,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'head'>,
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT, with the keys that are nearest. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    for (const asked of keysAsked(context, 'services')) await this.#require(asked);
    return true;
  }

  async #require(asked: AskedKeys): Promise<void> {
    if ((await this.#unknown(asked)) === undefined || !(await this.#hasCaughtUp())) return;
    const unknown = await this.#unknown(asked);
    if (unknown === undefined) return;
    throw unknownKey(asked, unknown, await this.database.read(serviceKeys));
  }

  async #unknown({ keys }: AskedKeys): Promise<string | undefined> {
    const known = await this.database.read((manager) => loadByIds(manager, ServiceRow, keys.map(asStorable)));
    return keys.find((key) => !known.has(asStorable(key)));
  }

  /** Whether the catalogue has all that was acknowledged by now. Where it does not catch up, nobody can say that a key is unknown. */
  async #hasCaughtUp(): Promise<boolean> {
    try {
      await this.database.waitFor(await this.store.head(), { projections: [SERVICES] });
      return true;
    } catch (error) {
      if (error instanceof ReadModelBehindError) return false;
      throw error;
    }
  }
}
