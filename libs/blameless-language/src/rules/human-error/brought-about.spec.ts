import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: what leads back to somebody', () => {
  it.each([
    'The whole evening comes down to one engineer who kept the old branch.',
    'The site was taken down by a trainee.',
    'An empty bucket, courtesy of a developer with all rights.',
    'The responsibility lies entirely with the storage team.',
    'It was us.',
    'The network was fine, the delay was us.',
    'The mess was all me.',
    'It was one of ours: the old laptop still had the key.',
    'It was a contractor who cut the trunk.',
    "It was the release manager's doing.",
    "The technician's actions led to the loss of both feeds.",
    'His action was the reason for the freeze.',
    'The freeze goes back to an administrator with two terminals.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'It was the on-call engineer who noticed it first.',
    'The question comes down to the size of the pool.',
    'It was the team that wrote the parser.',
    'The node was taken down by the kernel.',
    'It was the vendor that found the bug.',
    'The pager was handed to us by the night shift.',
    'Their actions in the console are logged.',
    'It was not a human.',
    'The delay was 12 minutes.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
