import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: the subject behind the verb', () => {
  it.each([
    'At no point should the table have been dropped by hand.',
    'Under no circumstances should we have merged on a Friday.',
    'Should anyone have noticed the drift before noon? We think so.',
    'Not only should the plan have been reviewed, it should have been rehearsed.',
    'Nor should the lead have approved it.',
    'Could none of the reviewers have asked about the index?',
    'When should we have escalated? At 09:10, not at 11:00.',
    'What ought the night shift to have done?',
    'Must we really have waited for a complaint?',
    'The owner should have asked, and so should the reviewer have.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'At no point should the pods have been without memory.',
    'Should the breaker have tripped earlier? By its settings, no.',
    'Should the job have failed, the next run picks it up.',
    'Could the restart have been faster? With a warm cache, yes.',
    'Could the retry have caused the load?',
    'When should the alert have fired? At 80 %.',
    'How could the request have passed the check?',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
