import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: schooling', () => {
  it.each([
    'Coaching session with the developer who wrote it.',
    'Everybody on the list will retake the course.',
    'A refresher for the network crew.',
    'The new colleague gets a mentor.',
    'Awareness training for all staff.',
    'All agents will sit an exam on the matrix.',
    'Training will be given to the night shift.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'The community asked for nodes for a workshop on Sunday.',
    'Training on the new GPUs took a week.',
    'The model training job was given more memory.',
    'The briefing on the incident was at noon.',
    'The course pages were slow.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
