import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what would have been right', () => {
  it.each([
    'The proper course would have been to freeze the queue.',
    'The sensible thing at that point would have been to pause the rebalance.',
    'The obvious thing for the on-call to do would have been to call the vendor.',
    'An escalation would have been appropriate.',
    'A call to the owner would have been in order.',
    'A quick look at the graph would have told us.',
    'A glance at the calendar would have shown the freeze.',
    'A bit of digging in the logs would have revealed the cause.',
    'A single phone call to the vendor would have been enough.',
    'Testing on the replica rather than on the primary would have kept the site up.',
    'We would have avoided the outage by waiting for the sync.',
    'By not telling the partners we caused them a long night.',
    'In an ideal world the vendor would have told us.',
    'With proper planning the two moves would not have met.',
    'Supposing the engineer had asked, the job would have been stopped.',
    'The list was not peer reviewed as it should have been.',
    'There should have been a conversation about the limits.',
    'A walkthrough should have taken place before the cutover.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'A restart would have been enough to clear the cache.',
    'A smaller batch would have been enough.',
    'The expected value would have been 3.',
    'A look at the graph shows the drop.',
    'The lookup would have told the client.',
    'By not caching the page we keep it fresh.',
    'By not setting a limit, the chart lets the pod grow.',
    'In an ideal world the alert would name the host.',
    'In an ideal world the cache would have been warm.',
    'With a warm cache the requests would not have timed out.',
    'With proper limits the pod would not have been evicted.',
    'There should have been a lock on the table.',
    'There should have been a warning in the log.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
