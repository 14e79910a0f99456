import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../testing/findings.js';
import { attentive, examining, planning, speaking, thinking } from './attention.js';

describe('what people do with their attention', () => {
  it('is of one kind each', () => {
    expect(attentive.size).toBe(examining.size + speaking.size + thinking.size + planning.size);
  });

  it.each([
    ['counterfactual', 'Why not just talk to the night shift?'],
    ['counterfactual', 'It needed to be evaluated first.'],
    ['people-remedy', 'I promise to talk to the night shift next time.'],
    ['people-remedy', 'Make sure that everyone rereads the plan.'],
    ['person-at-fault', 'Did not evaluate the second driver.'],
  ] as const)('is looked for by %s in: %s', (rule, text) => {
    expect(foundBy(rule, text)).not.toEqual([]);
  });

  it.each(['The probe checks the queue.', 'We evaluated two drivers.', 'The nodes talk to the leader.', 'The job rereads the file.'])(
    'is told of in: %s',
    (text) => {
      expect(flaggedAtAll(text)).toEqual([]);
    },
  );
});
