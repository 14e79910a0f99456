import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of an accusing question, a wish, or a verdict on pace', () => {
  it.each([
    ["Why didn't anyone open the manual?", '«What stood in the way of opening the manual»?'],
    ['How could nobody see the lag?', '«What stood in the way of seeing the lag»?'],
    ['It is beyond me why no one opened the door.', 'It is beyond me «what stood in the way of opening the door».'],
    ['Must we really have waited for a complaint?', '«What led to us waiting for a complaint»?'],
    ['At no point should the key have been mailed.', 'At no point «was the key to be mailed».'],
    ['When should we have called the landlord?', 'When «did we know enough to call the landlord»?'],
    ['I wish we had repeated the drill.', 'I «would like to know what stood in the way of repeating the drill».'],
    ['In hindsight it was obvious that the fan was old.', 'In hindsight it «was known only later» that the fan was old.'],
    ['It took us far too long to find the key.', 'It «took us … (how long)» to find the key.'],
    ['The decision to call came too late.', 'The decision to call «came at …».'],
    ['We did not answer as quickly as we should have.', 'We did «answer at …».'],
    ['We moved on too quickly.', 'We «moved on at this pace (what set it: …)».'],
    ['Why did the team wait until noon?', '«What led the team to wait» until noon?'],
    ['Why was the restore not rehearsed?', '«What stood in the way of the restore being rehearsed»?'],
    ['We would have expected the vendor to call us.', 'We «would like to know what stood in the way of the vendor calling us».'],
    ['Too many hosts were upgraded at once.', '«… hosts were upgraded at once».'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('counterfactual', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});
