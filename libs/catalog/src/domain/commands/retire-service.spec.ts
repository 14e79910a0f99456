import { describe, it } from '@jest/globals';
import { at, checkout, key, reinstated, retired, specification } from '../../testing/service-examples.js';

const retire = { type: 'RetireService', key, named: false, occurred: at } as const;

describe('RetireService', () => {
  it('retires a service, and says why', () => {
    specification.given(checkout).when(retire).then(retired);
    specification.given(checkout, retired, reinstated).when(retire).then(retired);
    specification
      .given(checkout)
      .when({ ...retire, reason: ' Merged into the shop. ' })
      .then({ ...retired, data: { key, reason: 'Merged into the shop.' } });
  });

  it('retires a service that nobody described but an incident named', () => {
    specification
      .given()
      .when({ ...retire, named: true })
      .then(retired);
  });

  it('refuses one that nobody described or named, and an overlong reason', () => {
    specification
      .given()
      .when(retire)
      .thenRefused('NOT_FOUND', /Shop\/Check Out/);
    specification
      .given(checkout)
      .when({ ...retire, reason: 'r'.repeat(2_001) })
      .thenRefused('INVALID');
  });

  it('is silent when it is retired already', () => {
    specification.given(checkout, retired).when(retire).thenNothing();
    specification.given(retired).when(retire).thenNothing();
  });
});
