import type { RecordedEvent } from '#event-sourcing';
import type { Runbook, ServiceEvent } from '../../domain/service.events.js';
import { evolve, initialState, merelyNamed } from '../../domain/service.js';

/** What is known of a service, and by which event. */
export interface ServiceFacts {
  readonly key: string;
  readonly name: string;
  readonly owningTeam: string | null;
  readonly tier: number | null;
  readonly runbooks: readonly Runbook[];
  readonly retired: boolean;
  /** The revision of its stream; null while it has none. */
  readonly version: number | null;
  /** Of the last event that changed it. */
  readonly position: bigint;
}

/** A service that an incident, an action item or a deployment named for the first time, in the event at `position`. */
export function namedService(key: string, position: bigint): ServiceFacts {
  return { ...merelyNamed(key), version: null, position };
}

/** What a service's own event makes of what was known before, if anything was. */
export function changedService(before: ServiceFacts | null, { event, revision, position }: RecordedEvent<ServiceEvent>): ServiceFacts {
  const state = evolve(before === null ? initialState : { ...before, status: 'KNOWN' }, event);
  const known = state.status === 'KNOWN' ? state : merelyNamed(event.data.key);
  return { ...known, version: Number(revision), position };
}

/** What the events of its stream say of a service; null for none. */
export function serviceFacts(events: readonly RecordedEvent<ServiceEvent>[]): ServiceFacts | null {
  return events.reduce<ServiceFacts | null>(changedService, null);
}
