import { DAY_MS } from '#calendar';
import { anyOf, badInput, positionFrom, requirePlainYears } from '#graphql';
import type { AskedScope } from './costs.js';
import type { CostFilter, RiskFilter } from './graphql/cost.inputs.js';

const YEAR_MS = 365 * DAY_MS;

/** @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function scopeOf(filter: Omit<CostFilter, 'from' | 'to'>, window: { readonly from: string; readonly to: string }): AskedScope {
  const { axis, services, severities, minPosition } = filter;
  requirePlainYears('filter', window.from, window.to);
  if (window.from >= window.to) throw badInput('filter.from', 'does not lie before filter.to');
  return {
    axis: axis ?? 'CONTRIBUTING_FACTOR',
    window,
    services: [...new Set(anyOf(services, 'filter.services') ?? [])],
    severities: [...new Set(anyOf(severities, 'filter.severities') ?? [])],
    minPosition: minPosition == null ? null : positionFrom(minPosition, 'filter.minPosition'),
  };
}

/** @param now ISO 8601 UTC. @throws GraphQLError BAD_USER_INPUT where the filter contradicts itself. */
export function riskScopeOf(filter: RiskFilter | null, now: string): AskedScope {
  const to = filter?.to ?? now;
  const from = filter?.from ?? new Date(Date.parse(to) - YEAR_MS).toISOString();
  return scopeOf(filter ?? {}, { from, to });
}
