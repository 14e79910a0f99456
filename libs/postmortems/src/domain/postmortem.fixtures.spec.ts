import { describe, expect, it } from '@jest/globals';
import { GoldenEvents } from '#event-sourcing/testing';
import type { PostmortemEvent } from './postmortem.events.js';
import { evolve, initialState } from './postmortem.js';
import type { DraftedPostmortem } from './postmortem.js';
import { postmortemVocabulary } from './postmortem.upcasters.js';

const golden = new GoldenEvents(new URL('./fixtures/', import.meta.url), postmortemVocabulary);
const person = '1c0f6e0e-5d57-4c59-9b8e-0a7a4f6f2d01';

/** What the write side knows after each of them, right behind the draft. */
const known: Record<PostmortemEvent['type'], Partial<DraftedPostmortem>> = {
  PostmortemDrafted: { status: 'DRAFT', drafts: 2 },
  PostmortemSectionEdited: {
    written: new Map([['impact', { text: 'Orders with a voucher failed.', citations: [], keepsFacts: false, draft: 1 }]]),
  },
  PostmortemWordsWithdrawn: { written: new Map() },
  PostmortemOwnerAssigned: { ownerId: person },
  PostmortemDueDateSet: { dueAt: '2026-03-09T17:00:00.000Z' },
  PostmortemReviewRequested: { status: 'IN_REVIEW', reviewers: [person] },
  PostmortemApproved: { approvals: new Set([person]) },
  PostmortemChangesRequested: {
    status: 'DRAFT',
    comments: new Map([['it', { resolved: false }]]),
    changesAskedFor: new Map([['it', person]]),
  },
  PostmortemCommented: { comments: new Map([['it', { resolved: false }]]) },
  PostmortemCommentResolved: { comments: new Map() },
  LanguageFindingDismissed: { dismissed: [{ section: 'impact', rule: 'judgement', span: 'Simply' }] },
  PostmortemPublished: { status: 'PUBLISHED', editions: 1, closesLearning: true },
};

describe('stored events of postmortems', () => {
  it('have a fixture for each type and version', () => {
    golden.expectOneForEachTypeAndVersion();
  });

  it.each(golden.files)('%s is lifted and folded', (file) => {
    const { event } = golden.lifted(file);
    const drafted = golden.lifted('PostmortemDrafted.v1.json');
    const state = evolve(evolve(initialState, drafted.event, 'draft'), event, 'it');
    expect(state).toMatchObject({ draft: { incidentVersion: 3, sections: [{ key: 'summary' }, { key: 'impact' }] }, ...known[event.type] });
  });
});
