import { deterministicId } from '#event-sourcing';
import type { Draft, PostmortemDrafted, PostmortemEvent } from './postmortem.events.js';
import { statusAfter } from './status.js';
import type { PostmortemStatus } from './status.js';

/** The stream of an incident's postmortem: an incident has at most one. */
export function postmortemStream(incidentId: string): string {
  return `postmortem-${incidentId}`;
}

export function postmortemIdOf(incidentId: string): string {
  return deterministicId('postmortem', incidentId);
}

/** What somebody wrote in a section. */
export interface WrittenSection {
  readonly text: string;
  readonly citations: readonly string[];
  readonly keepsFacts: boolean;
  /** Which draft its author had before them, counted from 1. */
  readonly draft: number;
}

/** A finding of the language check whose wording its author keeps. */
export interface DismissedFinding {
  readonly section: string;
  readonly rule: string;
  readonly span: string;
}

/** A postmortem that was drafted, as far as deciding needs it. */
export interface DraftedPostmortem {
  readonly status: PostmortemStatus;
  readonly incidentId: string;
  /** How often it was drafted, and what came out last. */
  readonly drafts: number;
  readonly draft: Draft;
  readonly written: ReadonlyMap<string, WrittenSection>;
  readonly ownerId: string | null;
  readonly dueAt: string | null;
  /** Those who were named when the review was requested last. */
  readonly reviewers: readonly string[];
  /** Those whose approval is of what stands now. */
  readonly approvals: ReadonlySet<string>;
  /** By id: whether the comment, or the request for changes, was resolved. */
  readonly comments: ReadonlyMap<string, { readonly resolved: boolean }>;
  /** The requests for changes that are open, by id, and who made them. Publication settles them all, for a reason if it has to. */
  readonly changesAskedFor: ReadonlyMap<string, string>;
  readonly dismissed: readonly DismissedFinding[];
  /** How often it was published. */
  readonly editions: number;
  /** The learning stage was to end with the latest edition. */
  readonly closesLearning: boolean;
}

export type PostmortemState = { readonly status: 'UNDRAFTED' } | DraftedPostmortem;

export const initialState: PostmortemState = { status: 'UNDRAFTED' };

export function evolve(state: PostmortemState, event: PostmortemEvent, eventId: string): PostmortemState {
  if (state.status === 'UNDRAFTED') return event.type === 'PostmortemDrafted' ? firstDrafted(event.data) : state;
  return { ...state, ...changes(state, event, eventId), status: statusAfter(state.status, event) };
}

/** The draft alone. */
export function draftIn({ template, ...data }: PostmortemDrafted['data']): Draft {
  const { title, draftedFromPosition, incidentVersion, generatorVersion, templateVersion, sections } = data;
  const before = { title, draftedFromPosition, incidentVersion, generatorVersion };
  return { ...before, ...(template === undefined ? {} : { template }), templateVersion, sections };
}

function firstDrafted(data: PostmortemDrafted['data']): DraftedPostmortem {
  return {
    status: 'DRAFT',
    incidentId: data.incidentId,
    drafts: 1,
    draft: draftIn(data),
    written: new Map(),
    ownerId: null,
    dueAt: null,
    reviewers: [],
    approvals: new Set(),
    comments: new Map(),
    changesAskedFor: new Map(),
    dismissed: [],
    editions: 0,
    closesLearning: false,
  };
}

function changes(state: DraftedPostmortem, event: PostmortemEvent, eventId: string): Partial<DraftedPostmortem> {
  switch (event.type) {
    case 'PostmortemDrafted':
      return { drafts: state.drafts + 1, draft: draftIn(event.data), approvals: new Set() };
    case 'PostmortemSectionEdited': {
      const { section, text, citations = [], keepsFacts = false } = event.data;
      return {
        written: new Map(state.written).set(section, { text, citations, keepsFacts, draft: state.drafts }),
        dismissed: state.dismissed.filter((finding) => finding.section !== section || text.includes(finding.span)),
        approvals: new Set(),
      };
    }
    case 'PostmortemWordsWithdrawn': {
      const { section } = event.data;
      return {
        written: new Map([...state.written].filter(([key]) => key !== section)),
        dismissed: state.dismissed.filter((finding) => finding.section !== section),
        approvals: new Set(),
      };
    }
    case 'PostmortemOwnerAssigned':
      return { ownerId: event.data.ownerId };
    case 'PostmortemDueDateSet':
      return { dueAt: event.data.dueAt };
    case 'PostmortemReviewRequested':
      return { reviewers: event.data.reviewers };
    case 'PostmortemApproved':
      return {
        approvals: new Set([...state.approvals, event.data.reviewerId]),
        changesAskedFor: new Map([...state.changesAskedFor].filter(([, reviewerId]) => reviewerId !== event.data.reviewerId)),
      };
    case 'PostmortemChangesRequested':
      return {
        approvals: new Set([...state.approvals].filter((reviewerId) => reviewerId !== event.data.reviewerId)),
        comments: new Map(state.comments).set(eventId, { resolved: false }),
        changesAskedFor: new Map(state.changesAskedFor).set(eventId, event.data.reviewerId),
      };
    case 'PostmortemCommented':
      return { comments: new Map(state.comments).set(eventId, { resolved: false }) };
    case 'PostmortemCommentResolved': {
      const { commentId } = event.data;
      if (!state.comments.has(commentId)) return {};
      return {
        comments: new Map(state.comments).set(commentId, { resolved: true }),
        changesAskedFor: new Map([...state.changesAskedFor].filter(([id]) => id !== commentId)),
      };
    }
    case 'LanguageFindingDismissed': {
      const { section, rule, span } = event.data;
      return { dismissed: [...state.dismissed, { section, rule, span }] };
    }
    case 'PostmortemPublished':
      return { editions: event.data.edition, closesLearning: event.data.closesLearning, changesAskedFor: new Map() };
  }
}
