import type { ActionItemDetails } from '#action-items/published';
import { incidentFacts } from '#incidents/published';
import { at, INCIDENT_ID } from '#incidents/testing';
import type { DocumentComment, DocumentSection, DocumentStatement, PostmortemDocument } from '../read-models/document/document.js';
import { nobodyNamed } from '../read-models/document/roles-for-names.js';
import { figuresOf } from '../rendering/figures.js';
import type { CitedEvent, PostmortemView, ViewedIncident } from '../rendering/postmortem-view.js';
import { actionItem } from './action-item.js';
import { eventfulIncident } from './example-incidents.js';

/** Views of postmortems to render, of whatever a specification is about. */

let statements = 0;

export function generated(text: string, citations: readonly string[] = ['e1'], more: Partial<DocumentStatement> = {}): DocumentStatement {
  return { id: `statement-${++statements}`, text, origin: 'GENERATED', citations, mentions: [], part: null, ...more };
}

export function authored(text: string, citations: readonly string[] = []): DocumentStatement {
  return { id: `statement-${++statements}`, text, origin: 'AUTHORED', citations, mentions: [], part: null };
}

export function section(key: string, content: readonly DocumentStatement[], more: Partial<DocumentSection> = {}): DocumentSection {
  return { key, heading: `Heading of ${key}`, statements: content, questions: [], stale: false, outdatedBy: [], change: null, ...more };
}

export function documentOf(sections: readonly DocumentSection[], more: Partial<PostmortemDocument> = {}): PostmortemDocument {
  return {
    id: 'postmortem-1',
    incidentId: INCIDENT_ID,
    title: 'Checkout fails',
    status: 'DRAFT',
    version: 4,
    draftedFromPosition: '42',
    incidentVersion: 3,
    generatorVersion: 2,
    template: 'full',
    templateVersion: 1,
    stale: false,
    outdatedBy: [],
    sections,
    ownerId: null,
    dueAt: null,
    reviewers: [],
    comments: [],
    editions: [],
    edition: null,
    changes: [],
    namesAsRoles: nobodyNamed,
    ...more,
  };
}

/** What makes a document an edition. */
export const publishedTwice: Partial<PostmortemDocument> = {
  status: 'PUBLISHED',
  edition: 2,
  editions: [
    { edition: 1, publishedAt: '2026-03-06T10:00:00.000Z', note: null, version: 7 },
    { edition: 2, publishedAt: '2026-03-09T10:00:00.000Z', note: 'One more region', version: 9 },
  ],
};

export function comment(more: Partial<DocumentComment> = {}): DocumentComment {
  return {
    id: 'c',
    section: null,
    statementId: null,
    quoted: null,
    text: 'All of them?',
    authorId: null,
    at: '2026-03-03T10:00:00.000Z',
    resolvedAt: null,
    resolution: null,
    kind: 'REMARK',
    ...more,
  };
}

export const viewedIncident: ViewedIncident = {
  reference: 'INC-7',
  title: 'Checkout fails',
  severity: 'SEV1',
  kind: 'LIVE',
  services: ['checkout', 'payments'],
  impactStarted: at('10:12'),
  detected: at('10:31:12'),
  mitigated: at('11:20'),
  recovered: at('11:30'),
  customersAffected: 12_345,
};

export function cited(id: string, text = `The text of ${id}`): CitedEvent {
  return { id, type: 'EntryRecorded', occurred: at('10:30'), recordedAt: '2026-03-01T12:01:00.000Z', text };
}

export function item(more: Partial<ActionItemDetails> = {}): ActionItemDetails {
  return actionItem({
    title: 'Test the retry limit',
    owner: 'Payments team',
    dueAt: '2026-04-01T00:00:00.000Z',
    priority: 'P1',
    endState: 'A limit above three is refused',
    link: 'https://tickets.example/1',
    status: 'ACCEPTED',
    eventIds: ['e9'],
    version: 1,
    ...more,
  });
}

const facts = incidentFacts(eventfulIncident);
/** Of an incident in which nearly everything happened that can. */
export const eventfulFigures = facts === null ? null : figuresOf(facts, eventfulIncident);

/** A view of these sections; the cited events are known, and the charts have something to show. */
export function viewOf(
  sections: readonly DocumentSection[],
  more: Partial<PostmortemDocument> = {},
  beside: Partial<PostmortemView> = {},
): PostmortemView {
  if (eventfulFigures === null) throw new Error('the example was not declared');
  const document = documentOf(sections, more);
  const ids = new Set(sections.flatMap(({ statements: content }) => content.flatMap(({ citations }) => citations)));
  return {
    document,
    incident: viewedIncident,
    sources: new Map([...ids].map((id) => [id, cited(id)])),
    figures: eventfulFigures,
    actionItems: [],
    ...beside,
  };
}
