import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what would have helped', () => {
  it.each([
    ['Reading the release notes first would have been wiser.', 'Reading the release notes first would have been wiser'],
    ['Asking the database team would have saved us an hour.', 'Asking the database team would have saved'],
    ['Asked the vendor first would have saved us the detour.', 'Asked the vendor first would have saved'],
    ['A short call with the vendor would have prevented this.', 'short call with the vendor would have prevented'],
    ['A second pair of eyes would have caught the typo.', 'of eyes would have caught'],
    ['Freezing the queue or pausing the writers would have helped.', 'pausing the writers would have helped'],
    ['Waiting for the second confirmation would have been the right call.', 'Waiting for the second confirmation would have been the'],
    ['It would have made more sense to drain the site first.', 'would have made more sense to drain the site first'],
    ['It would have been nice to warn the support desk first.', 'would have been nice to warn the support desk first'],
    ['Would have been better to ask.', 'Would have been better to ask'],
    ['It might have been wise to ask first.', 'might have been wise to ask first'],
    ['A staged rollout would have been wiser.', 'would have been wiser'],
    ['Earlier escalation would have shortened the outage.', 'Earlier escalation would have shortened'],
    ['Not rolling back right away cost us an hour.', 'Not rolling back right away cost'],
    ['The right move was to fail over at once.', 'right move was to fail over at once'],
    ["It would've been good to have asked the network team.", "would've been good to have asked the network team"],
    ["If we'd run the suite on a branch, we would have caught this.", "If we'd run the suite on a branch"],
    ['Splitting the change in two would have limited the damage.', 'Splitting the change in two would have limited'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Having an alert on lag would have helped.',
    'Adding a limit to the queue would have prevented this.',
    'A test for the empty case would have caught this.',
    'Monitoring the queue would have shown it.',
    'The replica would have been faster.',
    'It would have been nice to see the old values in the log.',
    'It would have been useful to have the trace at hand.',
    'An alert on the queue would have caught it earlier.',
    'A call to the interface would have shown the limit.',
    'The switch to the standby would have been faster with a script.',
    'Earlier detection would have shortened the outage.',
    'Not caching the page cost a request.',
    'A second region would have helped.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
