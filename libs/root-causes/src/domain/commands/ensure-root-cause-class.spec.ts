import { describe, it } from '@jest/globals';
import { at, certificateExpiry, renamed, retired, specification } from '../../testing/class-examples.js';

const ensure = { type: 'EnsureRootCauseClass', axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry', occurred: at } as const;

describe('EnsureRootCauseClass', () => {
  it('defines a class that is missing, with a name made from its key', () => {
    specification
      .given()
      .when(ensure)
      .then({
        type: 'RootCauseClassDefined',
        occurred: at,
        data: { axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry', version: 1, name: 'Certificate expiry' },
      });
  });

  it('takes the words it is given, and what the class is to take a part of', () => {
    specification
      .given()
      .when({ ...ensure, name: ' Expired certificate ', description: 'It ran out.', splitFrom: 'access-certificates' })
      .then({
        type: 'RootCauseClassDefined',
        occurred: at,
        data: {
          axis: 'CONTRIBUTING_FACTOR',
          key: 'certificate-expiry',
          version: 1,
          name: 'Expired certificate',
          description: 'It ran out.',
          splitFrom: 'access-certificates',
        },
      });
  });

  it('refuses a key that no class may have, and a name that blames', () => {
    specification
      .given()
      .when({ ...ensure, name: 'Operator error' })
      .thenRefused('INVALID', /made it possible/);
    specification
      .given()
      .when({ ...ensure, key: 'Certificate expiry' })
      .thenRefused('INVALID');
    specification
      .given()
      .when({ ...ensure, key: 'human-error' })
      .thenRefused('INVALID', /made it possible/);
  });

  it('is silent where there is one, built in, renamed or retired', () => {
    specification.given(certificateExpiry).when(ensure).thenNothing();
    specification.given(certificateExpiry, renamed).when(ensure).thenNothing();
    specification.given(certificateExpiry, retired).when(ensure).thenNothing();
    specification
      .given()
      .when({ ...ensure, key: 'network' })
      .thenNothing();
  });
});
