import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what befell those who did it', () => {
  it.each([
    'The freelancer has been removed from the account.',
    'The engineer was taken off the project.',
    'Root access will be withdrawn from the three technicians involved.',
    'Write access for the intern was revoked.',
    'The person responsible has been spoken to.',
    'The manager has had a word with the engineer.',
    'Operators are expected to double-check the host name.',
    'Make sure to always read the notes.',
    'From now on everyone double checks the target.',
    'From now on we all double-check the region.',
    'Talk to the developer in question about testing.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The plugin has been removed from the project.',
    'The access token was revoked.',
    'Access for all users was restored.',
    'Clients are expected to retry.',
    'Make sure to always set the limit in the template.',
    'From now on every node reads the key from disk.',
    'If you use it, check your spam folder.',
    'It was luck, to be honest.',
    "Let's be honest, it was luck.",
    'We train new joiners on the tracing tool.',
    'Traffic went back to normal.',
    'The counters go back to zero.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
