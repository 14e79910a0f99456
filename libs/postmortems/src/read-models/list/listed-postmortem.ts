import { asStorable } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { milestone, stageOrder } from '#incidents/published';
import type { IncidentEvent, IncidentOutline } from '#incidents/published';
import type { FreshnessEvent } from '../../domain/freshness/freshness.events.js';
import type { PostmortemEvent } from '../../domain/postmortem.events.js';
import { statusAfter } from '../../domain/status.js';
import type { IncidentCourse } from '../incident-course.js';
import type { PostmortemRow } from './postmortem-list.rows.js';

/** A row of the list, whatever made it. */
export type Listed = Readonly<PostmortemRow>;

/** What an incident calls for. That depends on when its events came, and not only on the facts that they leave. */
export type Called = Pick<Listed, 'status' | 'draftBecause' | 'draftSince' | 'closeBecause'>;

/** @param before null where the incident was just declared. @param course as the event leaves it. */
export function calledFor(before: Called | null, course: IncidentCourse, { event, recordedAt }: RecordedEvent<IncidentEvent>): Called {
  const known = before ?? unwritten;
  const draftBecause = known.status === null ? reasonToDraft(course) : null;
  return {
    status: known.status,
    draftBecause,
    draftSince: draftSince(known, draftBecause, recordedAt),
    // Another stay in LEARNING is not the one that the author spoke of.
    closeBecause: movingEvents.has(event.type) ? null : known.closeBecause,
  };
}

/**
 * The row of an incident that was declared, or has changed; what is said of its postmortem stays, and how far it has come.
 * @param before the course that `listed` was made of; null where the incident was just declared.
 */
export function withCourse(listed: Listed | null, before: IncidentCourse | null, course: IncidentCourse, called: Called): Listed {
  const { outline, title, visits } = course;
  return {
    ...(listed ?? unwritten),
    ...called,
    incidentId: outline.id,
    title,
    titleFolded: listed?.title === title ? listed.titleFolded : folded(title),
    severity: outline.severity,
    kind: outline.kind,
    sideExit: outline.exit ?? '',
    imported: course.imported ? 1 : 0,
    inLearning: visits.at(-1)?.stage === 'LEARNING' && outline.exit === null ? 1 : 0,
    services: listed !== null && before?.outline.services === outline.services ? listed.services : servicesOf(outline),
    recoveredAt: listed !== null && before?.visits === visits ? listed.recoveredAt : (milestone(course, 'LEARNING')?.enteredAt ?? ''),
  };
}

function servicesOf({ services }: IncidentOutline): string {
  return JSON.stringify([...new Set(services.map(asStorable))]);
}

const unwritten = {
  status: null,
  ownerId: null,
  dueSet: '',
  stale: 0,
  editions: 0,
  publishedAt: null,
  firstPublishedAt: null,
  position: 0n,
  checked: 0n,
  unchecked: null,
  toCheck: 0,
  draftBecause: null,
  draftSince: null,
  closeBecause: null,
} as const;

/** A reason stands from when it was recorded, however often the incident changes while it does. */
function draftSince(before: Pick<Listed, 'draftBecause' | 'draftSince'>, because: string | null, recordedAt: string): string | null {
  if (because === null) return null;
  return because === before.draftBecause ? before.draftSince : recordedAt;
}

const movingEvents: ReadonlySet<IncidentEvent['type']> = new Set(['StageEntered', 'IncidentReopened', 'IncidentEndedEarly']);

/** Histories of other systems come in thousands, and their postmortems have often been written elsewhere: nobody asked for drafts. */
function reasonToDraft({ imported, outline, visits }: IncidentCourse): string | null {
  const last = visits.at(-1);
  if (imported || outline.exit !== null || last === undefined || stageOrder(last.stage) < stageOrder('LEARNING')) return null;
  const visit = visits.findLast((stay) => stay.stage === 'LEARNING') ?? last;
  return visit.eventIds[0] ?? null;
}

/** The row after an event of the incident or of its action items, which the draft may have to take into account. */
export function withPosition(listed: Listed, position: bigint): Listed {
  return { ...listed, position, toCheck: toCheck(listed, position) };
}

export function withPostmortem(listed: Listed, recorded: RecordedEvent<PostmortemEvent>): Listed {
  const { event, revision } = recorded;
  if (listed.status === null && event.type !== 'PostmortemDrafted') return listed;
  const status = listed.status === null ? 'DRAFT' : statusAfter(listed.status, event);
  const after = { ...listed, status };
  switch (event.type) {
    case 'PostmortemDrafted': {
      // What somebody wrote over an earlier draft can still be stale.
      const unchecked = listed.status === null ? null : revision;
      return judged({ ...after, draftBecause: null, draftSince: null, checked: upTo(event.data.draftedFromPosition, recorded), unchecked });
    }
    case 'PostmortemSectionEdited':
      return listed.stale === 1 ? judged({ ...after, unchecked: revision }) : after;
    case 'PostmortemWordsWithdrawn':
      return judged({ ...after, unchecked: revision });
    case 'PostmortemOwnerAssigned':
      return { ...after, ownerId: event.data.ownerId };
    case 'PostmortemDueDateSet':
      return { ...after, dueSet: event.data.dueAt ?? '' };
    case 'PostmortemPublished': {
      const closeBecause = event.data.closesLearning && listed.inLearning === 1 ? recorded.id : listed.closeBecause;
      const publishedAt = event.occurred.at;
      const firstPublishedAt = listed.firstPublishedAt ?? publishedAt;
      return { ...after, editions: listed.editions + 1, publishedAt, firstPublishedAt, closeBecause };
    }
    default:
      return after;
  }
}

export function withFreshness(listed: Listed, recorded: RecordedEvent<FreshnessEvent>): Listed {
  const { data } = recorded.event;
  const { unchecked } = listed;
  return judged({
    ...listed,
    stale: data.staleSections.length > 0 ? 1 : 0,
    checked: upTo(data.position, recorded),
    unchecked: unchecked !== null && BigInt(data.postmortemVersion) >= unchecked ? null : unchecked,
  });
}

/**
 * How far the facts had been taken into account. A position that an event tells of is one of the log it was first recorded in; behind the
 * event itself nothing was known, whichever log this is.
 */
function upTo(told: string, { position }: RecordedEvent): bigint {
  const taken = BigInt(told);
  return taken < position ? taken : position;
}

function judged(listed: Listed): Listed {
  return { ...listed, toCheck: toCheck(listed, listed.position) };
}

/** 1 where a postmortem must be compared with facts that have come to `position`. */
function toCheck({ status, checked, unchecked }: Pick<Listed, 'status' | 'checked' | 'unchecked'>, position: bigint): number {
  return status !== null && (position > checked || unchecked !== null) ? 1 : 0;
}

/** As titles are searched in: upper and lower case alike. */
export function folded(text: string): string {
  return asStorable(text).toUpperCase().toLowerCase();
}
