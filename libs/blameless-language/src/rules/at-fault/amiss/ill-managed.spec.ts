import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: how people were led', () => {
  it.each([
    'It was a leadership failure.',
    'The report found management failures at every level.',
    'It was a failure of leadership and culture.',
    'The audit listed shortcomings in contract management.',
    'It reveals failings in project management.',
    'The loss was due to failures of governance.',
    'There were lapses in supervision.',
    'A quality assurance lapse let it through.',
    'It was a breakdown in communication between the teams.',
    'Accountability was missing.',
    'What was lacking was leadership.',
    'There was no accountability.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'We saw session management failures.',
    'Key management failures are alerted on.',
    'A failure of the management plane was logged.',
    'A failure of the leader election left the shard without a leader.',
    'The leadership of the shard moved to another node.',
    'A breakdown in communication between the nodes was logged.',
    'There is no owner for this service.',
    'Accountability for the zone is with the team.',
    'The board asked for better oversight.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
