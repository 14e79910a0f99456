import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: training that is wanted and attendance that is enforced', () => {
  it.each([
    'This highlighted a training need in the support team.',
    'Training needs were identified for the technicians.',
    'Agency staff must be given security training before they start.',
    'New joiners need to be given training on the console.',
    'Attendance at the course will be enforced.',
    'Attendance is mandatory for all operators.',
    'Improve recruitment, training and retention of operators.',
    'Invest in the training of our operators.',
    'Cross-train the team on the billing system.',
    'All staff were given a refresher course.',
    'The trust retrained its nurses.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'Training needs a GPU.',
    'The training job needs more memory.',
    'The model must be given training data.',
    'Attendance at the conference dropped.',
    'The team was given training on the console last year.',
    'Training starts on Monday.',
    'Attendance lists are exported at night.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
