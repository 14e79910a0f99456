import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: who is to be kept from it', () => {
  it.each([
    'The intern will no longer have production access.',
    'Interns should not be given production access.',
    'Juniors are not allowed to deploy alone anymore.',
    'Trainees may not restart the cluster.',
    'Only senior engineers may touch the router.',
    'Only experienced staff will be allowed to run migrations.',
    'Only certified technicians should open the cabinet.',
    'Contractors must be accompanied at all times.',
    'Let this be a lesson.',
    'We should all take this as a warning.',
    'Use your brain.',
    'Newcomers should not work alone.',
    'Apprentices are no longer permitted in the hall.',
    'Interns will not be granted root.',
    'Only qualified electricians will open it.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The intern has production access.',
    'Interns are not on call.',
    'Trained models may drift.',
    'Only administrators can restart it.',
    'Only trained models will be served.',
    'Only senior traders were affected.',
    'The junior engineer restarted the node.',
    'Use your token.',
    'Juniors and seniors share the rota.',
    'Interns will not be on call on holidays.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
