import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('counterfactual: what nothing but people does', () => {
  it.each([
    'The hosts should have been depooled.',
    'The checks should have been downtimed for the swap.',
    'The patch should have been backported to the old branch.',
    'The role should have been puppetised already.',
    'These machines should have been replaced last year.',
    'The old default should have been reconsidered when the fleet grew.',
    'The patch should never have left staging.',
    'The cleanup should have come before the switch.',
    'The new schema should not have shipped without a way back.',
    'The rollback should have come sooner.',
    'The branch should have waited for the next train.',
    'The feature should have landed after the freeze.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The rows should have been purged by the queue.',
    'The file should have been cached at the edge.',
    'Requests should have been routed to the other site.',
    'The service should have been restored by 14:00.',
    'The job should have run at midnight.',
    'The lock should not have been held for that long.',
    'The packet should have left the host within a second.',
    'The retry should have come after five seconds.',
    'The upgrade should have taken ten minutes.',
    'The change should have had no effect.',
    'The patch should have fixed the leak.',
    'The page should have been rendered from the replica.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
