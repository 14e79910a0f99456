import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('intent', () => {
  it.each([
    ['Warnings were ignored for weeks.', 'Warnings were ignored', null],
    [
      'The on-call engineer ignored three pages.',
      'The on-call engineer ignored three pages',
      'No action by the on-call engineer followed three pages',
    ],
    ['The database team refused to roll back.', 'The database team refused to roll back', null],
    ['Nobody bothered to read the alert.', 'Nobody bothered to read the alert', 'The step to read the alert did not take place'],
    ['The admin did not bother to look.', 'The admin did not bother to look', 'The step to look did not take place'],
    ['The lead chose not to page anyone.', 'The lead chose not to', null],
    ['We ignored the warnings for weeks.', 'We ignored the warnings for weeks', 'No action by us followed the warnings for weeks'],
    ['The admin knowingly skipped the review.', 'knowingly', null],
    ['Dana merged it anyway.', 'merged it anyway', null],
    ['The engineer restarted it despite being told of the lag.', 'despite being told', null],
    ['The vendor team was changed unilaterally by the lead, who knew full well what it meant.', 'knew full well', null],
    ['The reluctance of the team to escalate cost an hour.', 'reluctance of', null],
    ['The admin could not be bothered to look.', 'The admin could not be bothered to look', 'The step to look did not take place'],
    ['The reviewer approved the change despite the failing test.', 'despite the failing test', null],
    [
      'The platform team is ignoring the alerts.',
      'The platform team is ignoring the alerts',
      'No action by the platform team followed the alerts',
    ],
    ['The shift lead kept ignoring the advice of the database team.', 'ignoring the advice of the database team', null],
    ['The operator concealed the first failure.', 'The operator concealed', null],
    ['The manager insisted on shipping before the tests were done.', 'The manager insisted', null],
    ['We drained it at noon although we already knew that the link was weak.', 'although we already knew', null],
    ['The change went ahead despite knowing of the leak.', 'despite knowing', null],
    ['Nobody answered despite being paged twice.', 'despite being paged', null],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('intent', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The job ran anyway.',
    'We do not want to ignore the question, only to put it off.',
    'Nobody wished to ignore the alert.',
    'We did not bother with a second rollout since traffic was back to normal.',
    'We dismissed the alert, as it had fired during the test as well.',
    'The banner concealed the button.',
    'Although the disk was known to be slow, the copy was quick.',
    'Despite knowledge being shared, the second team had other tools.',
    'We are ignoring this metric from now on.',
    'The proxy went on despite the failing probe.',
    'Despite the warnings in the log, the disk was healthy.',
    'The scheduler ignored the taint.',
    'Connection refused on port 5432.',
    'The proxy refused the connection.',
    'The header is ignored by the parser.',
    'We chose not to fail over, since the replica lagged.',
    'We can ignore this metric from now on.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
