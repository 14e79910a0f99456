import type { ActionItemDetails } from '#action-items/published';
import { piecesOf } from '#documents';
import type { IncidentKind, Stage } from '#incidents/published';
import { day as dayOf, moment } from '../../generator/wording.js';
import type { DocumentSection, DraftBasis } from '../../read-models/document/document.js';
import type { PostmortemView } from '../postmortem-view.js';

export { dayOf };

const stageLabels: Readonly<Record<Stage, string>> = {
  DETECTION: 'Detection',
  RESPONSE: 'Response',
  MITIGATION: 'Mitigation',
  RECOVERY: 'Recovery',
  LEARNING: 'Learning',
  CLOSED: 'Closed',
};

export function stageLabel(stage: Stage): string {
  return stageLabels[stage];
}

const kindLabels: Readonly<Record<IncidentKind, string | null>> = { LIVE: null, RETROSPECTIVE: 'Recorded afterwards', DRILL: 'Drill' };

/** Null for an incident that was recorded while it happened, as most are. */
export function kindLabel(kind: IncidentKind): string | null {
  return kindLabels[kind];
}

/** `Draft`, `In review`, `Edition 2, published 2026-03-09 10:00 UTC`. */
export function standing({ document }: PostmortemView): string {
  if (document.edition !== null) {
    const published = document.editions.find(({ edition }) => edition === document.edition)?.publishedAt;
    return `Edition ${document.edition}${published === undefined ? '' : `, published ${moment(published)}`}`;
  }
  if (document.status === 'IN_REVIEW') return 'In review';
  return document.status === 'PUBLISHED' ? 'Published' : 'Draft';
}

/** Whether it is being worked on: only then are there questions to its author, comments and marks of what is stale. */
export function isWorkedOn({ document }: PostmortemView): boolean {
  return document.edition === null;
}

/** What has moved on since the document was drafted, as sentences; empty where nothing has. */
export function documentNotes({ outdatedBy, template }: PostmortemView['document']): readonly string[] {
  const notes: Readonly<Record<DraftBasis, string>> = {
    FACTS: 'The facts have changed since it was drafted.',
    TEMPLATE: `Its template, ${template}, has a newer version.`,
    GENERATOR: 'A new draft would word some of the same facts otherwise.',
  };
  return outdatedBy.map((basis) => notes[basis]);
}

/** Why there is a change to be shown in a section; null where there is none. */
export function sectionNote({ outdatedBy }: Pick<DocumentSection, 'outdatedBy'>): string | null {
  if (outdatedBy.includes('FACTS')) return 'The facts have changed since this was written.';
  return outdatedBy.includes('GENERATOR') ? 'No fact has changed: a new draft would word this otherwise.' : null;
}

const actionTypeLabels: Readonly<Record<ActionItemDetails['type'], string>> = {
  PREVENT: 'Prevent',
  MITIGATE: 'Mitigate',
  DETECT: 'Detect',
  REPAIR: 'Repair',
  PROCESS: 'Process',
};

export function actionTypeLabel({ type }: ActionItemDetails): string {
  return actionTypeLabels[type];
}

/** How far an action item has come, with the day where there is one: `Verified 2026-04-02`. */
export function actionState({ status, completedAt, verifiedAt }: ActionItemDetails): string {
  if (verifiedAt !== null) return `Verified ${dayOf(verifiedAt)}`;
  if (status === 'COMPLETED') return `Done${completedAt === null ? '' : ` ${dayOf(completedAt)}`}`;
  if (status === 'DROPPED') return 'Dropped';
  return status === 'ACCEPTED' ? 'Accepted' : 'Proposed';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A team or a role in words; a person appears as that. Null where nobody has it. */
export function ownerLabel({ owner, team }: ActionItemDetails): string | null {
  const named = [owner === null || UUID.test(owner) ? owner && 'a person' : owner, team].filter((one) => one !== null && one !== '');
  return named.length === 0 ? null : [...new Set(named)].join(', ');
}

/** `What changed since edition 1`. */
export function changesHeading({ document: { edition, editions } }: PostmortemView): string {
  return `What changed since edition ${edition === null ? (editions.at(-1)?.edition ?? 1) : edition - 1}`;
}

/** How the document came about, for its end. */
export function collationNote({ document }: PostmortemView): string {
  const { draftedFromPosition, template, templateVersion, generatorVersion } = document;
  return (
    'All times are UTC. Numbered sentences were collated by Debrief from the recorded events they cite, up to position ' +
    `${draftedFromPosition} of the log (template ${template}, version ${templateVersion}; generator ${generatorVersion}). ` +
    'The rest was written by people.'
  );
}

const MAX_SOURCE_TEXT = 300;

/** As much of a source's text as a footnote gives; the whole stands in the incident. What is left of an address that was cut is none. */
export function shortened(text: string): string {
  if (text.length <= MAX_SOURCE_TEXT) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(MAX_SOURCE_TEXT - 1)) ? MAX_SOURCE_TEXT - 1 : MAX_SOURCE_TEXT;
  let start = 0;
  for (const piece of piecesOf(text)) {
    const isCut = piece.kind === 'ADDRESS' && start < end && start + piece.text.length > end;
    if (isCut) return `${text.slice(0, start)}${text.slice(start, end).replace(/^https?:\/\//i, '')} …`;
    start += piece.text.length;
  }
  return `${text.slice(0, end)} …`;
}
