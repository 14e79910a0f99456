import { asStorable } from '#event-sourcing';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { ServiceFacts } from './service-facts.js';
import { ServiceRow } from './service.row.js';
import { factsOf, searchable } from './services.projection.js';

export interface ServiceCriteria {
  /** Stands somewhere in the key, the name or the owning team; upper and lower case are the same. */
  readonly text?: string | undefined;
  readonly includeRetired: boolean;
}

/** Where a page ended: `sortName` and `key` of its last row. */
export type ServicePlace = readonly [sortName: string, key: string];

export interface ServicePage {
  readonly services: readonly ServiceFacts[];
  readonly hasMore: boolean;
  readonly last: ServicePlace | null;
  readonly total: number;
}

const MOST_TEXT = 5_000;

/** The services that fit, by name. */
export async function servicePage(
  manager: EntityManager,
  criteria: ServiceCriteria,
  size: number,
  after: ServicePlace | null,
): Promise<ServicePage> {
  const query = narrowed(manager, criteria)
    .orderBy('service.sort_name')
    .addOrderBy('service.key')
    .limit(size + 1);
  if (after !== null) {
    const [name, key] = after.map(asStorable);
    query.andWhere('(service.sort_name > :name OR (service.sort_name = :name AND service.key > :key))', { name, key });
  }
  const rows = await query.getMany();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    services: page.map(factsOf),
    hasMore: rows.length > size,
    last: last === undefined ? null : [last.sortName, last.key],
    total: await narrowed(manager, criteria).getCount(),
  };
}

/** The service with exactly this key. */
export async function serviceByKey(manager: EntityManager, key: string): Promise<ServiceFacts | null> {
  const row = await manager.findOneBy(ServiceRow, { key: asStorable(key) });
  return row === null ? null : factsOf(row);
}

/** The keys of the services, in their order; 10,000 at most. */
export async function serviceKeys(manager: EntityManager): Promise<readonly string[]> {
  const services = await manager
    .createQueryBuilder(ServiceRow, 'service')
    .select('service.key')
    .orderBy('service.key')
    .limit(10_000)
    .getMany();
  return services.map(({ key }) => key);
}

/** The keys of the services that a team owns, in their order; upper and lower case are the same. */
export async function servicesOfTeam(manager: EntityManager, team: string): Promise<readonly string[]> {
  const owned = await manager
    .createQueryBuilder(ServiceRow, 'service')
    .select(['service.key', 'service.owningTeam'])
    .where('service.owning_team IS NOT NULL')
    .orderBy('service.key')
    .getMany();
  // Databases do not agree on what the lower case of a letter beyond ASCII is.
  const sought = searchable(team);
  return owned.filter(({ owningTeam }) => owningTeam !== null && searchable(owningTeam) === sought).map(({ key }) => key);
}

function narrowed(manager: EntityManager, { text, includeRetired }: ServiceCriteria): SelectQueryBuilder<ServiceRow> {
  const query = manager.createQueryBuilder(ServiceRow, 'service');
  if (!includeRetired) query.andWhere('service.retired = 0');
  // SQLite takes patterns of 50,000 bytes, and nothing in the catalogue is nearly as long.
  if (text !== undefined && text.length > MOST_TEXT) query.andWhere('1 = 0');
  else if (text !== undefined) {
    query.andWhere(`service.words LIKE :text ESCAPE '!'`, { text: `%${searchable(text).replace(/[!%_]/g, '!$&')}%` });
  }
  return query;
}
