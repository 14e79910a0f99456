import { describe, it } from '@jest/globals';
import { at, changed, erased, personId, registered, specification } from '../../testing/person-examples.js';

const erase = { type: 'ErasePerson', personId, occurred: at } as const;

describe('ErasePerson', () => {
  it('records that somebody is gone', () => {
    specification.given(registered).when(erase).then(erased);
    specification.given(registered, changed).when(erase).then(erased);
  });

  it('refuses who was never registered', () => {
    specification.given().when(erase).thenRefused('NOT_FOUND');
  });

  it('is silent the second time', () => {
    specification.given(registered, erased).when(erase).thenNothing();
  });
});
