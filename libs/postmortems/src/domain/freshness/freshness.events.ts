import type { DomainEvent } from '#event-sourcing';

/**
 * What would be generated was compared with what stands, up to `position` (of the last event of the incident or of its action items).
 * In a stream of its own, so that it does not move the version under an author's hands. `postmortemVersion`: the revision of the
 * postmortem's stream that was compared.
 */
export type PostmortemFreshnessChecked = DomainEvent<
  'PostmortemFreshnessChecked',
  {
    readonly incidentId: string;
    readonly position: string;
    readonly postmortemVersion: number;
    /** The keys of the sections that are stale; empty: none is. */
    readonly staleSections: readonly string[];
  }
>;

export type FreshnessEvent = PostmortemFreshnessChecked;
