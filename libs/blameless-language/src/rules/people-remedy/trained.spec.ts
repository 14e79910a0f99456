import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: training, and what befalls people', () => {
  it.each([
    ['Retraining the on-call staff.', 'Retraining the on-call staff'],
    ['Training has been given to the staff involved.', 'Training has been given to the staff'],
    ['Steps are being taken to reinforce training around change control.', 'reinforce training'],
    ['Training the support team on the new console.', 'Training the support team'],
    ['Continuous training of all employees will help.', 'Continuous training of all employees'],
    ['We have taken action with that particular employee.', 'action with that particular employee'],
    ['All staff involved have lost access to the console.', 'lost access'],
    ['The engineers directly involved no longer have access to production.', 'have access'],
    ['The employee responsible was let go.', 'let go'],
    ['Penalties may go up to termination.', 'up to termination'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Training the model took an hour.',
    'Continuous training of the model was paused.',
    'The training job for the staff directory failed.',
    'The pods have lost access to the bucket.',
    'The console of the operators has lost access to the network.',
    'Customers have lost access to their mail.',
    'We took action against the spammers.',
    'The job ran up to termination.',
    'The lock was let go by the worker.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
