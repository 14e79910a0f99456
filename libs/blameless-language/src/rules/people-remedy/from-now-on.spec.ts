import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what holds from now on', () => {
  it.each([
    'From today every engineer has to sign for the keys.',
    'As of today, the on-call must acknowledge within five minutes.',
    'From now on the release manager has to sign each plan.',
    'Effective immediately, all developers must attend the briefing.',
    'With immediate effect all engineers must ask before a restart.',
    'As of now all technicians have to double-check the label.',
    'It is on the author to check the plan.',
    "It's on all of us to read the alerts.",
    'It is on every engineer to look at the dashboard after a deploy.',
    'It falls to the reviewer to check the plan.',
    'It is incumbent on the deployer to watch the graphs.',
    'Let us all be better at writing things down.',
    "Let's all get better at testing.",
    'Never, ever restart it without telling the night shift.',
    'Never, under any circumstances, deploy without approval.',
    'Never patch on a Friday.',
    'Make sure the night shift takes alarms seriously.',
    'Ensure everyone takes the pages seriously.',
    'Extra care is demanded of the on-call.',
    "I've promised myself to read the plan next time.",
    'I vowed to check twice.',
    'The lesson from this, for me at least, is to read the plan before applying it.',
    'The operators have been sensitized about the procedure.',
    'The staff are retrained every year now.',
    'Send a reminder to the support agents not to restart customer machines.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'As of today, all hosts have to be patched.',
    'From now on the scheduler must wait for the lock.',
    'From now on, the deploy job must ask for confirmation.',
    'Effective immediately, all keys have to be rotated.',
    'As of now the engineers are looking into it.',
    'From today the gateway has to sign each request.',
    'The new limit is in effect.',
    'It is on the primary to decide.',
    'It is on our list to fix.',
    'It falls to the scheduler to retry.',
    'Let us look at the timeline.',
    'Never, ever is a long time.',
    'Never cache error pages.',
    'Make sure that the probe takes the load into account.',
    'The service has been retrained on new data.',
    'The lesson here is that the limit was too low.',
    'Availability is demanded of the cluster.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
