import { deterministicId } from '#event-sourcing';
import type { Runbook, ServiceEvent } from './service.events.js';

/** A service as it stands. */
export interface KnownService {
  readonly status: 'KNOWN';
  readonly key: string;
  readonly name: string;
  readonly owningTeam: string | null;
  readonly tier: number | null;
  readonly runbooks: readonly Runbook[];
  readonly retired: boolean;
}

/** UNKNOWN to its own stream; an incident, an action item or a deployment may have named it nevertheless. */
export type ServiceState = { readonly status: 'UNKNOWN' } | KnownService;

export const initialState: ServiceState = { status: 'UNKNOWN' };

/** The stream of a service. Keys are free text, which not every engine takes in a stream's name. */
export function serviceStream(key: string): string {
  return `service-${deterministicId('service', key)}`;
}

/** What is known of a service of which there is nothing but its key. */
export function merelyNamed(key: string): KnownService {
  return { status: 'KNOWN', key, name: key, owningTeam: null, tier: null, runbooks: [], retired: false };
}

export function evolve(state: ServiceState, event: ServiceEvent): ServiceState {
  const known = state.status === 'KNOWN' ? state : merelyNamed(event.data.key);
  switch (event.type) {
    case 'ServiceDescribed': {
      const { name, owningTeam = null, tier = null, runbooks } = event.data;
      return { ...known, name, owningTeam, tier, runbooks };
    }
    case 'ServiceRetired':
      return { ...known, retired: true };
    case 'ServiceReinstated':
      return { ...known, retired: false };
  }
}
