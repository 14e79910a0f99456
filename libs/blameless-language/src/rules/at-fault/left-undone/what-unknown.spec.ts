import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody did not know, as the point of it', () => {
  it.each([
    ["What I didn't realize: the context was pointing at prod.", "What I didn't realize"],
    ['What the engineer did not know was that the index was shared.', 'What the engineer did not know'],
    ['What the planner did not realise was that the hall has one feed.', 'What the planner did not realise'],
    ["What I hadn't considered: both disks are in one box.", "What I hadn't considered"],
    ["What she hadn't understood was that the flag is global.", "What she hadn't understood"],
    ['What the team did not consider was the cache.', 'the team did not consider was the cache'],
    ['What we failed to understand was the lock order.', 'we failed to understand was the lock order'],
    ['What the night shift overlooked was the second lock.', 'the night shift overlooked was the second lock'],
    ['But what she did not know was that the script is shared.', 'what she did not know'],
    ['What the contractor had not noticed was the second feed.', 'What the contractor had not noticed'],
    ['What I forgot was the mirror.', 'What I forgot'],
    ['What the admin did not check was the date.', 'the admin did not check was the date'],
    ['What the reviewers missed was the sign.', 'the reviewers missed was the sign'],
    ['What he had not expected was a lock.', 'What he had not expected'],
    ['What the on-call did not see was the other graph.', 'What the on-call did not see'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'What the team did next was to drain the node.',
    'What we did not know was how long the repair would take.',
    'What the scheduler did not know was the new limit.',
    'What we did not expect was the heat.',
    'What happened was that the lease ran out.',
    'What the graph did not show was the queue.',
    'What the job missed was a lock.',
    'What helped was the graph.',
    'What the engineer saw was a full disk.',
    'What the engineer knew was that the disk was full.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
