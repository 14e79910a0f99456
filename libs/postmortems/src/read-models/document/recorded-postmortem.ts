import { MetadataKey } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import type { Draft, GeneratedSection, PostmortemEvent, RoleForName } from '../../domain/postmortem.events.js';
import { draftIn } from '../../domain/postmortem.js';
import type { DismissedFinding } from '../../domain/postmortem.js';
import { statusAfter } from '../../domain/status.js';
import type { DocumentComment, DocumentEdition, PostmortemStatus } from './document.js';

/** A section in its author's words; `basis` is what the draft before them had in its place: null where it had no such section. */
export interface AuthoredSection {
  /** Of the edit that wrote them. */
  readonly eventId: string;
  readonly key: string;
  readonly heading: string;
  readonly text: string;
  readonly citations: readonly string[];
  readonly keepsFacts: boolean;
  readonly basis: GeneratedSection | null;
  /** The draft that its author had. */
  readonly over: RecordedDraft;
}

/** A draft, and when it was recorded (ISO 8601 UTC). */
export interface RecordedDraft {
  readonly draft: Draft;
  readonly recordedAt: string;
}

export interface RecordedApproval {
  readonly approvedAt: string;
  /** It was changed after that. */
  readonly outdated: boolean;
}

/** What was handed to readers, and what had been recorded by then. */
export interface RecordedEdition extends DocumentEdition {
  readonly eventId: string;
  readonly rolesForNames: readonly RoleForName[];
  readonly postmortem: RecordedPostmortem;
}

/** What has been recorded of a postmortem. */
export interface RecordedPostmortem {
  readonly id: string;
  readonly incidentId: string;
  /** The revision of its stream. */
  readonly version: number;
  readonly status: PostmortemStatus;
  /** The latest. */
  readonly draft: Draft;
  /** When that was recorded (ISO 8601 UTC); null where it was not. */
  readonly draftedAt: string | null;
  readonly authored: ReadonlyMap<string, AuthoredSection>;
  readonly ownerId: string | null;
  /** As somebody set it. */
  readonly dueAt: string | null;
  /** Those who were named when the review was requested last. */
  readonly reviewers: readonly string[];
  readonly approvals: ReadonlyMap<string, RecordedApproval>;
  readonly comments: readonly DocumentComment[];
  /** Those whose words still stand. */
  readonly dismissed: readonly DismissedFinding[];
  readonly editions: readonly RecordedEdition[];
}

/** The fold of a postmortem's recorded events; null before it was drafted. */
export function recordedPostmortem(events: Iterable<RecordedEvent<PostmortemEvent>>): RecordedPostmortem | null {
  let postmortem: RecordedPostmortem | null = null;
  for (const recorded of events) postmortem = evolved(postmortem, recorded);
  return postmortem;
}

/** What is known of a postmortem before anything was recorded of it, if it were drafted so. */
export function undrafted(incidentId: string, id: string, draft: Draft): RecordedPostmortem {
  return {
    id,
    incidentId,
    version: -1,
    status: 'DRAFT',
    draft,
    draftedAt: null,
    authored: new Map(),
    ownerId: null,
    dueAt: null,
    reviewers: [],
    approvals: new Map(),
    comments: [],
    dismissed: [],
    editions: [],
  };
}

function evolved(before: RecordedPostmortem | null, recorded: RecordedEvent<PostmortemEvent>): RecordedPostmortem | null {
  const { event, revision } = recorded;
  const version = Number(revision);
  if (before === null) {
    if (event.type !== 'PostmortemDrafted') return null;
    const { incidentId, postmortemId } = event.data;
    return { ...undrafted(incidentId, postmortemId, draftIn(event.data)), draftedAt: recorded.recordedAt, version };
  }
  const status = statusAfter(before.status, event);
  const after = { ...before, version, status, ...changes(before, recorded) };
  return event.type === 'PostmortemPublished' ? withEdition(after, event.data, recorded) : after;
}

