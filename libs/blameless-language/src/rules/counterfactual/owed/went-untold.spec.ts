import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what went untold', () => {
  it.each([
    'The upgrade was never communicated to the product team.',
    'The maintenance had not been announced.',
    'This was not coordinated with the network team.',
    'The migration was not mentioned to the people on duty.',
    'No one was told that the host would be rebooted.',
    'Nobody from the search team was consulted.',
    'More care was needed with the cutover.',
    'Better coordination between the two deployers was needed.',
    'Closer supervision was required during the move.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The heartbeat was not communicated to the second node.',
    'The prefix was not announced to the peers.',
    'The upgrade was communicated a week ahead.',
    'The switch was announced by the vendor.',
    'Nobody was notified, as the check was silenced.',
    'No one was affected.',
    'More memory was needed on the replicas.',
    'More time was needed for the reindexing.',
    'The team was told at noon.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
