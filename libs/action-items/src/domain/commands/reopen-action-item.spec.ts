import { describe, it } from '@jest/globals';
import { accepted, completed, dropped, occurred, proposed, reopened, specification, verified } from '../../testing/action-item-examples.js';

const reopen = { type: 'ReopenActionItem', reason: 'Internal certificates are left out', occurred } as const;

describe('ReopenActionItem', () => {
  it('says that a completed item is not done after all, verified or not', () => {
    specification.given(proposed, completed()).when(reopen).then(reopened());
    specification.given(proposed, accepted, completed(), verified()).when(reopen).then(reopened());
  });

  it('refuses to reopen without a reason, or with words that not every database can hold', () => {
    for (const reason of [' ', 'a\u0000b', 'half \ud800']) {
      specification
        .given(proposed, completed())
        .when({ ...reopen, reason })
        .thenRefused('INVALID');
    }
  });

  it('refuses what is unknown, dropped or still to be done', () => {
    specification.given().when(reopen).thenRefused('NOT_FOUND');
    specification
      .given(proposed, dropped())
      .when(reopen)
      .thenRefused('ILLEGAL', /dropped/);
    for (const history of [[proposed], [proposed, accepted], [proposed, completed(), reopened()]]) {
      specification
        .given(...history)
        .when(reopen)
        .thenRefused('ILLEGAL', /still to be done/);
    }
  });
});
