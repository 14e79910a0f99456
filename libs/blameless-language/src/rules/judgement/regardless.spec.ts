import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what was not given a thought', () => {
  it.each([
    ['The change was made with no regard for the customers.', 'with no regard'],
    ['It was done with little thought to what would follow.', 'with little thought'],
    ['There was a complete disregard for the process.', 'complete disregard'],
    ['An absence of leadership marked the first days.', 'absence of leadership'],
    ['No thought was given to the rollback.', 'No thought was given'],
    ['No care was taken with the labels.', 'No care was taken'],
    ['There is no excuse for this.', 'no excuse'],
    ['There was no justification for skipping it.', 'no justification'],
    ['Next to no planning was done.', 'Next to no planning'],
    ['Hardly any testing was done before the launch.', 'Hardly any testing'],
    ['Not much thought went into the rollback.', 'Not much thought went into'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'There was no backup of the volume.',
    'With no regard to case, the header is matched.',
    'With little traffic the leak stayed small.',
    'No attention was needed.',
    'The request was made with no token.',
    'Hardly any traffic was lost.',
    'Much effort went into the new console.',
    'A complete copy was taken.',
    'An absence of logs made it harder.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
