import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: wishes and regrets', () => {
  it.each([
    ["I wish they'd told us.", "wish they'd told us"],
    ["I wish I hadn't pressed enter.", "wish I hadn't pressed enter"],
    ['I really wish some managers would pull their weight.', 'wish some managers would pull their weight'],
    ['I wish people would read the runbook.', 'wish people would read the runbook'],
    ["Wish we'd done this sooner.", "Wish we'd done this sooner"],
    ['We regret not having communicated sooner.', 'regret not having communicated sooner'],
    ['I regret merging this without a review.', 'regret merging this without a review'],
    ['We regret our silence during the night.', 'regret our silence during the night'],
    ['We regret that nobody was told.', 'regret that nobody was told'],
    ['I was hoping that someone would have reviewed it.', 'hoping that someone would have reviewed it'],
    ['We had hoped the team would have tested it.', 'hoped the team would have tested it'],
    ["It's a pity we didn't test it.", "pity we didn't test it"],
    ['It is unfortunate that we were not told.', 'unfortunate that we were not told'],
    ['It is regrettable that the team did not act on the warning.', 'regrettable that the team did not act on the warning'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'I wish the tool had a dry-run mode.',
    'I wish the dashboard were faster.',
    'We wish to apologise for the outage.',
    'We regret any inconvenience this caused.',
    'We regret that the service was not available.',
    'It is unfortunate that users were not able to log in.',
    'It is unfortunate that we were not able to restore the rows.',
    'We hoped the restart would clear the queue.',
    'We were hoping that the replica would catch up.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
