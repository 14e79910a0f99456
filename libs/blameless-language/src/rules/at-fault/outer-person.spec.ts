import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('person-at-fault: what stands behind another clause', () => {
  it.each([
    ['The rollback should have worked but I made a mistake.', 'I made a mistake'],
    ['The spare would have taken over but the engineer forgot the flag.', 'the engineer forgot'],
    ['Staff knew that the letters had not come but did not escalate it.', 'did not escalate it'],
    ['I wrote a job that was meant to tidy up but forgot to exclude archives.', 'forgot to exclude archives'],
    ['I think I may have made a mistake.', 'I may have made a mistake'],
    ['I removed it accidentally when tidying up the branches.', 'removed it accidentally'],
    ['Unintentionally one of the core members made a forced push.', 'Unintentionally one of the core members made'],
    ['An engineer at the rack, while testing one of the ports, accidentally looped it.', 'accidentally looped'],
    ['I accidentally retag the release.', 'accidentally retag'],
    ['Acme Hosting made a typo in the zone.', 'made a typo'],
    ['No other engineer checked it.', 'No other engineer checked'],
    ['Why did you merge this into the release branch?', 'Why did you merge'],
    ['I almost let the domain be taken.', 'let the domain be taken'],
    ['I should add that I broke the build with this one.', 'I broke the build with this one'],
    ['The technician must have pulled the wrong cable.', 'The technician must have pulled the wrong cable'],
    ['We never thought to test for leap years.', 'We never thought to test for leap years'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'If it fails because somebody forgot the flag, the job retries.',
    'The proxy saw that the node was down but did not follow the redirect.',
    'It would fail if somebody forgot the flag.',
    'The optimizer made a mistake here.',
    'Why did you choose a queue?',
    'We let the job be retried.',
    'The deletion was accidentally run when the lock was free.',
    'No engineer was near the rack.',
    'The tests saw that it was slow but did not tell which query it was.',
    'We missed two slots due to a bug in the client.',
    'I pin versions and thus I missed the problem.',
    'As our monitoring failed us, we looked at the logs.',
    'You guessed it: the disk was full.',
    'I had no idea why it was down.',
    'The review may show that the node broke.',
    'It might be that nobody was paged.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
