import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: apologies that own a fault', () => {
  it.each([
    ['I apologise for neglecting the second region.', 'apologise for neglecting'],
    ['We are very sorry for breaking the nightly build.', 'sorry for breaking'],
    ['We, the maintainers, are sorry for allowing it to go on.', 'sorry for allowing'],
    ['Sorry about accidentally deleting your branch.', 'Sorry about accidentally deleting'],
    ['Our apologies for not having tested the rollback.', 'for not having tested'],
    ['I am sorry for not checking the forecast.', 'for not checking'],
    ['Apologies to everybody for overlooking the date.', 'Apologies to everybody for overlooking'],
    ['I want to apologize for having broken the feed.', 'apologize for having broken'],
    ['Sorry for pushing this on a Friday.', 'Sorry for pushing'],
    ['We apologised for misleading our customers.', 'apologised for misleading'],
    ['Sorry for assuming that you knew.', 'Sorry for assuming'],
    ['Sorry over losing your upload.', 'Sorry over losing'],
    ['Sorry that I did not catch this.', 'I did not catch'],
    ['We apologise for failing to warn you.', 'failing to warn you'],
    ['We are sorry for letting this happen.', 'sorry for letting'],
    ['We are sorry for not telling you sooner.', 'for not telling'],
    ['I feel terrible about the deletion.', 'I feel terrible about'],
    ['I still feel really bad about the lost mails.', 'feel really bad about'],
    ['I felt guilty for the mess.', 'I felt guilty for'],
    ['We deeply regret not having acted.', 'regret not having acted'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We apologise for any inconvenience.',
    'We feel terrible about the disruption.',
    'I feel good about the new test.',
    'We are sorry for the disruption this caused.',
    'Sorry for not replying earlier.',
    'Sorry for not explaining this in the first mail.',
    'Sorry for breaking the thread.',
    'Our apologies for the outage.',
    'The page says sorry for a minute.',
    'I am sorry to hear that.',
    'Sorry for the long mail.',
    'We apologise for keeping the site in maintenance.',
    'Sorry we did not reply before noon.',
    'Sorry for not updating this page sooner.',
    'Sorry for letting you wait.',
    'We regret the delay in failing over.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
