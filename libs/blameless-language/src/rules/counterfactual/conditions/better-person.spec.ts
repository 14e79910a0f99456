import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what somebody better would have done', () => {
  it.each([
    'Someone with more experience would have seen the pattern.',
    'A careful reviewer would have caught the typo.',
    'A responsible team would have tested the restore first.',
    'Any of the reviewers could have stopped this.',
    'Either of them would have seen the warning.',
    'Anyone looking at the graph would have known.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'Anyone would have done the same.',
    'Any of the replicas could have served it.',
    'Someone with access to the bucket could have read the files.',
    'A larger instance would have survived.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
