import { describe, it } from '@jest/globals';
import { defined, given, key, occurred, retired, revised, specification, terms } from '../../testing/metric-examples.js';

const revise = { type: 'ReviseMetric', key, terms: { ...given, visit: 'LAST' }, occurred } as const;
const later = { ...terms, visit: 'LAST' } as const;

describe('ReviseMetric', () => {
  it('makes another version', () => {
    specification.given(defined).when(revise).then(revised(later));
    specification
      .given(defined, revised(later))
      .when({ ...revise, terms: given })
      .then(revised(terms, 3));
  });

  it('makes the second version of what is built in', () => {
    specification
      .given()
      .when({ ...revise, key: 'time-to-respond', reason: ' The pager was replaced ' })
      .then({
        type: 'MetricRevised',
        occurred,
        data: { key: 'time-to-respond', version: 2, terms: later, reason: 'The pager was replaced' },
      });
  });

  it('is silent when that is how it is computed', () => {
    specification.given(defined, revised(later)).when(revise).thenNothing();
  });

  it('refuses where somebody else has revised it since', () => {
    specification
      .given(defined)
      .when({ ...revise, expectedVersion: 1 })
      .then(revised(later));
    for (const expectedVersion of [0, 1, 3]) {
      specification
        .given(defined, revised(later))
        .when({ ...revise, terms: given, expectedVersion })
        .thenRefused('CONFLICT', /version 2/);
    }
    specification
      .given()
      .when({ ...revise, key: 'time-to-respond', expectedVersion: 2 })
      .thenRefused('CONFLICT', /version 1/);
  });

  it('refuses what is unknown, retired or contradicts itself', () => {
    specification.given().when(revise).thenRefused('NOT_FOUND');
    specification.given(defined, retired).when(revise).thenRefused('ILLEGAL');
    specification
      .given(defined)
      .when({ ...revise, terms: { ...given, to: null } })
      .thenRefused('INVALID');
  });
});
