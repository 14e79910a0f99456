import { eachOnce, lookedAt } from '#graphql';
import type { GivenScope } from '#graphql';
import type { Severity } from '#incidents/published';
import type { AskedLoad } from './published/load-spread.js';
import { roleKey } from './read-models/turns/attended-incident.js';
import type { Scope } from './read-models/turns/tally.js';

/** What is asked, before it is checked. */
export interface GivenQuestion extends GivenScope<Severity> {
  readonly roles?: readonly string[] | null;
}

/** @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function askedLoad({ roles, ...filter }: GivenQuestion): AskedLoad {
  return { ...lookedAt(filter), roles: eachOnce(roles, 'filter.roles') };
}

export function scopeOf({ window, services, severities, roles }: AskedLoad): Scope {
  return { window, services, severities, roles: [...new Set(roles.map(roleKey))] };
}
