import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('counterfactual: what only people could have done', () => {
  it.each([
    'Engineering should have prioritised the fix.',
    'Product should have scheduled it a year ago.',
    'Facilities should have gotten a written confirmation.',
    'Support should have opened a ticket.',
    'Operations should have sought approval.',
    'They should have filed a change request.',
    'Anyone with access to the console could and should have noticed it.',
    'The tenants should have been informed in person.',
    'Bulk imports should have been throttled by whoever runs them.',
    'The node could have been drained by the on-call.',
    'The maintenance should have been called off.',
    'The tagging should have been held back until Monday.',
    'An explicit vote should have been held.',
    'A message should have been left for the next shift.',
    'The second reboot should have been avoided.',
    'The old table should have been deleted last.',
    'It should have been done by March.',
    'The leak could have been noticed earlier.',
    'The moderators could have passed that on.',
    'Someone could have looked at the second screen.',
    'The load test should have included the search endpoint.',
    'One glance at the graph should have been enough.',
    'We should under no circumstances have started it.',
    'I also ought not to have said "done" in the channel.',
    'We did not need to reboot the node at all.',
    'The list needed to be looked at before, not after, the import.',
    'If the person doing the import had split the file, it would not have happened.',
    'Had the operator waited for the sync, the array would have survived.',
    'It took too long before someone called the vendor.',
    'It took far too long until anybody looked.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'Nobody should have to log in at night for this.',
    'The job should have been throttled by the limiter.',
    'The certificate should have been renewed by cert-manager.',
    'The lock should have been held for a second.',
    'The pod should have been held back by the scheduler.',
    'The write should have been held off until the leader answered.',
    'The path should have been avoided by the router.',
    'The traffic could have been moved by the balancer.',
    'Product should have loaded within a second.',
    'Storage should have failed over.',
    'The response should have included the header.',
    'A single node should have been sufficient to carry the load.',
    'Someone with access to the host could have read the file.',
    'We did not need to restore from the backup.',
    'The service did not need to restart at all.',
    'The index needed to be rebuilt before traffic returned.',
    'If the process running the import had crashed, it would have been restarted.',
    'It took too long for the replica to catch up.',
    'It took an hour until the cache was warm.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
