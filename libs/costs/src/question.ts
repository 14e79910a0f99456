import { DAY_MS, momentOf } from '#calendar';
import { lookedAt } from '#graphql';
import type { AskedScope } from './costs.js';
import type { CostFilter, RiskFilter } from './graphql/cost.inputs.js';

const YEAR_MS = 365 * DAY_MS;

/** @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function scopeOf({ axis, ...filter }: CostFilter): AskedScope {
  return { axis: axis ?? 'CONTRIBUTING_FACTOR', ...lookedAt(filter) };
}

/** @param now ISO 8601 UTC. @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function riskScopeOf(filter: Pick<RiskFilter, keyof RiskFilter> | null, now: string): AskedScope {
  const to = filter?.to ?? now;
  const from = filter?.from ?? momentOf(Date.parse(to) - YEAR_MS);
  return scopeOf({ ...filter, from, to });
}
