import type { ActionItemDetails } from '#action-items/published';
import type { RecordedEvent } from '#event-sourcing';
import type { CauseAxis, IncidentEvent, MeasurementName, Severity } from '#incidents/published';

/** Everything that a draft is generated from. The same facts and template give the same draft, byte for byte. */
export interface DraftFacts {
  /** Of the incident, oldest first. */
  readonly events: readonly RecordedEvent<IncidentEvent>[];
  /** Of the incident, in the order they were proposed. */
  readonly actionItems: readonly ActionItemDetails[];
  readonly history: History;
}

/** What was known of incidents that were detected before this one. Drills and side exits are left out. */
export interface History {
  /** In the order of the incident's services; those without any earlier recorded duration are left out. */
  readonly durations: readonly ServiceDurations[];
  /** The classes of this incident (trigger and contributing factors) that earlier ones had as well, in this incident's order. */
  readonly recurrences: readonly ClassRecurrence[];
  /** The earlier incidents that are most alike, at most {@link MOST_PRECEDENTS}: most shared classes first, then those with unfinished actions, then latest first. */
  readonly precedents: readonly Precedent[];
}

export const MOST_PRECEDENTS = 5;
/** Durations are compared with the latest earlier incidents of the service, at most so many. */
export const MOST_COMPARED = 100;

export const noHistory: History = { durations: [], recurrences: [], precedents: [] };

/** How long one of the five measurements took in a service's earlier incidents; in whole seconds, only RECORDED ones. */
export interface ServiceDurations {
  readonly service: string;
  readonly measurement: MeasurementName;
  /** How many earlier incidents it is made of. */
  readonly count: number;
  readonly median: number;
  /** The 90th percentile. */
  readonly p90: number;
}

export interface ClassRecurrence {
  readonly axis: CauseAxis;
  readonly classKey: string;
  /** How many earlier incidents had the class, within 365 days before this one was detected. */
  readonly earlier: number;
  /** When the latest of those was detected; ISO 8601 UTC. */
  readonly latestAt: string;
}

export interface Precedent {
  readonly incidentId: string;
  /** Such as INC-42. */
  readonly reference: string;
  readonly title: string;
  readonly severity: Severity;
  /** ISO 8601 UTC. */
  readonly detectedAt: string;
  readonly sharedClasses: readonly { readonly axis: CauseAxis; readonly classKey: string }[];
  readonly sharedServices: readonly string[];
  /** How far its postmortem has come. */
  readonly postmortem: 'NONE' | 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED';
  /** Its action items that are neither done nor dropped, in the order they were proposed. */
  readonly unfinishedActions: readonly { readonly id: string; readonly title: string; readonly dueAt: string | null }[];
}
