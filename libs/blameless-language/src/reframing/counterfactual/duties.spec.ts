import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of a duty or a chance', () => {
  it.each([
    ['The contractor was supposed to label the cables.', '«The contractor was due to» label the cables.'],
    ['Nothing stopped us from calling the landlord.', '«Calling the landlord was an option».'],
    ['No attempt was made to call the depot.', '«The step to call the depot did not take place».'],
    ['It did not occur to anyone to look at the clock.', 'It did «not suggest itself at that time to look at the clock».'],
    ['All it took was for one of us to open the door.', '«One step that did not take place was to open the door».'],
    ['The change was never discussed.', 'The change «was not part of any discussion».'],
    ['Nobody from the night shift was asked.', '«No question had reached the night shift».'],
    ['The patch needed a closer look.', 'The patch «would gain from a closer look».'],
    ['It was the job of the vendor to announce the change.', 'It «was planned for the vendor to announce the change».'],
    [
      'The list was supposed to be reviewed, but that was skipped.',
      'The list «was due to be reviewed; that step did not take place (what led to this: …)».',
    ],
    ['The engineers had every opportunity to stop the merge.', 'The engineers «could stop the merge (what stood in the way: …)».'],
    ['The team had two weeks to order the disks.', 'The team «could for two weeks order the disks».'],
    ['The lead had better have asked the vendor.', 'The lead «could ask the vendor (what stood in the way: …)».'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('counterfactual', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});
