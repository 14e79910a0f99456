import { describe, expect, it } from '@jest/globals';
import type { PostmortemEvent } from '../../domain/postmortem.events.js';
import {
  approved,
  changesRequested,
  commented,
  draft,
  findingDismissed,
  newerDraft,
  occurred,
  one,
  other,
  postmortemDrafted,
  published,
  recordedAs,
  reviewRequested,
  sectionEdited,
} from '../../testing/postmortem-examples.js';
import type { PostmortemDocument } from './document.js';
import { workingDocument } from './postmortem-document.js';
import { recordedPostmortem } from './recorded-postmortem.js';

const { at } = occurred;

function documentOf(...events: readonly PostmortemEvent[]): PostmortemDocument {
  const recorded = recordedPostmortem(recordedAs([postmortemDrafted(), ...events]));
  if (recorded === null) throw new Error('it was drafted');
  return workingDocument(recorded, draft(), null);
}

describe('what was recorded of a postmortem', () => {
  it('is nothing before it was drafted', () => {
    expect(recordedPostmortem([])).toBeNull();
    expect(recordedPostmortem(recordedAs([sectionEdited()]))).toBeNull();
  });

  it('says who reviews it, and whose approval is of what stands', () => {
    const approval = { personId: one, approvedAt: at, outdated: false };
    const asked = { personId: other, approvedAt: null, outdated: false };
    expect(documentOf(reviewRequested(one, other), approved(one))).toMatchObject({ status: 'IN_REVIEW', reviewers: [approval, asked] });
    for (const change of [sectionEdited(), postmortemDrafted(newerDraft)]) {
      const { status, reviewers } = documentOf(reviewRequested(one, other), approved(one), change);
      expect([status, reviewers]).toEqual(['IN_REVIEW', [{ ...approval, outdated: true }, asked]]);
    }
    expect(documentOf(reviewRequested(other), approved(one)).reviewers).toEqual([asked, approval]);
    expect(documentOf(reviewRequested(other), approved(one), sectionEdited()).reviewers).toEqual([asked]);
    expect(documentOf(reviewRequested(one), approved(one), changesRequested(one)).reviewers).toEqual([{ ...approval, approvedAt: null }]);
  });

  it('goes from draft through review to an edition, and back when it is changed', () => {
    const way = [reviewRequested(), published(), sectionEdited(), reviewRequested(), changesRequested(one)];
    const statuses = way.map((_, index) => documentOf(...way.slice(0, index + 1)).status);
    expect(statuses).toEqual(['IN_REVIEW', 'PUBLISHED', 'DRAFT', 'IN_REVIEW', 'DRAFT']);
  });

  it('keeps remarks and requests for changes, with what became of them', () => {
    const resolved = { type: 'PostmortemCommentResolved', occurred, data: { commentId: 'p2', note: 'It says so now.' } } as const;
    const remark = commented('Is this so?', { statementId: 's1', quoted: 'Declared as SEV3.' });
    const { comments } = documentOf(reviewRequested(one), remark, changesRequested(one, 'More, please.'), resolved);
    expect(comments).toEqual([
      {
        id: 'p2',
        kind: 'REMARK',
        section: 'summary',
        statementId: 's1',
        quoted: 'Declared as SEV3.',
        text: 'Is this so?',
        authorId: one,
        at,
        resolvedAt: at,
        resolution: 'It says so now.',
      },
      {
        id: 'p3',
        kind: 'CHANGES',
        section: null,
        statementId: null,
        quoted: null,
        text: 'More, please.',
        authorId: one,
        at,
        resolvedAt: null,
        resolution: null,
      },
    ]);
  });

  it('forgets a dismissal once its words are gone', () => {
    const words = sectionEdited('summary', 'A carelessly named tool.');
    const dismissal = findingDismissed('summary', 'carelessly', 2);
    const dismissed = (...events: readonly PostmortemEvent[]) =>
      recordedPostmortem(recordedAs([postmortemDrafted(), words, dismissal, ...events]))?.dismissed;
    const known = [{ section: 'summary', rule: 'judgement', span: 'carelessly' }];
    expect(dismissed()).toEqual(known);
    expect(dismissed(sectionEdited('summary', 'Still carelessly.'), sectionEdited('severity-and-roles', 'None.'))).toEqual(known);
    expect(dismissed(sectionEdited('summary', 'None.'), words)).toEqual([]);
  });
});
