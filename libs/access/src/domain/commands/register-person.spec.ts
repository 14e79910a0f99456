import { describe, it } from '@jest/globals';
import { at, changed, erased, personId, registered, sealedAgain, sealedOnce, specification } from '../../testing/person-examples.js';

const register = { type: 'RegisterPerson', personId, sealed: sealedOnce, occurred: at } as const;

describe('RegisterPerson', () => {
  it('registers somebody', () => {
    specification.given().when(register).then(registered);
  });

  it('refuses an id that somebody else has, or had', () => {
    specification
      .given(registered)
      .when({ ...register, sealed: sealedAgain })
      .thenRefused('ILLEGAL', /changePersonDetails/);
    specification
      .given(registered, erased)
      .when(register)
      .thenRefused('ILLEGAL', /for good/);
  });

  it('is silent when the same is recorded', () => {
    specification.given(registered).when(register).thenNothing();
    specification
      .given(registered, changed)
      .when({ ...register, sealed: sealedAgain })
      .thenNothing();
  });
});
