import { describe, it } from '@jest/globals';
import { accepted, completed, dropped, occurred, proposed, specification } from '../../testing/action-item-examples.js';

const accept = { type: 'AcceptActionItem', occurred } as const;

describe('AcceptActionItem', () => {
  it('takes a proposed item on', () => {
    specification.given(proposed).when(accept).then(accepted);
  });

  it('is silent when it was accepted already', () => {
    specification.given(proposed, accepted).when(accept).thenNothing();
  });

  it('refuses what is unknown, completed or dropped', () => {
    specification.given().when(accept).thenRefused('NOT_FOUND');
    specification
      .given(proposed, completed())
      .when(accept)
      .thenRefused('ILLEGAL', /completed/);
    specification
      .given(proposed, dropped())
      .when(accept)
      .thenRefused('ILLEGAL', /dropped/);
  });
});
