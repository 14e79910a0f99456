import { describe, it } from '@jest/globals';
import { at, certificateExpiry, retired, specification } from '../../testing/class-examples.js';

const rename = {
  type: 'RenameRootCauseClass',
  axis: 'CONTRIBUTING_FACTOR',
  key: 'certificate-expiry',
  name: 'Expired certificate',
  occurred: at,
} as const;

describe('RenameRootCauseClass', () => {
  it('renames a class as its next version', () => {
    specification
      .given(certificateExpiry)
      .when(rename)
      .then({
        type: 'RootCauseClassRenamed',
        occurred: at,
        data: { axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry', version: 2, name: 'Expired certificate' },
      });
  });

  it('renames a built-in class, and a retired one', () => {
    specification
      .given()
      .when({ ...rename, axis: 'MITIGATION_USED', key: 'rollback', name: 'Roll back' })
      .then({
        type: 'RootCauseClassRenamed',
        occurred: at,
        data: { axis: 'MITIGATION_USED', key: 'rollback', version: 2, name: 'Roll back' },
      });
    specification
      .given(certificateExpiry, retired)
      .when(rename)
      .then({
        type: 'RootCauseClassRenamed',
        occurred: at,
        data: { axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry', version: 2, name: 'Expired certificate' },
      });
  });

  it('refuses a class that does not exist, and a name that blames', () => {
    specification.given().when(rename).thenRefused('NOT_FOUND');
    specification
      .given(certificateExpiry)
      .when({ ...rename, name: 'Operator mistake' })
      .thenRefused('INVALID');
  });

  it('is silent when it is called that already', () => {
    specification
      .given(certificateExpiry)
      .when({ ...rename, name: ' Certificate expiry ' })
      .thenNothing();
  });
});