function changes(before: RecordedPostmortem, recorded: RecordedEvent<PostmortemEvent>): Partial<RecordedPostmortem> {
  const { id: eventId, event, recordedAt } = recorded;
  switch (event.type) {
    case 'PostmortemDrafted':
      return { draft: draftIn(event.data), draftedAt: recordedAt, approvals: outdated(before.approvals) };
    case 'PostmortemSectionEdited': {
      const { section: key, text, citations = [], keepsFacts = false } = event.data;
      const basis = before.draft.sections.find((section) => section.key === key) ?? null;
      const heading = basis?.heading ?? before.authored.get(key)?.heading ?? key;
      const over = { draft: before.draft, recordedAt: before.draftedAt ?? recordedAt };
      return {
        authored: new Map(before.authored).set(key, { eventId, key, heading, text, citations, keepsFacts, basis, over }),
        dismissed: before.dismissed.filter(({ section, span }) => section !== key || text.includes(span)),
        approvals: outdated(before.approvals),
      };
    }
    case 'PostmortemWordsWithdrawn': {
      const { section } = event.data;
      return {
        authored: new Map([...before.authored].filter(([key]) => key !== section)),
        dismissed: before.dismissed.filter((finding) => finding.section !== section),
        approvals: outdated(before.approvals),
      };
    }
    case 'PostmortemOwnerAssigned':
      return { ownerId: event.data.ownerId };
    case 'PostmortemDueDateSet':
      return { dueAt: event.data.dueAt };
    case 'PostmortemReviewRequested':
      return { reviewers: event.data.reviewers };
    case 'PostmortemApproved': {
      const approval = { approvedAt: event.occurred.at, outdated: false };
      return { approvals: new Map(before.approvals).set(event.data.reviewerId, approval) };
    }
    case 'PostmortemChangesRequested': {
      const approvals = new Map(before.approvals);
      approvals.delete(event.data.reviewerId);
      return { approvals, comments: [...before.comments, comment(recorded, { text: event.data.text, kind: 'CHANGES' })] };
    }
    case 'PostmortemCommented': {
      const { section, text, statementId = null, quoted = null } = event.data;
      return { comments: [...before.comments, comment(recorded, { section, text, statementId, quoted })] };
    }
    case 'PostmortemCommentResolved': {
      const resolved = { resolvedAt: recordedAt, resolution: event.data.note ?? null };
      return { comments: before.comments.map((one) => (one.id === event.data.commentId ? { ...one, ...resolved } : one)) };
    }
    case 'LanguageFindingDismissed': {
      const { section, rule, span } = event.data;
      return { dismissed: [...before.dismissed, { section, rule, span }] };
    }
    case 'PostmortemPublished':
      return {};
  }
}

function outdated(approvals: ReadonlyMap<string, RecordedApproval>): ReadonlyMap<string, RecordedApproval> {
  return new Map([...approvals].map(([reviewerId, { approvedAt }]) => [reviewerId, { approvedAt, outdated: true }]));
}

function comment(
  { id, recordedAt: at, metadata }: RecordedEvent,
  said: Pick<DocumentComment, 'text'> & Partial<DocumentComment>,
): DocumentComment {
  const authorId = metadata[MetadataKey.actorId] ?? null;
  const unsaid = { section: null, statementId: null, quoted: null, resolvedAt: null, resolution: null, kind: 'REMARK' } as const;
  return { ...unsaid, id, at, authorId, ...said };
}

function withEdition(
  after: RecordedPostmortem,
  data: Extract<PostmortemEvent, { type: 'PostmortemPublished' }>['data'],
  { id: eventId, event }: RecordedEvent,
): RecordedPostmortem {
  const { edition, note = null, rolesForNames } = data;
  const published = { edition, publishedAt: event.occurred.at, note, version: after.version, eventId, rolesForNames, postmortem: after };
  return { ...after, editions: [...after.editions, published] };
}
