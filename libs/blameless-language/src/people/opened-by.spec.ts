import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';

describe('somebody whom an entry of a timeline begins with', () => {
  it.each([
    '13:54: Dana attempts restart of the array, but gets it wrong.',
    '2017-03-02 08:14 Henrik undoes his change and renames the table, but loads the wrong dump by mistake.',
    '10:58: jlund unaware of the local copies did not realise that the files were gone.',
    '[07:16] KiteFan7 pushes the list and drops the wrong table.',
    '~18:00 UTC: vkarol ran the scan with incomplete names.',
    'Jun 3 09:12 - Nikko (manyhats) pushed the wrong branch.',
    '09:40 tmoss tries to restart the wrong service.',
  ])('is who did it in: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    '13:54: Dana attempts a restart of the array, but the array is busy.',
    '2014-06-24 19:39 Henrik reverts his edits and moves the file.',
    '10:58: mc1009 did not answer, and the pool removed the wrong shard.',
    '[07:16] Varnish restarts and drops the wrong object.',
    '~18:00 UTC: replication ran with missing rows.',
    'Jun 3 09:12 - Grafana (web) shows the wrong range.',
    '09:40 Puppet tries to start the wrong unit.',
    'Dana notices that the service is up on the wrong host.',
  ])('is not looked for in: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
