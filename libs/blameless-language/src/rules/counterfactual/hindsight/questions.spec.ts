import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: questions that reproach', () => {
  it.each([
    'Why did nobody ask the vendor?',
    "Why didn't we rehearse the restore?",
    "Why didn't the reviewer open the plan?",
    'Why was the restore not rehearsed?',
    'Why on earth was the limit not raised by us?',
    "Why weren't the partners told?",
    'Why did the team wait until noon?',
    'How could nobody notice that the list was empty?',
    'How did the reviewers not see that?',
    'It is beyond us why no one stopped the job.',
    "Wasn't the night shift supposed to watch the queue?",
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'Why did the probe not fail?',
    "Why didn't we get a page?",
    'Why was the cache not invalidated?',
    'Why did the deploy take an hour?',
    'Why is the limit so low?',
    'How did the request reach the old host?',
    'How did we notice?',
    'Why was the replica not promoted by the operator?',
    "Wasn't the autoscaler supposed to add a node?",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
