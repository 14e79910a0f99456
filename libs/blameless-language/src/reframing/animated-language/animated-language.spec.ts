import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of strong words', () => {
  it.each([
    ["I can't believe nobody saw it.", '«I did not expect that» nobody saw it.'],
    ['We could not believe it.', '«We did not expect that» it.'],
    ['What the hell were they doing?', '«What» were they doing?'],
    ['The rollout was a complete shambles.', 'The rollout «did not go as planned (what: …)».'],
    ['The migration turned into a fiasco.', 'The migration turned «out differently than planned (how: …)».'],
    ['It is inexcusable that nobody answered.', 'It is «not what we want» that nobody answered.'],
    ['The intern wreaked havoc on the cluster.', 'The intern «had an effect (on whom, for how long: …)» on the cluster.'],
    ['It beggars belief that the carrier had no second line.', '«We did not expect» that the carrier had no second line.'],
    ['We are speechless at how the carrier handled the call.', 'We «did not expect» how the carrier handled the call.'],
    ['I cannot fathom why the network team waited for two hours.', 'I «would like to know» why the network team waited for two hours.'],
    [
      'Words cannot describe how the ticket was handled by the helpdesk.',
      '«We would like to know» how the ticket was handled by the helpdesk.',
    ],
    ['I have no words for how the release was approved.', 'I «would like to know» how the release was approved.'],
    ['How on earth did the reviewers let this pass?', '«How» did the reviewers let this pass?'],
    ['It is an outrage that the provider charged us for this.', 'It is «not what we want» that the provider charged us for this.'],
    ['The DBA torched the index the day before the audit.', 'The DBA «affected» the index the day before the audit.'],
    ['The ops team set fire to our error budget.', 'The ops team «affected» our error budget.'],
    ['The analysts brought mayhem to the reporting cluster.', 'The analysts «had an effect on» the reporting cluster.'],
    ['The admins treated production like a toy.', 'The admins treated production «with other effects than meant (which: …)».'],
    ['Well done to whoever unplugged the fan.', '«What led to this is a question for» whoever unplugged the fan.'],
    ['Apparently documentation is optional.', 'Apparently documentation «has its obstacles (which: …)».'],
    ['Checking a diff is clearly rocket science to the platform folks.', 'Checking a diff «has its obstacles for» the platform folks.'],
    ['Because who needs a rollback plan.', '«Because what stood in the way of» a rollback plan.'],
    ['Heaven forbid that anyone reads the documentation.', '«It is open whether» anyone reads the documentation.'],
    ['We are fed up with the carrier.', 'We are «in need of a talk about» the carrier.'],
    ['It makes my blood boil that they left it running.', 'It «is not what we want» that they left it running.'],
    ['For crying out loud, read the alert.', '«Please», read the alert.'],
    ['We are furious that support closed the ticket.', 'We «did not expect» that support closed the ticket.'],
    ['The bloody vendor had moved the release forward.', 'The «vendor» had moved the release forward.'],
    ['They had the nerve to close the ticket as resolved.', 'They «had reasons to» close the ticket as resolved.'],
    ['It was sheer lunacy to let a contractor touch that.', 'It was «not what we want» to let a contractor touch that.'],
    ['That the carrier took nine hours is a bad joke.', 'That the carrier took nine hours is a «surprise».'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('animated-language', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });
});
