import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: oversights, and where people fell short', () => {
  it.each([
    ['This was a planning oversight.', 'planning oversight'],
    ['A deployment oversight left the flag on.', 'deployment oversight'],
    ['Several oversights were made while preparing the move.', 'oversights'],
    ['Design oversight', 'Design oversight'],
    ['It was a failure of leadership.', 'failure of leadership'],
    ['The inquiry calls it a management failure.', 'management failure'],
    ['Shortcomings in management were found.', 'Shortcomings in management'],
    ['There were failings in governance and oversight.', 'failings in governance'],
    ['A lapse in concentration was all it took.', 'lapse in concentration'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The oversight board meets in May.',
    'We ask for independent oversight of the rollout.',
    'It was a planning oversight in the script.',
    'Resource management failures were seen in one region.',
    'A failure of the management network cut us off.',
    'The failure of the communication link split the cluster.',
    'The release was stopped by a failure in planning queries.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
