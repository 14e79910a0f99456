import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: incorrect use', () => {
  it.each([
    ['Incorrect use of an option emptied the queue.', 'Incorrect use of an option'],
    ['The cause was improper use of the restore tool.', 'improper use of the restore tool'],
    ['Misuse of the command led to the deletion.', 'Misuse of the command'],
    ['Mishandling of the certificate.', 'Mishandling of the certificate'],
    ['Incorrect handling of the switchover made it worse.', 'Incorrect handling of the switchover'],
    ['Improper execution of the script left two hosts out.', 'Improper execution of the script'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('human-error', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Misuse of the API by bots caused load.',
    'Incorrect handling of null values led to the crash.',
    'The incorrect use of a shared lock caused the deadlock.',
    'Incorrect use of the command queue by the driver slowed it down.',
    'Correct use of the tool is shown below.',
    'Handling of the migration is described below.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
