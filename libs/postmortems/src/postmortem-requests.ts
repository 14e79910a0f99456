import type { RequestOptions } from '#commands';

/** Something asked of an incident's postmortem. */
export interface PostmortemRequest extends RequestOptions {
  readonly incidentId: string;
}

/** @property template its key; the one it has, or what suits the incident, when left out. */
export interface DraftRequest extends PostmortemRequest {
  readonly template?: string | null | undefined;
}

/** A section and the words that shall stand in it. */
export interface SectionEdit extends PostmortemRequest {
  readonly section: string;
  readonly text: string;
  /** Ids of events of the incident, or of its action items, that the words rest on. */
  readonly citations?: readonly string[] | null | undefined;
  /** The words shall stand beside what is generated instead of in its place. */
  readonly keepFacts?: boolean | null | undefined;
}

/** A section whose authored words are to go. */
export interface WithdrawalRequest extends PostmortemRequest {
  readonly section: string;
}

export interface OwnerRequest extends PostmortemRequest {
  readonly ownerId?: string | null | undefined;
}

export interface DueDateRequest extends PostmortemRequest {
  readonly dueAt?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

export interface ReviewRequest extends PostmortemRequest {
  readonly reviewers?: readonly string[] | null | undefined;
}

/** `reviewerId`: whoever asks, when left out. */
export interface ApprovalRequest extends PostmortemRequest {
  readonly reviewerId?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** `reviewerId`: whoever asks, when left out. */
export interface ChangesRequest extends PostmortemRequest {
  readonly reviewerId?: string | null | undefined;
  readonly text: string;
}

export interface CommentRequest extends PostmortemRequest {
  readonly section: string;
  /** Of a statement in the section; about the section as a whole, when left out. */
  readonly statementId?: string | null | undefined;
  readonly text: string;
}

export interface ResolutionRequest extends PostmortemRequest {
  readonly commentId: string;
  readonly note?: string | null | undefined;
}

export interface DismissalRequest extends PostmortemRequest {
  readonly section: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly span: string;
  readonly reason: string;
}

export interface PublicationRequest extends PostmortemRequest {
  /** The incident's learning stage ends with it. */
  readonly closeLearning?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** Why it is published although a reviewer has not approved it. */
  readonly withoutApproval?: string | null | undefined;
}
