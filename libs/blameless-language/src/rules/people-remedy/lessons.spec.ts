import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: lessons for whoever comes next', () => {
  it.each([
    ['Know your dependencies.', 'Know your'],
    ['Keep in mind that the tool has no undo.', 'Keep in mind'],
    ['Keep a close eye on the queue after a release.', 'Keep a close eye on'],
    ['Take the warnings of the vendor seriously.', 'Take the warnings of the vendor seriously'],
    ['We should not make assumptions about the load.', 'make assumptions'],
    ['Escalate to the vendor earlier.', 'Escalate to the vendor earlier'],
    ['Call the vendor sooner, and not assume that it will pass.', 'Call the vendor sooner'],
    ['We should communicate more often with the users.', 'communicate more often'],
    ['Ask the owner before touching their service.', 'Ask the owner before'],
    ['Never restart the broker without telling the data team.', 'Never restart'],
    ['Always drain the host before a reboot.', 'Always drain'],
    ['We should always check the diff before merging.', 'always check'],
    ['Developers should check the plan before applying it.', 'Developers should check'],
    ['People should speak up when something looks odd.', 'People should speak'],
    ['We must not forget to rotate the key.', 'not forget'],
    ['More vigilance from the reviewers.', 'More vigilance from'],
    ['Stop making changes on Friday afternoons.', 'Stop making'],
    ['Read the docs first.', 'Read the docs'],
    ['Get a second opinion before big changes.', 'Get a second opinion'],
    ['Let people know before touching shared hosts.', 'Let people know'],
    ['Do not ignore the warnings of the vendor.', 'not ignore'],
    ['Always have a second person on the call.', 'Always have a second'],
    ["Don't be afraid to wake people up.", "n't be afraid"],
    ['Double check the region before you apply.', 'Double check'],
    ['The lesson is to always rehearse the move before the day.', 'always rehearse'],
    ['When a graph looks odd, somebody should act on it.', 'act on it'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Remember: a replica is no backup.',
    'Always return an error on a failed write.',
    'Never retry a write without a key.',
    'Add an alert that fires earlier.',
    'Detect a full disk earlier.',
    'Roll back faster with a single command.',
    'The service should always check the certificate.',
    'Remember the last page in the session.',
    'Know-how about the parser is in the wiki.',
    'Keep the old volume for a week.',
    'Notify the on-call engineer automatically when the disk is nearly full.',
    'Escalate to the second line automatically after five minutes.',
    'Engineers should have access to the console.',
    'We need to test schema changes on a copy first.',
    'We should act on the queue length rather than on the CPU.',
    'Automate it so that nobody has to remember that flag.',
    'She was paying attention and saw it first.',
    'Read the limit from the file first.',
    'Get a quote for a second link.',
    'Trust the new root certificate.',
    'Do not ignore the error code in the client.',
    'Stop ignoring the error code in the client.',
    'Always have two replicas.',
    'The plan is to always keep two replicas.',
    'The controller should act on it.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
