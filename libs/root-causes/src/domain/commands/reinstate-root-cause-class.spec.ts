import { describe, it } from '@jest/globals';
import { at, certificateExpiry, reinstated, retired, specification } from '../../testing/class-examples.js';

const reinstate = {
  type: 'ReinstateRootCauseClass',
  axis: 'CONTRIBUTING_FACTOR',
  key: 'certificate-expiry',
  reason: null,
  occurred: at,
} as const;

describe('ReinstateRootCauseClass', () => {
  it('brings a retired class back', () => {
    specification.given(certificateExpiry, retired).when(reinstate).then(reinstated);
  });

  it('refuses a class that does not exist', () => {
    specification.given().when(reinstate).thenRefused('NOT_FOUND');
  });

  it('is silent where the class is in use', () => {
    specification.given(certificateExpiry).when(reinstate).thenNothing();
    specification
      .given()
      .when({ ...reinstate, key: 'network' })
      .thenNothing();
  });
});
