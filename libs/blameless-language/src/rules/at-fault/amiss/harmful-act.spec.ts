import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: whose act did the harm', () => {
  it.each([
    "The developer's change caused the outage.",
    "The intern's script deleted the rows.",
    'The actions of the technician led to an outage.',
    'My decision to skip the backup broke the restore.',
    'Deletion of the wrong bucket by an engineer caused the loss.',
    'The restart of the wrong node by the technician made it worse.',
    'A push to the wrong branch by a maintainer deleted the commits.',
    'A colleague unplugging the wrong cable took down the rack.',
    'Me running the wrong script took down the site.',
    'Somebody forgetting to renew it took down the site.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    "The scheduler's change of the leader caused the outage.",
    "The developer's change fixed the outage.",
    "The engineer's dashboard showed the loss.",
    'The update of the kernel broke the driver.',
    'The restart by the operator deleted the stale pods.',
    'My laptop lost the connection.',
    'A node restarting took down the pool.',
    'The change by the client caused an error.',
    'The team monitoring the proxy lost the graph.',
    "The engineer's change caused a spike in latency.",
    'The developer debugging tool crashed.',
    'A script broke the build.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
