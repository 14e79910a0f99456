import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: because of what somebody did', () => {
  it.each([
    'The queue stalled because the developers stopped the wrong consumer.',
    'The cutover failed because the technician swapped the two fibres.',
    'The refunds went out twice, because a clerk restarted the batch by hand.',
    'The zone was gone, because an admin deleted the old record.',
    'The crash happened because I replaced the module.',
    'The problem was that an admin deleted the record.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'It recovered quickly because the on-call engineer restarted the pod.',
    'The job ran twice because the scheduler restarted it.',
    'It was not seen because the team had no alert.',
    'We waited because the vendor shut the port down on its side.',
    'The page came late because the team was asleep.',
    'The queue drained because we restarted it.',
    'The page went out because I tested the alert.',
    'The problem was that the engineer had no access.',
    'The issue was mitigated when the quota engineers granted more.',
    'The problem was an engineer shortage.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
