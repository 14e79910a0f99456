import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: what people are to do, since it matters', () => {
  it.each([
    'It is important that everyone understands the impact of this flag.',
    'It is essential that staff follow the lock-out procedure.',
    'It is vital that operators confirm the breaker label.',
    'It is crucial for engineers to read the notes.',
    'It would be good if people could announce deploys.',
    'It would help if reviewers actually ran the code.',
    'It is imperative that we all remain vigilant.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'It is important that the queue is drained first.',
    'It is important for customers to know the new address.',
    'It is essential that all replicas follow the leader.',
    'It would be good if the tool announced deploys.',
    'It would help if the graph had a legend.',
    'It is necessary for users to log in again.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
