import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what they had said, and was not so', () => {
  it.each([
    'According to Henrik the upgrade was safe, which was wrong.',
    'Jolanda said that the node was drained, which it was not.',
    'Marko confirmed that the host was empty when it was not.',
    'Priya assured us that the backup worked; it did not.',
    'Felipe told us it was safe, but it was not.',
    'Contrary to what Rajesh had said, the disk was full.',
    'Katja claimed the tests had passed, which was not true.',
    "Against Benedikt's assurance the link was not redundant.",
    "Contrary to Solveig's claim the key was in use.",
    'Kenji promised that it was tested, although it was not.',
    'Lakshmi reported that all nodes were up, but they were not.',
    'According to Yusuf the host was a spare, but that was false.',
    'Sven insisted it was idle; this was incorrect.',
    'Piotr swore that nothing had changed, which was untrue.',
    "Despite Monika's assurances the port was open.",
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    'According to Marko the upgrade took an hour.',
    'Priya said that the node was drained.',
    'Felipe confirmed that no data was lost.',
    'Rajesh told us that the disk was full.',
    'According to Grafana the disk was fine, which was wrong.',
    'The probe reported that the host was up when it was not.',
    'Katja said that the old path was wrong.',
    'Benedikt reported the bug, which was fixed.',
    'Sven confirmed that it was not the proxy.',
    'The word from Piotr was that it was up.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
