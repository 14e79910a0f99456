import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_REASON } from '../../deployment.errors.js';
import { refused } from '../requests.errors.js';
import type { RequestsEvent } from '../requests.events.js';
import { isSameStretch } from '../requests.js';
import type { RequestsState } from '../requests.js';

/** What was recorded for a stretch is wrong, and nobody knows better: it can be recorded anew, in other stretches too. */
export interface RetractRequests extends DomainCommand<'RetractRequests'> {
  /** As `serviceOf` gives it. */
  readonly service: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly occurred: Occurrence;
}

export function retractRequests(
  { service, from, to, reason: why, occurred }: RetractRequests,
  { stretches }: RequestsState,
): readonly RequestsEvent[] {
  const reason = textFrom('reason', why, MAX_REASON);
  if (!stretches.some((stretch) => isSameStretch(stretch, { from, to }))) throw refused.unknownStretch();
  return [{ type: 'RequestsRetracted', occurred, data: { service, from, to, reason } }];
}
