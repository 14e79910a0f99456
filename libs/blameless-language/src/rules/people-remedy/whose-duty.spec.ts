import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: whose duty it is', () => {
  it.each([
    'The author has to confirm that the migration was tested.',
    'The reviewer must check the rollback plan before approving.',
    'The requester must verify the target.',
    "It should be the submitter's responsibility to run the tests.",
    'It is up to the developers to check the plan.',
    'It is the responsibility of each engineer to read the runbook.',
    'The onus should be on the author to prove that it is safe.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The author has to be shown in the footer.',
    'The reviewer approved it before the tests ran.',
    'The developer has to be in the group to see it.',
    'The operator must reconcile the resource.',
    'The controller must verify the target.',
    'It is the responsibility of the scheduler to place the pods.',
    'It is up to the client to retry.',
    'The clean-up is up to date.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
