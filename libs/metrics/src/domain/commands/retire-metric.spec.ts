import { describe, it } from '@jest/globals';
import { defined, key, occurred, retired, revised, specification, terms } from '../../testing/metric-examples.js';

const retire = { type: 'RetireMetric', key, occurred } as const;

describe('RetireMetric', () => {
  it('retires a metric, one that is built in too', () => {
    specification.given(defined).when(retire).then(retired);
    specification
      .given()
      .when({ ...retire, key: 'incidents', reason: ' Nobody looks ' })
      .then({ type: 'MetricRetired', occurred, data: { key: 'incidents', reason: 'Nobody looks' } });
  });

  it('is silent when it is retired', () => {
    specification.given(defined, retired).when(retire).thenNothing();
  });

  it('refuses where somebody has revised it since', () => {
    specification
      .given(defined)
      .when({ ...retire, expectedVersion: 1 })
      .then(retired);
    specification
      .given(defined, revised(terms))
      .when({ ...retire, expectedVersion: 1 })
      .thenRefused('CONFLICT', /version 2/);
  });

  it('refuses what is unknown', () => {
    specification.given().when(retire).thenRefused('NOT_FOUND');
  });
});
