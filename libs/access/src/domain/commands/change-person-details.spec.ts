import { describe, it } from '@jest/globals';
import { at, changed, erased, personId, registered, sealedAgain, sealedOnce, specification } from '../../testing/person-examples.js';

const change = { type: 'ChangePersonDetails', personId, sealed: sealedAgain, occurred: at } as const;

describe('ChangePersonDetails', () => {
  it('says anew who somebody is', () => {
    specification.given(registered).when(change).then(changed);
  });

  it('refuses who is not registered, and who was erased', () => {
    specification.given().when(change).thenRefused('NOT_FOUND');
    specification
      .given(registered, erased)
      .when(change)
      .thenRefused('ILLEGAL', /for good/);
  });

  it('is silent when the same is recorded', () => {
    specification.given(registered, changed).when(change).thenNothing();
    specification
      .given(registered)
      .when({ ...change, sealed: sealedOnce })
      .thenNothing();
  });
});
