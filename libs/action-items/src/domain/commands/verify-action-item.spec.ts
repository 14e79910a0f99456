import { describe, it } from '@jest/globals';
import { accepted, completed, dropped, occurred, proposed, reopened, specification, verified } from '../../testing/action-item-examples.js';

const verify = { type: 'VerifyActionItem', note: 'It paged in staging', occurred } as const;

describe('VerifyActionItem', () => {
  it('says that the end state of a completed item holds, and how that was seen', () => {
    specification.given(proposed, completed()).when(verify).then(verified());
    specification
      .given(proposed, accepted, completed(), verified(), reopened(), completed())
      .when({ ...verify, note: ' It paged in staging\n' })
      .then(verified());
  });

  it('is silent when the same note verified it already', () => {
    specification.given(proposed, completed(), verified()).when(verify).thenNothing();
  });

  it('refuses another note, which would be lost', () => {
    specification
      .given(proposed, completed(), verified('Seen in production'))
      .when(verify)
      .thenRefused('ILLEGAL', /verified already/);
  });

  it('refuses to verify without a note, or with words that not every database can hold', () => {
    for (const note of ['\n', 'a\u0000b', 'half \ud800']) {
      specification
        .given(proposed, completed())
        .when({ ...verify, note })
        .thenRefused('INVALID');
    }
  });

  it('refuses what is unknown, dropped or still to be done', () => {
    specification.given().when(verify).thenRefused('NOT_FOUND');
    specification
      .given(proposed, dropped())
      .when(verify)
      .thenRefused('ILLEGAL', /dropped/);
    for (const history of [[proposed], [proposed, accepted], [proposed, completed(), reopened()]]) {
      specification
        .given(...history)
        .when(verify)
        .thenRefused('ILLEGAL', /completeActionItem/);
    }
  });
});
