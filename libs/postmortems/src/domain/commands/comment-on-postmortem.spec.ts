import { describe, it } from '@jest/globals';
import { commented, occurred, postmortemDrafted, published, reviewRequested, specification } from '../../testing/postmortem-examples.js';
import type { CommentOnPostmortem } from './comment-on-postmortem.js';

function comment(more: Partial<CommentOnPostmortem> = {}): CommentOnPostmortem {
  return { type: 'CommentOnPostmortem', section: 'summary', text: 'Is this so?', occurred, ...more };
}

describe('CommentOnPostmortem', () => {
  it('records a remark on a section, or on a statement as it read then', () => {
    specification
      .given(postmortemDrafted())
      .when(comment({ section: 'Summary' }))
      .then(commented());
    specification
      .given(postmortemDrafted())
      .when(comment({ statement: { id: 's1', text: 'Declared as SEV3.' } }))
      .then(commented('Is this so?', { statementId: 's1', quoted: 'Declared as SEV3.' }));
  });

  it('records it in review and after publication, and the same words twice: two people may say the same', () => {
    specification.given(postmortemDrafted(), reviewRequested(), published()).when(comment()).then(commented());
    specification.given(postmortemDrafted(), commented()).when(comment()).then(commented());
  });

  it('refuses before there is a draft, an unknown section and no words', () => {
    specification.given().when(comment()).thenRefused('NOT_FOUND');
    specification
      .given(postmortemDrafted())
      .when(comment({ section: 'blame' }))
      .thenRefused('INVALID', /summary/);
    specification
      .given(postmortemDrafted())
      .when(comment({ text: '\n' }))
      .thenRefused('INVALID');
  });
});
