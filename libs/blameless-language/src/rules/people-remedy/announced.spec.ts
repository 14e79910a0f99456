import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what was made known to all', () => {
  it.each([
    'Management reminded everyone of the rules.',
    'We have reminded the night shift of the procedure.',
    'The vendor has instructed its staff accordingly.',
    'A memo was sent to all staff.',
    'A memo will go out to all operators.',
    'A reminder has been issued to the technicians.',
    'We expect everyone to follow the process.',
    'Management expects all engineers to read the notes.',
    'We expect all engineers to read the notes.',
    'Engineers have agreed to check the dashboard after each deploy.',
    'The team has promised to be quicker next time.',
    'The developers have pledged to read the changelog.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The alert reminded the team of the freeze.',
    'The vendor instructed the technician to replace the disk.',
    'We urged the carrier to call back.',
    'An email was sent to all customers.',
    'A reminder was sent to the channel.',
    'The reminder job went to the queue.',
    'We expect the team to finish by Friday.',
    'We expect all replicas to follow the leader.',
    'We expect users to see errors.',
    'The team agreed to stop the rollout.',
    'The team had agreed to check at noon.',
    'The vendor has promised to replace the disk.',
    'The letter from the bank was late.',
    'We agreed to meet at noon.',
    'Our customers expect all hosts to answer.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
