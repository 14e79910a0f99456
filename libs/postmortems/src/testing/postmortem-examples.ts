import { MetadataKey } from '#event-sourcing';
import type { Occurrence, RecordedEvent } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { postmortemDecider } from '../domain/postmortem.decider.js';
import type {
  Draft,
  LanguageFindingDismissed,
  PostmortemApproved,
  PostmortemChangesRequested,
  PostmortemCommented,
  PostmortemDrafted,
  PostmortemEvent,
  PostmortemPublished,
  PostmortemReviewRequested,
  PostmortemSectionEdited,
  PostmortemWordsWithdrawn,
} from '../domain/postmortem.events.js';

export const specification = specificationOf(postmortemDecider);

export const occurred: Occurrence = { at: '2026-03-02T09:00:00.000Z', exactness: 'EXACT' };
const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';
const postmortemId = '7c6b1d0e-6b0a-5a8e-9a0e-2b1b7f0f5c11';

/** Pseudonymous ids. */
export const one = '1c0f6e0e-5d57-4c59-9b8e-0a7a4f6f2d01';
export const other = '2c0f6e0e-5d57-4c59-9b8e-0a7a4f6f2d02';

export function draft(more: Partial<Draft> = {}): Draft {
  return {
    title: 'Checkout fails',
    draftedFromPosition: '42',
    incidentVersion: 3,
    generatorVersion: 1,
    template: 'full',
    templateVersion: 1,
    sections: [
      {
        key: 'summary',
        heading: 'Summary',
        statements: [{ text: 'Declared as SEV3.', citations: ['e1'] }],
        questions: ['How did it begin?'],
      },
      { key: 'severity-and-roles', heading: 'Severity and roles', statements: [], questions: [] },
    ],
    ...more,
  };
}

/** From newer facts. */
export const newerDraft = draft({
  incidentVersion: 4,
  draftedFromPosition: '50',
  sections: [
    { key: 'summary', heading: 'Summary', statements: [{ text: 'Declared as SEV1.', citations: ['e2'] }], questions: [] },
    { key: 'severity-and-roles', heading: 'Severity and roles', statements: [], questions: [] },
  ],
});

export function draftCommand(drafted: Draft = draft()) {
  return { type: 'DraftPostmortem', incidentId, postmortemId, draft: drafted, occurred } as const;
}

export function postmortemDrafted(drafted: Draft = draft()): PostmortemDrafted {
  return { type: 'PostmortemDrafted', occurred, data: { incidentId, postmortemId, ...drafted } };
}

export function editCommand(section = 'summary', text = 'What we learned') {
  return { type: 'EditPostmortemSection', section, text, citations: [], keepsFacts: false, findings: [], occurred } as const;
}

export function sectionEdited(
  section = 'summary',
  text = 'What we learned',
  more: Partial<PostmortemSectionEdited['data']> = {},
): PostmortemSectionEdited {
  return { type: 'PostmortemSectionEdited', occurred, data: { section, text, findings: [], ...more } };
}

export function wordsWithdrawn(section = 'summary'): PostmortemWordsWithdrawn {
  return { type: 'PostmortemWordsWithdrawn', occurred, data: { section } };
}

export function reviewRequested(...reviewers: readonly string[]): PostmortemReviewRequested {
  return { type: 'PostmortemReviewRequested', occurred, data: { reviewers } };
}

export function approved(reviewerId: string): PostmortemApproved {
  return { type: 'PostmortemApproved', occurred, data: { reviewerId } };
}

export function changesRequested(reviewerId: string, text = 'Say how it was noticed.'): PostmortemChangesRequested {
  return { type: 'PostmortemChangesRequested', occurred, data: { reviewerId, text } };
}

export function commented(text = 'Is this so?', about: Partial<PostmortemCommented['data']> = {}): PostmortemCommented {
  return { type: 'PostmortemCommented', occurred, data: { section: 'summary', text, ...about } };
}

export function findingDismissed(section: string, span: string, start = 0): LanguageFindingDismissed {
  const data = { section, rule: 'judgement', start, end: start + span.length, span, reason: 'It is the name of the tool.' };
  return { type: 'LanguageFindingDismissed', occurred, data };
}

export function published(edition = 1, more: Partial<PostmortemPublished['data']> = {}): PostmortemPublished {
  return { type: 'PostmortemPublished', occurred, data: { incidentId, edition, rolesForNames: [], closesLearning: false, ...more } };
}

/** The events as the log has them: ids p0, p1 and so on, recorded when they happened. */
export function recordedAs(events: readonly PostmortemEvent[]): readonly RecordedEvent<PostmortemEvent>[] {
  return events.map((event, index) => ({
    id: `p${index}`,
    schemaVersion: 1,
    event,
    metadata: { [MetadataKey.actorId]: one },
    stream: 'postmortem-i',
    revision: BigInt(index),
    position: BigInt(index + 1),
    recordedAt: event.occurred.at,
  }));
}
