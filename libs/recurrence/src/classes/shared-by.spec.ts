import { describe, expect, it } from '@jest/globals';
import type { CountedIncident } from '../read-models/counts/counted-incident.js';
import { sharedBy } from './shared-by.js';

let made = 0;

function incident(said: Partial<CountedIncident>): CountedIncident {
  const id = String(++made);
  return {
    id,
    detectedBy: id,
    detectedAt: '2024-01-01T00:00:00.000Z',
    kind: 'LIVE',
    severity: 'SEV3',
    exit: null,
    services: [],
    classes: {},
    ...said,
  };
}

const itself = (_: string, key: string): string => key;

describe('sharedBy', () => {
  it('says what at least half of the incidents have, and at least two', () => {
    const incidents = [
      incident({ services: ['api', 'web'], severity: 'SEV1', classes: { TRIGGER: ['deploy'] } }),
      incident({ services: ['api'], severity: 'SEV2', classes: { TRIGGER: ['deploy'], MITIGATION_USED: ['rollback'] } }),
      incident({ services: ['api'], severity: 'SEV3', classes: { MITIGATION_USED: ['rollback'] } }),
      incident({ services: ['cart'], severity: 'SEV3' }),
    ];
    expect(sharedBy(incidents, itself)).toEqual([
      { what: { kind: 'SERVICE', service: 'api' }, incidents: 3, of: 4 },
      { what: { kind: 'CLASS', axis: 'MITIGATION_USED', classKey: 'rollback' }, incidents: 2, of: 4 },
      { what: { kind: 'CLASS', axis: 'TRIGGER', classKey: 'deploy' }, incidents: 2, of: 4 },
      { what: { kind: 'SEVERITY', severity: 'SEV3' }, incidents: 2, of: 4 },
    ]);
    expect(sharedBy(incidents.slice(0, 1), itself)).toEqual([]);
  });

  it('takes classes that were merged as one, once an incident, and leaves out the one that is asked about', () => {
    const incidents = [
      incident({ severity: 'SEV1', classes: { CONTRIBUTING_FACTOR: ['config', 'old', 'older'] } }),
      incident({ severity: 'SEV2', classes: { CONTRIBUTING_FACTOR: ['config', 'older'] } }),
    ];
    expect(sharedBy(incidents, (_, key) => (key === 'config' ? null : 'network'))).toEqual([
      { what: { kind: 'CLASS', axis: 'CONTRIBUTING_FACTOR', classKey: 'network' }, incidents: 2, of: 2 },
    ]);
  });
});
