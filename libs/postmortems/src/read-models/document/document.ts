import type { KnownPerson } from '#blameless-language';
import type { Mention } from '../../domain/postmortem.events.js';
import type { PostmortemStatus } from '../../domain/status.js';

export { postmortemStatuses } from '../../domain/status.js';
export type { PostmortemStatus } from '../../domain/status.js';

export const statementOrigins = ['GENERATED', 'AUTHORED'] as const;
export type StatementOrigin = (typeof statementOrigins)[number];

/** What a draft is made from: the facts, a version of a template, and a version of what writes the statements. */
export const draftBases = ['FACTS', 'TEMPLATE', 'GENERATOR'] as const;
export type DraftBasis = (typeof draftBases)[number];

export interface DocumentStatement {
  /** Stays the same as long as the statement does: what comments point to. */
  readonly id: string;
  /** Plain text; it may have several lines. In a published edition, roles stand in place of names. */
  readonly text: string;
  readonly origin: StatementOrigin;
  /** Ids of events of the incident or of its action items; never empty for a generated statement. */
  readonly citations: readonly string[];
  readonly mentions: readonly Mention[];
  /** What it is listed under within its section; null where the section has no parts. */
  readonly part: string | null;
}

/** What would change, side by side: how the section was generated then, and how it would be now. */
export interface SectionChange {
  readonly before: readonly DocumentStatement[];
  readonly now: readonly DocumentStatement[];
  /** What the facts of then and those of now leave for people to answer. */
  readonly questionsBefore: readonly string[];
  readonly questionsNow: readonly string[];
}

export interface DocumentSection {
  readonly key: string;
  readonly heading: string;
  /** What is generated first, then what its author wrote. */
  readonly statements: readonly DocumentStatement[];
  /** What only people can answer; empty once somebody wrote the section. */
  readonly questions: readonly string[];
  /** The facts of now would give something else than what the draft, or the author, had before them. */
  readonly stale: boolean;
  /** Because of what a new draft would read differently there, in the order of {@link draftBases}. Words of an author are outdated by facts only. */
  readonly outdatedBy: readonly DraftBasis[];
  /** Null unless facts, or what writes the statements, would change what is generated. */
  readonly change: SectionChange | null;
}

export interface Reviewer {
  readonly personId: string;
  /** When it was approved; null while it is not. */
  readonly approvedAt: string | null;
  /** It was changed after that approval, which does not count any more. */
  readonly outdated: boolean;
}

export interface DocumentComment {
  readonly id: string;
  /** Null: it is about the whole document. */
  readonly section: string | null;
  /** Null: it is about the section as a whole. */
  readonly statementId: string | null;
  /** How the statement read when the comment was made. */
  readonly quoted: string | null;
  readonly text: string;
  readonly authorId: string | null;
  /** When it was recorded; ISO 8601 UTC. */
  readonly at: string;
  readonly resolvedAt: string | null;
  readonly resolution: string | null;
  /** CHANGES: a reviewer asked for them, and the postmortem became a draft again. */
  readonly kind: 'REMARK' | 'CHANGES';
}

export interface DocumentEdition {
  /** From 1. */
  readonly edition: number;
  readonly publishedAt: string;
  readonly note: string | null;
  /** The revision of the postmortem's stream that it stands on. */
  readonly version: number;
}

/** A section that reads differently than it did in the edition before. */
export interface SectionDifference {
  readonly key: string;
  readonly heading: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: readonly DocumentStatement[];
  readonly after: readonly DocumentStatement[];
}

/** Who is shown as a role beside an edition. */
export interface NamesAsRoles {
  /** What its readers see for a name, by the name as it was written there. */
  readonly written: ReadonlyMap<string, string>;
  /** Those who took part, as they are known now: other texts may name people whom the edition itself does not name. */
  readonly people: readonly KnownPerson[];
}

/** A postmortem as its readers see it. */
export interface PostmortemDocument {
  readonly id: string;
  readonly incidentId: string;
  readonly title: string;
  readonly status: PostmortemStatus;
  /** The revision of the postmortem's stream; -1 where nothing had been recorded of it yet. */
  readonly version: number;
  readonly draftedFromPosition: string;
  /** The revision of the incident's stream that it takes into account. */
  readonly incidentVersion: number;
  readonly generatorVersion: number;
  /** The key of its template. */
  readonly template: string;
  readonly templateVersion: number;
  /** Whether any of its sections is. */
  readonly stale: boolean;
  /** Because of what a new draft would read differently, in the order of {@link draftBases}. */
  readonly outdatedBy: readonly DraftBasis[];
  readonly sections: readonly DocumentSection[];
  readonly ownerId: string | null;
  /** ISO 8601 UTC: as somebody set it, or as the incident's severity asks for; null where nothing does, or not yet. */
  readonly dueAt: string | null;
  readonly reviewers: readonly Reviewer[];
  readonly comments: readonly DocumentComment[];
  /** Oldest first. */
  readonly editions: readonly DocumentEdition[];
  /** Which edition this is; null for the document that is being worked on. */
  readonly edition: number | null;
  /** What is different from the edition before: for an edition, the one before it; for what is worked on, the latest. Empty without one. */
  readonly changes: readonly SectionDifference[];
  /** In an edition: what else of the incident is shown beside it shows these roles as well. Never shown itself: it has the names. */
  readonly namesAsRoles: NamesAsRoles;
}
