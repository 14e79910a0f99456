import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: harm', () => {
  it.each([
    ['The analyst answered the mail, accidentally attaching her password.', 'accidentally attaching'],
    ['I (Dana) mistakenly thought it was idle.', 'mistakenly thought'],
    ['We found that this person may have accidentally deleted the host.', 'accidentally deleted'],
    ['The registrar had mistakenly assigned our domain to another customer.', 'mistakenly assigned'],
    ['An engineer made a bad schema change on Monday.', 'An engineer made a bad schema change'],
    ['A contractor pushed a broken firewall rule to every site.', 'A contractor pushed a broken firewall rule'],
    ['One of our admins applied a faulty access policy.', 'One of our admins applied a faulty access policy'],
    ['I must have missed a line in the diff.', 'I must have missed a line in the diff'],
    ['Somebody must have mistyped the host name.', 'Somebody must have mistyped'],
    ['Accidentally, an engineer removed the second volume.', 'Accidentally, an engineer removed'],
    ['Inadvertently the night shift rebooted the active node.', 'Inadvertently the night shift rebooted'],
    ['By accident a technician unplugged both feeds.', 'By accident'],
    ['By mistake, an operator closed the valve ticket.', 'By mistake'],
    ['A colleague restarted it, but it was on the live host by mistake.', 'by mistake'],
    ['The contractor did not install the update on the standby.', 'The contractor did not install the update on the standby'],
    ['The team went wrong when it reused the key.', 'The team went wrong'],
    ['What we did wrong was to trust the cache.', 'we did wrong'],
    ['The on-call engineer slept through the page.', 'The on-call engineer slept through'],
    ['An engineer debugging customer issues inadvertently dropped the table.', 'inadvertently dropped'],
    ['We broke the mirror.', 'We broke the mirror'],
    ["We broke everyone's login.", "We broke everyone's login"],
    ['The team broke prod, and then we broke it again.', 'we broke it again'],
    ['We have broken your dashboards.', 'We have broken your dashboards'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Dana removes broken links every week.',
    '14:20 Dana reverts the broken patch.',
    'The server rebooted, accidentally dropping the cache.',
    'It may accidentally delete the host.',
    'We may have accidentally sent it twice.',
    'I (Dana) restarted the primary.',
    'The deploy tool pushed a broken firewall rule.',
    'An engineer reverted the bad schema change.',
    'A bad schema change was applied on Monday.',
    'The cache must have missed the update.',
    'The alert must have fired before the page.',
    'I miss the old dashboard.',
    'Accidentally, the second volume was removed.',
    'Inadvertently, we turned off the retries.',
    'By accident the packet loss hid the first failure.',
    'By mistake, the list was sent twice.',
    'The engineer did nothing wrong.',
    'Something went wrong in the cluster.',
    'The technician replaced the disk and watched the rebuild.',
    'The developer debugging tool crashed.',
    'We broke the work into three parts.',
    'We broke the change down.',
    'We broke new ground.',
    'We accidentally broke the mirror.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
