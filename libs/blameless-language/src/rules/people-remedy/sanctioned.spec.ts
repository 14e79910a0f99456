import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what becomes of people for it', () => {
  it.each([
    'A proper talking-to for the intern.',
    'The vendor deserves a dressing-down.',
    'The crew was given a serious talking-to.',
    'The shift supervisor was transferred to another site.',
    'The head of the station was moved to a different role.',
    'The developer was moved to another team.',
    'The responsible manager was placed on administrative leave.',
    'The supervisor has been relieved of his duties.',
    'The director was forced to resign.',
    'Three operators were dismissed.',
    'The minister has called for consequences for those responsible.',
    'There will be consequences for the people involved.',
    'The union fears consequences for the technician.',
    'The board demands sanctions against the responsible engineers.',
    'Penalties for teams that miss the review deadline',
    'Fines for suppliers who answer late',
    'Punish whoever breaks the build.',
    'The committee demanded that heads roll.',
    'We withdrew the root access of the engineer in question.',
    "We have taken away the intern's production access.",
    'Corrective action: operator reprimanded.',
    'Outcome: technician retrained.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The job was suspended pending a fix.',
    'The two hosts were moved to another rack.',
    'The ticket was transferred to another team.',
    'The on-call was relieved by the day shift at 08:00.',
    'The account was suspended for sending spam.',
    'The node was put on leave of the ring.',
    'Consequences for users were small.',
    'The consequences for the team were long hours.',
    "The planner's penalties for random reads were wrong.",
    'The contract has penalties for late payment.',
    'We withdrew the release.',
    'We removed the access log of the proxy.',
    'The operator was suspended by the scheduler while it drained.',
    'The proxy revoked the keys of the client.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
