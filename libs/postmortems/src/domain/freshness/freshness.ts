import type { Decider, DomainCommand, Occurrence } from '#event-sourcing';
import type { FreshnessEvent } from './freshness.events.js';

/** The stream of what was found when an incident's postmortem was compared with the facts. */
export function freshnessStream(incidentId: string): string {
  return `postmortemFreshness-${incidentId}`;
}

/** Takes over what a comparison found. */
export interface RecordFreshness extends DomainCommand<'RecordFreshness'> {
  readonly incidentId: string;
  /** Of the last event of the incident, or of its action items, that was compared. */
  readonly position: string;
  readonly postmortemVersion: number;
  readonly staleSections: readonly string[];
  readonly occurred: Occurrence;
}

/** What was compared last. */
export type FreshnessState = { readonly position: bigint; readonly postmortemVersion: number } | null;

/** The write side of `postmortemFreshness-<incidentId>`. */
export const freshnessDecider: Decider<FreshnessState, RecordFreshness, FreshnessEvent> = {
  initialState: null,
  decide: recordFreshness,
  evolve: (_, { data: { position, postmortemVersion } }) => ({ position: BigInt(position), postmortemVersion }),
};

/**
 * Records every comparison with something else, also where it found nothing: whoever asked for it must see that it was done. Which of two
 * positions is newer is not asked: those of a log that was moved to another engine mean nothing there.
 */
function recordFreshness(command: RecordFreshness, state: FreshnessState): readonly FreshnessEvent[] {
  const { incidentId, position, postmortemVersion, staleSections, occurred } = command;
  const isNews = state === null || BigInt(position) !== state.position || postmortemVersion > state.postmortemVersion;
  if (!isNews || postmortemVersion < (state?.postmortemVersion ?? 0)) return [];
  return [{ type: 'PostmortemFreshnessChecked', occurred, data: { incidentId, position, postmortemVersion, staleSections } }];
}
