import { describe, it } from '@jest/globals';
import { accepted, completed, dropped, occurred, proposed, specification } from '../../testing/action-item-examples.js';

const complete = { type: 'CompleteActionItem', note: 'The alert is live', occurred } as const;

describe('CompleteActionItem', () => {
  it('closes an item, whether it was accepted or not', () => {
    specification.given(proposed, accepted).when(complete).then(completed());
    specification
      .given(proposed)
      .when({ ...complete, note: ' The alert is live\n' })
      .then(completed());
  });

  it('refuses words that not every database can hold', () => {
    for (const note of ['a\u0000b', 'half \ud800']) {
      specification
        .given(proposed)
        .when({ ...complete, note })
        .thenRefused('INVALID');
    }
  });

  it('is silent when the same note closed it already', () => {
    specification.given(proposed, completed()).when(complete).thenNothing();
  });

  it('refuses another note, which would be lost', () => {
    specification
      .given(proposed, completed('It pages'))
      .when(complete)
      .thenRefused('ILLEGAL', /completed/);
  });

  it('refuses to close without a note', () => {
    specification
      .given(proposed)
      .when({ ...complete, note: '\n' })
      .thenRefused('INVALID', /note/);
  });

  it('refuses what is unknown or dropped', () => {
    specification.given().when(complete).thenRefused('NOT_FOUND');
    specification
      .given(proposed, dropped())
      .when(complete)
      .thenRefused('ILLEGAL', /dropped/);
  });
});
