import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of what somebody should have done', () => {
  it.each([
    ['Somebody should have opened a ticket.', '«The step to open a ticket did not take place».'],
    ['Marta should have known that the key was old.', '«The responder learned only later» that the key was old.'],
    ['I should have noticed the lag sooner.', '«I noticed the lag only later».'],
    ['She should have escalated earlier.', '«The step to escalate came at …».'],
    ['We felt that we could have been quicker to tell them.', 'We felt that «we had not been quicker to tell them».'],
    ['I should have had daily backups.', '«I did not have daily backups».'],
    ['The drill should have been announced.', '«The step to announce the drill did not take place».'],
    [
      'The manual test, which the night shift should have run, was open for a week.',
      'The manual test, which «had not been run», was open for a week.',
    ],
    ['We did not ask the landlord, as we should have.', 'We did not ask the landlord, as «was intended».'],
    ['Nobody had opened the ticket, and somebody should have.', 'Nobody had opened the ticket, and «what stood in the way then was …».'],
    ['There were steps we could have taken to shorten it.', 'There were steps «that had not been taken» to shorten it.'],
    ['What I should have done is ask the landlord.', 'What «did not take place is to ask the landlord».'],
    [
      'The reviewer should have run the diff and compared the rows.',
      '«As we know now, it helps to have run the diff» and compared the rows.',
    ],
    ['This typo should have been found in code review.', 'This typo «had not been found in code review».'],
    ['The key was not rotated when it should have been.', 'The key was not rotated «(what stood in the way: …)».'],
    ['The engineer could have stopped the rollout but let it run.', '«The engineer could stop the rollout» but let it run.'],
    [
      'Dana should have waited before he pulled the plug.',
      '«The responder could wait before he pulled the plug (what stood in the way: …)».',
    ],
    ['We could have saved an hour by rolling back first.', '«Rolling back first can save an hour».'],
    ['What should have been done by the operator is in the manual.', '«What was not done by the operator is in the manual».'],
    ['The person carrying out the move ought to have known the limit.', 'The person carrying out the move «learned the limit only later».'],
    ['I should not have restarted it.', '«At that time I had restarted it».'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('counterfactual', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});
