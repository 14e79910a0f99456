import { describe, it } from '@jest/globals';
import {
  changesRequested,
  occurred,
  one,
  other,
  postmortemDrafted,
  published,
  reviewRequested,
  sectionEdited,
  specification,
} from '../../testing/postmortem-examples.js';
import type { RequestPostmortemReview } from './request-postmortem-review.js';

function request(...reviewers: readonly string[]): RequestPostmortemReview {
  return { type: 'RequestPostmortemReview', reviewers, occurred };
}

describe('RequestPostmortemReview', () => {
  it('asks those who are named, each once, or whoever likes', () => {
    specification
      .given(postmortemDrafted())
      .when(request(one, other, one.toUpperCase()))
      .then(reviewRequested(one, other));
    specification.given(postmortemDrafted()).when(request()).then(reviewRequested());
  });

  it('asks again after changes were requested, and for the next edition', () => {
    specification.given(postmortemDrafted(), reviewRequested(one), changesRequested(one)).when(request(one)).then(reviewRequested(one));
    specification.given(postmortemDrafted(), reviewRequested(), published(), sectionEdited()).when(request()).then(reviewRequested());
  });

  it('asks others while it is in review, and is silent about the same', () => {
    specification.given(postmortemDrafted(), reviewRequested(one)).when(request(other)).then(reviewRequested(other));
    specification.given(postmortemDrafted(), reviewRequested(one, other)).when(request(other, one)).thenNothing();
  });

  it('refuses when there is nothing to review', () => {
    specification.given().when(request()).thenRefused('NOT_FOUND');
    specification
      .given(postmortemDrafted(), reviewRequested(), published())
      .when(request(one))
      .thenRefused('ILLEGAL', /Edition 1 is published/);
  });

  it('refuses names, and too many', () => {
    specification
      .given(postmortemDrafted())
      .when(request(one, 'Robin'))
      .thenRefused('INVALID', /never a name/);
    specification
      .given(postmortemDrafted())
      .when(request(...Array.from({ length: 51 }, () => one)))
      .thenRefused('INVALID', /51/);
  });
});
