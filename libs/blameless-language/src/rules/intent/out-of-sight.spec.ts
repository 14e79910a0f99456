import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what was kept from others', () => {
  it.each([
    ['The vendor kept the defect secret for months.', 'kept the defect secret'],
    ['The supplier kept quiet about the leak.', 'kept quiet'],
    ['The company kept its customers in the dark.', 'kept its customers in the dark'],
    ['The team swept the first outage under the rug.', 'swept the first outage under the rug'],
    ['The host kept the outage under wraps.', 'kept the outage under wraps'],
    ['Management suppressed the report.', 'suppressed the report'],
    ['The vendor buried the advisory in the release notes.', 'buried the advisory'],
    ['The carrier kept silent about the cut.', 'kept silent'],
    ['The contractor kept the broken seal to himself.', 'kept the broken seal to himself'],
    ['The lead told nobody about the second failure.', 'told nobody'],
    ['The provider left its customers in the dark.', 'left its customers in the dark'],
    ['The company hushed it up.', 'hushed it up'],
    ['The vendor changed the price behind our back.', 'behind our back'],
    ["It was merged behind the reviewers' backs.", "behind the reviewers' backs"],
    ['The admin secretly disabled the check.', 'secretly'],
    ['The developer sneaked the change in after the review.', 'sneaked the change'],
    ['The manager pretended that we had agreed.', 'The manager pretended'],
    ['Sales pretended that all was well.', 'Sales pretended'],
    ['The vendor made us believe that it was fixed.', 'made us believe'],
    ['The change was smuggled into the release.', 'smuggled'],
    ['The engineer covertly kept access.', 'covertly'],
    ['The lead told us only half the truth.', 'told us only half the truth'],
    ['The vendor fobbed us off.', 'fobbed us off'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The cache kept the keys to itself.',
    'The process keeps its lock to itself.',
    'The key was kept secret.',
    'We keep the token secret from the build.',
    'The page was kept under 2 MB.',
    'The contractor buried the cable under the road.',
    'The rule suppressed the alert.',
    'The team suppressed the noisy alert.',
    'The engineer kept an eye on the queue.',
    'The provider kept the service up.',
    'The team kept the channel informed.',
    'The service was behind the back office firewall.',
    'The cable runs behind the back panel.',
    'The vendor led us through the steps.',
    'The graph led us to believe that the queue was empty.',
    'The dashboard made us think that it was idle.',
    'The attacker sneaked a file into the image.',
    'The vendor changed the price in May.',
    'The job writes the file secretly to disk.',
    'The value is hidden behind a flag.',
    'The host is behind the proxy.',
    'The tests pretended to be a client.',
    'The mock pretends that it is a server.',
    'We rolled back behind the scenes.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
