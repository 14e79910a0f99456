import type { IncidentKind, Severity, Stage } from '#incidents/published';
import type { ActionItemDetails } from '#action-items/published';
import type { Occurrence } from '#event-sourcing';
import type { PostmortemDocument } from '../read-models/document/document.js';

/** What a rendering shows: the document, and what readers need beside it. Renderers are pure functions of this; none adds a fact. */
export interface PostmortemView {
  readonly document: PostmortemDocument;
  readonly incident: ViewedIncident;
  /** The events that the document cites, by id. */
  readonly sources: ReadonlyMap<string, CitedEvent>;
  readonly figures: Figures;
  /** As they stand at the moment of rendering (or as known at the moment asked for): they outlive the document. */
  readonly actionItems: readonly ActionItemDetails[];
}

export interface ViewedIncident {
  readonly reference: string;
  readonly title: string;
  readonly severity: Severity;
  readonly kind: IncidentKind;
  readonly services: readonly string[];
  readonly impactStarted: Occurrence | null;
  /** Null also where another time stands in for it. */
  readonly detected: Occurrence | null;
  readonly mitigated: Occurrence | null;
  readonly recovered: Occurrence | null;
  readonly customersAffected: number | null;
}

/** An event as a footnote gives it. */
export interface CitedEvent {
  readonly id: string;
  /** The stored type, such as EntryRecorded. */
  readonly type: string;
  readonly occurred: Occurrence;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  /** One line, without names. */
  readonly text: string;
}

/** What the charts are drawn from: the facts that the document was drafted from, not those of now. */
export interface Figures {
  /** ISO 8601 UTC: the window that the charts show; null where no two times are known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly impact: { readonly from: string; readonly to: string | null } | null;
  /** `inferred`: nobody recorded when it began; the time of a later stage, or of something else, stands in for it. */
  readonly visits: readonly { readonly stage: Stage; readonly from: string; readonly to: string | null; readonly inferred: boolean }[];
  readonly severities: readonly { readonly severity: Severity; readonly from: string; readonly to: string | null }[];
  /** Timeline entries and decisions, oldest first. */
  readonly marks: readonly { readonly at: string; readonly kind: string; readonly text: string; readonly pinned: boolean }[];
}
