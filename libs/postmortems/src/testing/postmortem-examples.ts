import type { Occurrence } from '#event-sourcing';
import { specificationOf } from '#event-sourcing/testing';
import { postmortemDecider } from '../domain/postmortem.decider.js';
import type { Draft, PostmortemDrafted, PostmortemSectionEdited } from '../domain/postmortem.events.js';

export const specification = specificationOf(postmortemDecider);

export const occurred: Occurrence = { at: '2026-03-02T09:00:00.000Z', exactness: 'EXACT' };
const incidentId = 'b3b0a4f2-6d57-4c59-9b8e-0a7a4f6f2d11';
const postmortemId = '7c6b1d0e-6b0a-5a8e-9a0e-2b1b7f0f5c11';

export function draft(more: Partial<Draft> = {}): Draft {
  return {
    title: 'Checkout fails',
    draftedFromPosition: '42',
    incidentVersion: 3,
    generatorVersion: 1,
    templateVersion: 1,
    sections: [
      { key: 'summary', heading: 'Summary', statements: [{ text: 'Declared as SEV3.', citations: ['e1'] }] },
      { key: 'severity-and-roles', heading: 'Severity and roles', statements: [] },
    ],
    ...more,
  };
}

export function draftCommand(drafted: Draft = draft()) {
  return { type: 'DraftPostmortem', incidentId, postmortemId, draft: drafted, occurred } as const;
}

export function postmortemDrafted(drafted: Draft = draft()): PostmortemDrafted {
  return { type: 'PostmortemDrafted', occurred, data: { incidentId, postmortemId, ...drafted } };
}

export function editCommand(section = 'summary', text = 'What we learned') {
  return { type: 'EditPostmortemSection', section, text, occurred } as const;
}

export function sectionEdited(section = 'summary', text = 'What we learned'): PostmortemSectionEdited {
  return { type: 'PostmortemSectionEdited', occurred, data: { section, text } };
}
