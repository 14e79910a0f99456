import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: keys, mails and certificates', () => {
  it.each([
    ['A staff member fell for a phishing mail.', 'A staff member fell for'],
    ['An employee clicked on a phishing link.', 'An employee clicked on a phishing'],
    ['The employee used a weak password.', 'The employee used a weak password'],
    ['An engineer committed an access key to a public repository.', 'An engineer committed an access key to a public'],
    ['The contractor allowed the domain to expire.', 'The contractor allowed the domain to expire'],
    ['The DBAs let the disk fill up.', 'The DBAs let the disk fill'],
    ['The on-call engineer took an hour to answer the page.', 'The on-call engineer took an hour to answer'],
    ['The team underestimated how long the copy would take.', 'The team underestimated how long the copy would take'],
    ['We got the capacity wrong.', 'We got the capacity wrong'],
    ['One of the devs had pushed straight to main, bypassing the review.', 'bypassing the review'],
    ['The maintainer had reused their password on other sites.', 'The maintainer had reused their password'],
    ['We broke it again.', 'We broke it again'],
    ['We failed several times to renew it.', 'We failed several times'],
    ['We allowed this to happen.', 'We allowed this to happen'],
    ['The contractor dug through our fibre.', 'The contractor dug through our fibre'],
    ['The developer hard-coded the credentials.', 'The developer hard-coded the credentials'],
    ['The company took three days to notify its users.', 'The company took three days to notify'],
    ['The company waited two weeks before telling anybody.', 'The company waited two weeks before telling'],
    ['We handled it poorly.', 'We handled it poorly'],
    ['Our ISP misconfigured a route.', 'Our ISP misconfigured'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The key was committed to a public repository.',
    'The employee reported the phishing mail.',
    'The domain was allowed to expire.',
    'The limiter allowed the burst to expire.',
    'The disk filled up.',
    'The on-call engineer answered the page within a minute.',
    'An engineer pushed a new key to the vault.',
    'The copy took an hour to answer.',
    'The breaker tripped.',
    'The script locked everybody out.',
    'We got the wrong answer from the mirror.',
    'The engineer waited ten minutes before restarting it.',
    'The cache handled it poorly.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
