import { describe, expect, it } from '@jest/globals';
import { becauseOf } from './because.js';

const nothing = { classes: [], services: [], words: [], later: false };

describe('why an incident is called similar', () => {
  it('is said in a sentence for each thing that they share', () => {
    const classes = [
      { axis: 'TRIGGER', name: 'Time or expiry' },
      { axis: 'CONTRIBUTING_FACTOR', name: 'Access or certificates' },
    ] as const;
    expect(becauseOf({ classes, services: ['payments'], words: ['certificate', 'expired', 'gateway'], later: true })).toEqual([
      'Has the same classes: Time or expiry (trigger) and Access or certificates (contributing factor).',
      'Affected the same service: payments.',
      'Speaks of “certificate”, “expired” and “gateway” as well.',
      'Was detected later.',
    ]);
  });

  it('names one class, several services and five words at most', () => {
    const classes = [{ axis: 'MITIGATION_USED', name: 'Rollback' }] as const;
    expect(becauseOf({ ...nothing, classes, services: ['api', 'web'], words: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual([
      'Has the same class: Rollback (mitigation used).',
      'Affected the same services: api and web.',
      'Speaks of “a”, “b”, “c”, “d” and “e” as well.',
    ]);
    expect(becauseOf(nothing)).toEqual([]);
  });
});
