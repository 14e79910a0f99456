import { describe, it } from '@jest/globals';
import {
  approved,
  changesRequested,
  newerDraft,
  occurred,
  one,
  other,
  postmortemDrafted,
  published,
  reviewRequested,
  sectionEdited,
  specification,
} from '../../testing/postmortem-examples.js';
import type { ApprovePostmortem } from './approve-postmortem.js';

function approve(reviewerId: string, note?: string): ApprovePostmortem {
  return { type: 'ApprovePostmortem', reviewerId, ...(note === undefined ? {} : { note }), occurred };
}

describe('ApprovePostmortem', () => {
  it('records who approves, named or not', () => {
    specification.given(postmortemDrafted(), reviewRequested(one)).when(approve(one)).then(approved(one));
    specification
      .given(postmortemDrafted(), reviewRequested(one))
      .when(approve(other, ' Clear '))
      .then({ ...approved(other), data: { reviewerId: other, note: 'Clear' } });
  });

  it('records it again once the document was changed', () => {
    for (const change of [sectionEdited(), postmortemDrafted(newerDraft)]) {
      specification.given(postmortemDrafted(), reviewRequested(one), approved(one), change).when(approve(one)).then(approved(one));
    }
    specification
      .given(postmortemDrafted(), reviewRequested(one), approved(one), changesRequested(one), reviewRequested(one))
      .when(approve(one))
      .then(approved(one));
  });

  it('is silent when they have approved what stands', () => {
    specification.given(postmortemDrafted(), reviewRequested(one), approved(one)).when(approve(one)).thenNothing();
  });

  it('refuses what is not in review, and a name', () => {
    specification.given().when(approve(one)).thenRefused('NOT_FOUND');
    specification
      .given(postmortemDrafted())
      .when(approve(one))
      .thenRefused('ILLEGAL', /requestPostmortemReview/);
    specification.given(postmortemDrafted(), reviewRequested(), published()).when(approve(one)).thenRefused('ILLEGAL');
    specification.given(postmortemDrafted(), reviewRequested()).when(approve('Robin')).thenRefused('INVALID');
  });
});
