import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what was not attempted, and what there was no reason for', () => {
  it.each([
    'No attempt was made to contact the vendor.',
    'No effort was made to warn the customers.',
    'There was no reason not to roll back.',
    'There was no reason for the team to wait.',
    'There is no excuse for not having tested the backups.',
    'It did not occur to anyone to check the clock.',
    'We needed to act faster.',
    'We needed to communicate this better.',
    'The team needed to be more careful with the flags.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'No attempt was made by the client to reconnect.',
    'There was no reason for the team to suspect the disk.',
    'There was no reason to doubt the graph.',
    'The overflow did not occur to the end.',
    'We needed to restart the nodes one by one.',
    'We needed three hours to restore the data.',
    'We needed to make the pool larger.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
