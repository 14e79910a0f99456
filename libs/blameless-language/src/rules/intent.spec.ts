import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('intent', () => {
  it.each([
    ['Warnings were ignored for weeks.', 'Warnings were ignored', 'Warnings stood without a reaction'],
    [
      'The on-call engineer ignored three pages.',
      'The on-call engineer ignored three pages',
      'No action by the on-call engineer followed three pages',
    ],
    ['The database team refused to roll back.', 'The database team refused to roll back', 'The database team had reasons not to roll back'],
    ['Nobody bothered to read the alert.', 'Nobody bothered to read the alert', 'The step to read the alert did not take place'],
    ['The admin did not bother to look.', 'The admin did not bother to look', 'The step to look did not take place'],
    ['The lead chose not to page anyone.', 'The lead chose not to', 'The lead had reasons not to'],
    ['We ignored the warnings for weeks.', 'We ignored the warnings for weeks', 'No action by us followed the warnings for weeks'],
    ['The admin knowingly skipped the review.', 'knowingly', 'on the information at hand'],
    ['Dana merged it anyway.', 'merged it anyway', 'merged it (what spoke for it: …)'],
    ['The engineer restarted it despite being told of the lag.', 'despite being told', 'after being told'],
    ['The vendor team was changed unilaterally by the lead, who knew full well what it meant.', 'knew full well', 'knew'],
    ['The reluctance of the team to escalate cost an hour.', 'reluctance of', 'reasons against it of'],
    ['The admin could not be bothered to look.', 'The admin could not be bothered to look', 'The step to look did not take place'],
    ['The reviewer approved the change despite the failing test.', 'despite the failing test', 'with the failing test still open'],
    [
      'The platform team is ignoring the alerts.',
      'The platform team is ignoring the alerts',
      'No action by the platform team followed the alerts',
    ],
    [
      'The shift lead kept ignoring the advice of the database team.',
      'ignoring the advice of the database team',
      'giving no priority to the advice of the database team',
    ],
    ['The operator concealed the first failure.', 'The operator concealed', 'The operator had reasons not to speak of'],
    ['The manager insisted on shipping before the tests were done.', 'The manager insisted', 'The manager decided'],
    ['We drained it at noon although we already knew that the link was weak.', 'although we already knew', 'at a time when we knew'],
    ['The change went ahead despite knowing of the leak.', 'despite knowing', 'with the knowledge'],
    ['Nobody answered despite being paged twice.', 'despite being paged', 'after being paged'],
    ['The vendor lied about the breach.', 'The vendor lied', 'The vendor gave an account that turned out otherwise'],
    ['The company misled its users.', 'The company misled', 'The company gave an account that turned out otherwise to'],
    ['The supplier downplayed the problem.', 'The supplier downplayed', 'The supplier spoke in milder terms of'],
    ['It stayed broken as noone bothered to look.', 'noone bothered to look', 'the step to look did not take place'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('intent', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The probe was known to flap, so I ignored it.',
    'The job ran anyway.',
    'We do not want to ignore the question, only to put it off.',
    'Nobody wished to ignore the alert.',
    'We did not bother with a second rollout since traffic was back to normal.',
    'We dismissed the alert, as it had fired during the test as well.',
    'The banner concealed the button.',
    'He insisted that the cable was in place.',
    'I do not care which of the two we use.',
    'The header misled the parser.',
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
    'If you want to ignore the folder, name it in the list.',
    'If you copy the tree and ignore the links, you get a smaller archive.',
    'Ajv ignores the keyword.',
    'If you are writing the file yourself anyway, it costs nothing.',
    "Leave it off if you don't care about the order.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
