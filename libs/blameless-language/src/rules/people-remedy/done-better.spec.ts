import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: work that is to be done better', () => {
  it.each([
    'Test schema changes more aggressively.',
    'Review config pushes harder.',
    'Plan big migrations better.',
    'Prepare rollback plans earlier.',
    'Start the war room earlier.',
    'Open incidents sooner.',
    'We should review these pull requests more strictly.',
    'Reviewing changes to the firewall more rigorously.',
    'We will vet new libraries more thoroughly.',
    'Network changes need to be reviewed more carefully.',
    'Schema changes should be tested more thoroughly.',
    'The next cutover has to be rehearsed more thoroughly.',
    'Always rigorously test.',
    'Better check the firewall rules twice.',
    'Check the mount points twice before formatting.',
    'Customers should be informed sooner.',
    'The vendor needs to be involved earlier.',
    'Escalate as soon as the first page is not understood.',
    'Call for help right from the start.',
    'Inform the shops without delay.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The load balancer should react faster.',
    'The scheduler should check the node more often.',
    'Start the service earlier in the boot order.',
    'The suite was tested more thoroughly than before.',
    'Alerts should fire earlier.',
    'The certificate should be renewed earlier by the timer.',
    'Customers should be notified automatically.',
    'We will start the migration earlier in the day, at 08:00.',
    'Better test coverage of the parser.',
    'Check the disk before mounting it.',
    'The cache is checked twice before it is written.',
    'We reviewed the queue more closely as soon as it grew.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
