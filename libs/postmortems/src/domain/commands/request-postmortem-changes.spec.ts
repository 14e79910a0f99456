import { describe, it } from '@jest/globals';
import {
  changesRequested,
  occurred,
  one,
  other,
  postmortemDrafted,
  reviewRequested,
  specification,
} from '../../testing/postmortem-examples.js';
import type { RequestPostmortemChanges } from './request-postmortem-changes.js';

function request(reviewerId: string, text = 'Say how it was noticed.'): RequestPostmortemChanges {
  return { type: 'RequestPostmortemChanges', reviewerId, text, occurred };
}

describe('RequestPostmortemChanges', () => {
  it('records what a reviewer asks for, named or not', () => {
    specification.given(postmortemDrafted(), reviewRequested(one)).when(request(one)).then(changesRequested(one));
    specification.given(postmortemDrafted(), reviewRequested(one)).when(request(other, ' More ')).then(changesRequested(other, 'More'));
  });

  it('refuses what is a draft (again), no words, and a name', () => {
    specification.given().when(request(one)).thenRefused('NOT_FOUND');
    specification.given(postmortemDrafted()).when(request(one)).thenRefused('ILLEGAL');
    specification.given(postmortemDrafted(), reviewRequested(one), changesRequested(one)).when(request(other)).thenRefused('ILLEGAL');
    specification.given(postmortemDrafted(), reviewRequested()).when(request(one, ' ')).thenRefused('INVALID');
    specification.given(postmortemDrafted(), reviewRequested()).when(request('Robin')).thenRefused('INVALID');
  });
});
