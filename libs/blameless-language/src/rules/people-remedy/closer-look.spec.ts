import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: a closer look each time, and more checking', () => {
  it.each([
    'We need to take a closer look at the error rate after each deploy.',
    'Have a closer look at the plan before every apply.',
    'We need to do more testing before a release.',
    'Do more manual checks before switching over.',
    'We must do more code review.',
    'Perform additional verification before a cutover.',
    'Do proper testing.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'We will take a closer look at the logs to find the cause.',
    'We took a closer look at the queue after the restart.',
    'Do more automated checks before a release.',
    'We need to do more load testing.',
    'The script does more checks than before.',
    'Take a look at the dashboard.',
    'Put more checks into the pipeline.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
