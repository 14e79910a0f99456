import { describe, it } from '@jest/globals';
import { at, certificateExpiry, reinstated, retired, specification } from '../../testing/class-examples.js';

const retire = {
  type: 'RetireRootCauseClass',
  axis: 'CONTRIBUTING_FACTOR',
  key: 'certificate-expiry',
  reason: null,
  occurred: at,
} as const;

describe('RetireRootCauseClass', () => {
  it('retires a class, and one that was brought back', () => {
    specification.given(certificateExpiry).when(retire).then(retired);
    specification.given(certificateExpiry, retired, reinstated).when(retire).then(retired);
  });

  it('retires a built-in class, and says why', () => {
    specification
      .given()
      .when({ ...retire, key: 'security', reason: ' Split by team. ' })
      .then({
        type: 'RootCauseClassRetired',
        occurred: at,
        data: { axis: 'CONTRIBUTING_FACTOR', key: 'security', version: 1, reason: 'Split by team.' },
      });
  });

  it('refuses a class that does not exist, and an overlong reason', () => {
    specification.given().when(retire).thenRefused('NOT_FOUND');
    specification
      .given(certificateExpiry)
      .when({ ...retire, reason: 'r'.repeat(2_001) })
      .thenRefused('INVALID', /reason/);
  });

  it('is silent when it is retired already', () => {
    specification.given(certificateExpiry, retired).when(retire).thenNothing();
  });
});
