import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what they had meant to do', () => {
  it.each([
    'What Henrik meant to type was reload; what he typed was stop.',
    'What Jolanda wanted to do was drain it.',
    'Marko meant to restart the copy.',
    'Priya intended to delete only the copy.',
    'Felipe had meant to run it on the spare.',
    'Rajesh had intended to stop one job.',
    'What Katja tried to do was to move it.',
    'Solveig only meant to look.',
    'Kenji really intended to type the other name.',
    '@hkarol meant to press the left one.',
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    'The limit is meant to protect the queue.',
    'The job was intended to run hourly.',
    'Marko was meant to be on leave.',
    'Priya wanted to restart the node.',
    'Felipe tried to log in.',
    'What the flag is meant to do is to skip the cache.',
    'Kubernetes intended to reschedule the pod.',
    'Rajesh planned to drain it at noon.',
    'We meant to ship it on Monday.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
