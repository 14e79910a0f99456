import { describe, expect, it } from '@jest/globals';
import { membersOfSet, setKey } from '#root-causes/published';
import { labelsOf } from './counted-incident.js';
import type { CountedIncident } from './counted-incident.js';

const incident: CountedIncident = {
  id: 'i1',
  detectedBy: 'e1',
  detectedAt: '2026-03-01T10:00:00.000Z',
  kind: 'LIVE',
  severity: 'SEV2',
  exit: null,
  services: ['web', 'api'],
  classes: { TRIGGER: ['deployment'], CONTRIBUTING_FACTOR: ['config', 'alerting'], DETECTION_MODE: ['customer'] },
};

/** What it counts under on an axis, as the class and the service. */
const under = (axis: string, given: Partial<CountedIncident> = {}): readonly string[] =>
  [...labelsOf({ ...incident, ...given })].filter((label) => label.axis === axis).map(({ classKey, service }) => `${classKey} ${service}`);

describe('labelsOf', () => {
  it('counts an incident once for each service and once for all, with its classes of both causes together', () => {
    expect(under('INCIDENT')).toEqual([' ', ' web', ' api']);
    const signature = '["CONTRIBUTING_FACTOR alerting","CONTRIBUTING_FACTOR config","TRIGGER deployment"]';
    expect(under('SIGNATURE')).toEqual([`${signature} `, `${signature} web`, `${signature} api`]);
    expect(under('SIGNATURE', { classes: { DETECTION_MODE: ['customer'] } })).toEqual([]);
  });

  it('knows which services an incident affected together, and where it affected none', () => {
    expect(under('SERVICE SET')).toEqual(['["api","web"] ']);
    expect(under('SERVICE SET', { services: [] })).toEqual(['[] ']);
    expect(under('SERVICE SET', { services: ['api'] })).toEqual([]);
  });

  it('counts nothing under anything while the incident does not count', () => {
    expect([...labelsOf({ ...incident, exit: 'DUPLICATE' })]).toEqual([]);
  });
});

describe('setKey', () => {
  it('fits an index however many members there are', () => {
    const many = Array.from({ length: 200 }, (_, index) => `${'\u4e1c'.repeat(190)}-${index}`);
    const key = setKey(many);
    expect(Buffer.byteLength(key)).toBeLessThanOrEqual(1_500);
    expect(membersOfSet(key)).toEqual([...many].sort().slice(0, 2));
    expect(membersOfSet(setKey(['b', 'a']))).toEqual(['a', 'b']);
  });
});
