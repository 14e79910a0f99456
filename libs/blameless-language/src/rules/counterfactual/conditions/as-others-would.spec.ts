import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what others would have done, written and asked', () => {
  it.each([
    'One would have thought that somebody would check the date.',
    'One might have expected the release manager to hold the train.',
    'The network team would have been well advised to announce the change.',
    'We would have done well to read the changelog.',
    'The manager would have done better to ask.',
    'At the very least, somebody could have put a note in the channel.',
    'There is no reason why the pager could not have been handed over before the flight.',
    'The handover should have included the silenced alerts.',
    'The handover notes should have mentioned the silenced alerts.',
    'The change request should have listed the affected switches.',
    'A status page update should have been posted at 09:15.',
    'A test should have been written.',
    'We should have had a plan B.',
    "Why wasn't there a second reviewer?",
    'Why did it take us two hours to call the vendor?',
    'Why did we deploy on a Friday in the first place?',
    'Why would anyone run this on production?',
    'How come nobody noticed?',
    'A little communication would have gone a long way.',
    'A warning from the vendor would have been nice.',
    'Normally the on-call would have escalated after ten minutes.',
    'Under normal circumstances a second person would have checked the list.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'One would have thought the cache would help, but the keys differ per request.',
    'You would think the flag is a boolean; it is a string.',
    'The pod should not have been left alone on the node by the scheduler.',
    "The service account should never have been given root by the chart's default.",
    'The config should have listed both switches.',
    'A backup should have been taken by the cron job.',
    'The status page should have been updated by the health check.',
    'We should have a plan B by next quarter.',
    'Why was there no alert? The rule had a typo.',
    'Why did it take the cluster two hours to heal?',
    'How come the queue was empty?',
    'A little jitter would have spread the load.',
    'A warning from the compiler would have been nice.',
    'Normally the autoscaler would have added a node.',
    'Under normal circumstances the second replica would have taken over.',
    'Anyone could have triggered the bug by uploading an empty file.',
    'If the responders had rebooted the node, the dump would have been lost.',
    'Had you asked us that day, we would have said that it was safe.',
    'You should have received a message from us by now.',
    'This should have been fixed in the last release according to its notes.',
    'The alert fired much later than it should have.',
    'Could have gone better: the page took an hour to arrive.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
