import { describe, expect, it } from '@jest/globals';
import { declared, event } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { writtenOf } from '../../testing/written-section.js';
import { noHistory } from '../draft-facts.js';
import type { Precedent } from '../draft-facts.js';

const classified = (axis: 'TRIGGER' | 'CONTRIBUTING_FACTOR', ...classes: readonly string[]): IncidentEvent =>
  event('RootCausesClassified', { axis, classes, classVersions: classes.map(() => 1), evidence: [] });

describe('the earlier incidents', () => {
  const precedent: Precedent = {
    incidentId: 'p1',
    reference: 'INC-3',
    title: 'Slow orders',
    severity: 'SEV2',
    detectedAt: '2026-01-05T08:00:00.000Z',
    sharedClasses: [],
    sharedServices: ['a', 'b'],
    postmortem: 'IN_REVIEW',
    unfinishedActions: Array.from({ length: 7 }, (_, index) => ({ id: `i${index}`, title: `Item ${index}`, dueAt: null })),
  };

  it('are looked for by classes, and it is said where there are none', () => {
    const events = [declared(), classified('TRIGGER', 'binary-push'), classified('CONTRIBUTING_FACTOR', 'a', 'b')];
    expect(writtenOf('PRECEDENTS', events).texts).toEqual([
      'No incident of the 365 days before had been classified as binary push, a or b.',
    ]);
    const recurrences = [{ axis: 'TRIGGER', classKey: 'binary-push', earlier: 1, latestAt: '2026-01-05T08:00:00.000Z' }] as const;
    const [statement] = writtenOf('PRECEDENTS', events, { history: { ...noHistory, recurrences } }).statements;
    expect(statement).toEqual({
      text: 'Binary push (trigger): 1 earlier incident in the 365 days before, detected at 2026-01-05 08:00 UTC.',
      citations: ['given-1'],
    });
    expect(writtenOf('PRECEDENTS', [declared()])).toMatchObject({
      texts: [],
      questions: [expect.stringMatching(/^What earlier incidents/)],
    });
  });

  it('are named with what they share, how far their postmortem is, and what is left to do', () => {
    const events = [declared({ services: ['a'] })];
    const [statement] = writtenOf('PRECEDENTS', events, { history: { ...noHistory, precedents: [precedent] } }).statements;
    expect(statement?.text).toBe(
      'INC-3 “Slow orders” (SEV2), detected at 2026-01-05 08:00 UTC, which shares the services a and b; its postmortem is in review; ' +
        'not finished yet: “Item 0”, “Item 1”, “Item 2”, “Item 3”, “Item 4” and 2 further action items.',
    );
    expect(statement?.mentions?.map(({ id }) => id)).toEqual(['p1', 'i0', 'i1', 'i2', 'i3', 'i4']);
  });
});
