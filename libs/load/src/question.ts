import { anyOf, badInput, positionFrom, requirePlainYears } from '#graphql';
import type { Severity } from '#incidents/published';
import type { AskedLoad } from './published/load-spread.js';
import { roleKey } from './read-models/turns/attended-incident.js';
import type { Scope } from './read-models/turns/tally.js';

/** What is asked, before it is checked. */
export interface GivenQuestion {
  readonly from: string;
  readonly to: string;
  readonly services?: readonly string[] | null;
  readonly severities?: readonly Severity[] | null;
  readonly roles?: readonly string[] | null;
  readonly minPosition?: string | null;
}

/** @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function askedLoad({ from, to, minPosition, ...filter }: GivenQuestion): AskedLoad {
  requirePlainYears('filter', from, to);
  if (from >= to) throw badInput('filter.to', 'does not lie behind filter.from');
  return {
    window: { from, to },
    services: anyOf(filter.services, 'filter.services') ?? [],
    severities: anyOf(filter.severities, 'filter.severities') ?? [],
    roles: anyOf(filter.roles, 'filter.roles') ?? [],
    minPosition: minPosition == null ? null : positionFrom(minPosition, 'filter.minPosition'),
  };
}

export function scopeOf({ window, services, severities, roles }: AskedLoad): Scope {
  return { window, services, severities, roles: [...new Set(roles.map(roleKey))] };
}
