import { describe, it } from '@jest/globals';
import { at, certificateExpiry, renamed, retired, specification } from '../../testing/class-examples.js';

const define = {
  type: 'DefineRootCauseClass',
  axis: 'CONTRIBUTING_FACTOR',
  key: 'certificate-expiry',
  name: 'Certificate expiry',
  description: 'A certificate ran out.',
  occurred: at,
} as const;

describe('DefineRootCauseClass', () => {
  it('defines a class that does not exist', () => {
    specification.given().when(define).then(certificateExpiry);
  });

  it('trims the words, and keeps no empty description', () => {
    specification
      .given()
      .when({ ...define, name: ' Certificate expiry\n', description: ' ' })
      .then({
        type: 'RootCauseClassDefined',
        occurred: at,
        data: { axis: 'CONTRIBUTING_FACTOR', key: 'certificate-expiry', version: 1, name: 'Certificate expiry' },
      });
  });

  it('makes a new version when it says something else', () => {
    specification
      .given(certificateExpiry, renamed)
      .when({ ...define, description: 'A certificate or key ran out.' })
      .then({ ...certificateExpiry, data: { ...certificateExpiry.data, version: 3, description: 'A certificate or key ran out.' } });
  });

  it('keeps a description that is not mentioned', () => {
    specification
      .given(certificateExpiry)
      .when({ ...define, name: 'Expired certificate', description: null })
      .then({ ...certificateExpiry, data: { ...certificateExpiry.data, version: 2, name: 'Expired certificate' } });
  });

  it('makes version 2 of a built-in class', () => {
    specification
      .given()
      .when({ ...define, key: 'network', name: 'Network', description: 'Whatever moves packets.' })
      .then({
        type: 'RootCauseClassDefined',
        occurred: at,
        data: { axis: 'CONTRIBUTING_FACTOR', key: 'network', version: 2, name: 'Network', description: 'Whatever moves packets.' },
      });
  });

  it('is silent when it is so already', () => {
    specification.given(certificateExpiry).when(define).thenNothing();
    specification
      .given()
      .when({ ...define, key: 'network', name: 'Network', description: null })
      .thenNothing();
  });

  it('keeps the axes apart', () => {
    specification
      .given()
      .when({ ...define, axis: 'TRIGGER', key: 'network', name: 'Network', description: null })
      .then({ type: 'RootCauseClassDefined', occurred: at, data: { axis: 'TRIGGER', key: 'network', version: 1, name: 'Network' } });
  });

  it('refuses new words for a retired class', () => {
    specification
      .given(certificateExpiry, retired)
      .when({ ...define, name: 'Expired' })
      .thenRefused('CONFLICT', /retired/);
  });

  it.each(['', 'Certificate', 'a_b', 'a--b', '-a', 'a-', 'a b', 'é', 'a'.repeat(61), '__proto__', 'a\n'])('refuses the key %j', (key) => {
    specification
      .given()
      .when({ ...define, key })
      .thenRefused('INVALID', /lower-case/);
  });

  it('takes a key of 60 characters and one that an object has by nature', () => {
    for (const key of ['a'.repeat(60), 'constructor', '2fa']) {
      specification
        .given()
        .when({ ...define, key })
        .then({ ...certificateExpiry, data: { ...certificateExpiry.data, key } });
    }
  });

  it.each([
    'human-error',
    'human-errors',
    'operator-error',
    'user-error',
    'engineer-mistake',
    'on-call-error',
    'human-error-during-deploy',
    'deploy-by-operator-mistake',
    'carelessness',
    'fat-finger',
  ])('refuses %s, kindly', (key) => {
    specification
      .given()
      .when({ ...define, key })
      .thenRefused('INVALID', /made it possible/);
  });

  it.each([
    'user-behaviour',
    'error-handling',
    'operator-failure',
    'user-error-reporting',
    'human-readable-config',
    'manual-step',
    'terror',
  ])('takes %s', (key) => {
    specification
      .given()
      .when({ ...define, key })
      .then({ ...certificateExpiry, data: { ...certificateExpiry.data, key } });
  });

  it.each(['a\u0000b', 'half \ud800'])('refuses %j, which not every database can hold', (words) => {
    specification
      .given()
      .when({ ...define, name: words })
      .thenRefused('INVALID');
    specification
      .given()
      .when({ ...define, description: words })
      .thenRefused('INVALID');
  });

  it('refuses a name that blames, is empty or is overlong, and a description that is overlong', () => {
    specification
      .given()
      .when({ ...define, name: 'Human Error' })
      .thenRefused('INVALID', /made it possible/);
    specification
      .given()
      .when({ ...define, name: ' ' })
      .thenRefused('INVALID', /name/);
    specification
      .given()
      .when({ ...define, name: 'n'.repeat(121) })
      .thenRefused('INVALID', /name/);
    specification
      .given()
      .when({ ...define, description: 'd'.repeat(2_001) })
      .thenRefused('INVALID', /description/);
  });
});
