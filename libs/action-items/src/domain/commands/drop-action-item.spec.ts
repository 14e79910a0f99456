import { describe, it } from '@jest/globals';
import { accepted, completed, dropped, occurred, proposed, specification } from '../../testing/action-item-examples.js';

const drop = { type: 'DropActionItem', reason: 'The certificates are gone', occurred } as const;

describe('DropActionItem', () => {
  it('says that an item will not be done, and why', () => {
    specification.given(proposed).when(drop).then(dropped());
    specification.given(proposed, accepted).when(drop).then(dropped());
  });

  it('refuses words that not every database can hold', () => {
    for (const reason of ['a\u0000b', 'half \ud800']) {
      specification
        .given(proposed)
        .when({ ...drop, reason })
        .thenRefused('INVALID');
    }
  });

  it('is silent when it was dropped for the same reason', () => {
    specification.given(proposed, dropped()).when(drop).thenNothing();
  });

  it('refuses no reason, another reason, and what is completed or unknown', () => {
    specification
      .given(proposed)
      .when({ ...drop, reason: '' })
      .thenRefused('INVALID', /reason/);
    specification.given(proposed, dropped('Too dear')).when(drop).thenRefused('ILLEGAL');
    specification
      .given(proposed, completed())
      .when(drop)
      .thenRefused('ILLEGAL', /completed/);
    specification.given().when(drop).thenRefused('NOT_FOUND');
  });
});
