import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('counterfactual: whom a wish is about', () => {
  it.each([
    'The person who approved the rollout should have asked for a test.',
    'The person carrying out the upgrade ought to have known that.',
    'Whoever was on shift ought to have called the vendor.',
    'The engineers working on the migration should have told the support desk.',
    'The architect saw the graph, knew what it meant and should have spoken up.',
    'The reviewer knew that the table was live and still should have asked.',
    'The release lead should have postponed the upgrade.',
    'The project owner should have signed it off.',
    'The dashboards guild should have insisted on a rehearsal.',
    'They should have waited for the second reading.',
    'They should not have been deploying on that day.',
    'The consultant could easily have run the diff.',
    'The on-call could have gone through the checklist once more.',
    'Whoever wrote the script could at least have left a comment.',
    'We did not fail over when we should have.',
    'The team did not raise it, although they could have.',
    'We can ask before we merge (and should have).',
    'Nobody was watching the queue and somebody should have been.',
    'We should have had the patience to wait for the sync.',
    'She should by rights have asked the owner.',
    'The team should at the very least have told us.',
    'We should, in hindsight, have waited.',
    'shoulda tested that on staging',
    'Coulda asked the vendor first.',
    'We might have wanted to read the notes first.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The lead to the second disk should have been longer.',
    'They should have expired after an hour.',
    'The alert should have told us which host it was.',
    'The dashboard should have warned us.',
    'The jobs were running and they should not have been.',
    'The client could have retried at any time.',
    'The controller could have dropped the lease and we could not tell.',
    'The user should have been able to log in.',
    'Members of the cluster should have seen the new leader.',
    'The provider should have refreshed the state before the plan.',
    'The secondary should have taken over.',
    'The customer could have seen errors for an hour.',
    'Nobody could have known that the disk was bad.',
    'The intern could have deleted the whole cluster.',
    'We might have hit the limit.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
