import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('animated-language: praise and questions that nobody means', () => {
  it.each([
    ['Well done to whoever unplugged the fan.', 'Well done to'],
    ['Congratulations to whoever pushed this on a Friday.', 'Congratulations to'],
    ['Kudos to the genius who thought it needed no test.', 'Kudos to'],
    ['Hats off to whoever disabled the alarm.', 'Hats off to'],
    ['Props to whoever thought a Friday was a good day.', 'Props to'],
    ['A big thank you to whoever pulled the wrong fibre.', 'A big thank you to'],
    ['Thanks a lot to the person who pulled the plug.', 'Thanks a lot to'],
    ['Three cheers for whoever forgot the renewal.', 'Three cheers for'],
    ['Nice work by the champion who rotated the key.', 'Nice work by'],
    ['Bravo to the team that deployed it at five.', 'Bravo to the team that'],
    ['Slow clap for the release team.', 'Slow clap for'],
    ['Way to go, network team.', 'Way to go'],
    ['Deploying it at six was a stroke of genius.', 'stroke of genius'],
    ['Give that man a medal for the deploy.', 'Give that man a medal'],
    ['Apparently documentation is optional.', 'is optional'],
    ['Evidently testing was optional for the vendor.', 'was optional for'],
    ['Checking a diff is clearly rocket science to the platform folks.', 'is clearly rocket science to'],
    ['Reading the runbook is evidently beyond the night shift.', 'is evidently beyond'],
    ['Answering the phone is apparently too hard for the helpdesk.', 'is apparently too hard for'],
    ['Apparently nobody in the network team can read.', 'can read'],
    ['Because who needs a rollback plan.', 'Because who needs'],
    ['Who needs backups, right?', 'Who needs backups, right'],
    ['What could possibly go wrong?', 'What could possibly go wrong'],
    ['Heaven forbid that anyone reads the documentation.', 'Heaven forbid that'],
    ['Surprise, surprise: the vendor had not tested it.', 'Surprise, surprise'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('animated-language', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Kudos to the on-call engineer who found the bad shard in four minutes.',
    'Thanks to whoever wrote the runbook, we were back in ten minutes.',
    'Well done to the whole night shift.',
    'Great job by the support team answering 400 tickets.',
    'Congratulations to whoever spotted the leak.',
    'Reading large blobs is hard for the cache.',
    'Debugging this was hard.',
    'Apparently the flag is optional.',
    'Restoring a shard is difficult for new engineers because the tool asks for eleven flags.',
    'We walked through what could go wrong before the window.',
    'Who needs access to the vault?',
    'Nobody can read the bucket without a role.',
    'No one could write to the volume.',
    'The bot posted a slow clap emoji.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
