import { describe, it } from '@jest/globals';
import {
  changesRequested,
  commented,
  occurred,
  one,
  postmortemDrafted,
  reviewRequested,
  specification,
} from '../../testing/postmortem-examples.js';
import type { ResolvePostmortemComment } from './resolve-postmortem-comment.js';

function resolve(commentId: string, note?: string): ResolvePostmortemComment {
  return { type: 'ResolvePostmortemComment', commentId, ...(note === undefined ? {} : { note }), occurred };
}

function resolved(commentId: string, note?: string) {
  return { type: 'PostmortemCommentResolved', occurred, data: { commentId, ...(note === undefined ? {} : { note }) } } as const;
}

describe('ResolvePostmortemComment', () => {
  it('resolves a comment, and a request for changes', () => {
    specification.given(postmortemDrafted(), commented()).when(resolve('given-1', ' Mended ')).then(resolved('given-1', 'Mended'));
    specification.given(postmortemDrafted(), reviewRequested(), changesRequested(one)).when(resolve('given-2')).then(resolved('given-2'));
  });

  it('is silent when it is resolved', () => {
    specification.given(postmortemDrafted(), commented(), resolved('given-1')).when(resolve('given-1', 'Again')).thenNothing();
  });

  it('refuses what is no comment, and before there is a draft', () => {
    specification
      .given(postmortemDrafted(), commented())
      .when(resolve('given-0'))
      .thenRefused('NOT_FOUND', /comment/);
    specification
      .given()
      .when(resolve('given-0'))
      .thenRefused('NOT_FOUND', /draftPostmortem/);
  });
});
