import type { DomainCommand, Occurrence } from '#event-sourcing';
import { lineOf, MAX_REASON } from '../rules.js';
import { refused } from '../service.errors.js';
import type { ServiceRetired } from '../service.events.js';
import { merelyNamed } from '../service.js';
import type { ServiceState } from '../service.js';

/** Takes a service out of use. */
export interface RetireService extends DomainCommand<'RetireService'> {
  /** As `serviceKeyOf` gives it. */
  readonly key: string;
  /** Whether an incident has named it, which its own stream does not know. */
  readonly named: boolean;
  readonly reason?: string | null | undefined;
  readonly occurred: Occurrence;
}

export function retireService({ key, named, reason, occurred }: RetireService, state: ServiceState): readonly ServiceRetired[] {
  if (state.status === 'UNKNOWN' && !named) throw refused.unknownService(key);
  const { retired } = state.status === 'KNOWN' ? state : merelyNamed(key);
  if (retired) return [];
  const said = reason == null || reason.trim() === '' ? {} : { reason: lineOf('reason', reason, MAX_REASON) };
  return [{ type: 'ServiceRetired', data: { key, ...said }, occurred }];
}
