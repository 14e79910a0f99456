import type { DomainCommand, Occurrence } from '#event-sourcing';
import { lineOf, runbooksOf, tierOf } from '../rules.js';
import type { Runbook, ServiceDescribed, ServiceEvent } from '../service.events.js';
import { merelyNamed } from '../service.js';
import type { KnownService, ServiceState } from '../service.js';

/**
 * Adds a service to the catalogue, or says anew what one is. What is left out stays as it is; null takes it away (a name: it is called
 * by its key then). A retired service is in use again.
 */
export interface DescribeService extends DomainCommand<'DescribeService'> {
  /** As `serviceKeyOf` gives it. */
  readonly key: string;
  readonly name?: string | null | undefined;
  readonly owningTeam?: string | null | undefined;
  readonly tier?: number | null | undefined;
  readonly runbooks?: readonly Runbook[] | null | undefined;
  readonly occurred: Occurrence;
}

export function describeService(command: DescribeService, state: ServiceState): readonly ServiceEvent[] {
  const { key, occurred } = command;
  const before = state.status === 'KNOWN' ? state : merelyNamed(key);
  const after = changed(before, command);
  const reinstated: readonly ServiceEvent[] = before.retired ? [{ type: 'ServiceReinstated', data: { key }, occurred }] : [];
  if (state.status === 'KNOWN' && isSame(before, after)) return reinstated;
  return [...reinstated, { type: 'ServiceDescribed', data: described(after), occurred }];
}

function changed(before: KnownService, { key, name, owningTeam, tier, runbooks }: DescribeService): KnownService {
  return {
    ...before,
    ...(name === undefined ? {} : { name: name === null ? key : lineOf('name', name) }),
    ...(owningTeam === undefined ? {} : { owningTeam: owningTeam === null ? null : lineOf('owningTeam', owningTeam) }),
    ...(tier === undefined ? {} : { tier: tier === null ? null : tierOf(tier) }),
    ...(runbooks === undefined ? {} : { runbooks: runbooksOf(runbooks ?? []) }),
  };
}

function described({ key, name, owningTeam, tier, runbooks }: KnownService): ServiceDescribed['data'] {
  return { key, name, ...(owningTeam === null ? {} : { owningTeam }), ...(tier === null ? {} : { tier }), runbooks };
}

function isSame(a: KnownService, b: KnownService): boolean {
  return (
    a.name === b.name &&
    a.owningTeam === b.owningTeam &&
    a.tier === b.tier &&
    a.runbooks.length === b.runbooks.length &&
    a.runbooks.every(({ title, url }, index) => title === b.runbooks[index]?.title && url === b.runbooks[index].url)
  );
}
