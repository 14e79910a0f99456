import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of a condition that was not met', () => {
  it.each([
    [
      'If the technician had opened the manual, the fan would have been found.',
      "«If something had drawn the technician's attention to the manual», the fan would have been found.",
    ],
    [
      'If somebody had noticed the lag, the copy would have been stopped.',
      '«If something had pointed somebody to the lag», the copy would have been stopped.',
    ],
    [
      'Had we called the landlord, the door would have been open.',
      '«Had something prompted us to call the landlord», the door would have been open.',
    ],
    ["But for the volunteer's haste, the rows would still be there.", '«If nothing had led to this», the rows would still be there.'],
    [
      'If more attention had been paid to the fan, it would have been replaced.',
      'If «something had drawn more attention» to the fan, it would have been replaced.',
    ],
    ['With a bit more patience the copy would have ended.', '«With a sign of how long to wait» the copy would have ended.'],
    ['With proper planning the two moves would not have met.', '«With a shared plan» the two moves would not have met.'],
    [
      'Had the plan been reviewed, the clash would have come up.',
      '«Had something led to the plan being reviewed», the clash would have come up.',
    ],
    [
      'If the engineer had asked, we would have stopped the copy.',
      '«If something had prompted the engineer to ask», we would have stopped the copy.',
    ],
    ['If we had been more careful, the table would still be there.', '«If there had been a safeguard», the table would still be there.'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('counterfactual', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});
