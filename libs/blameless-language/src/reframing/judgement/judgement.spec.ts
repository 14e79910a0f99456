import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of a judgement', () => {
  it.each([
    ["We didn't properly analyse the load.", 'We did« analyse only in part (how far: …)» the load.'],
    ["The patch hadn't been properly tested.", 'The patch had« been tested only in part (how far: …)».'],
    ['We did not communicate adequately.', 'We «did communicate only in part (how far: …)».'],
    ['We spent way too much time on the graphs.', 'We «spent … (how long)» on the graphs.'],
    ['We rushed the release.', 'We «went quickly (for what reason: …) through» the release.'],
    ['The vendor rushed into the migration.', 'The vendor «went quickly (for what reason: …)» into the migration.'],
    ['The analyst jumped to conclusions.', 'The analyst «concluded».'],
    ['It was deployed with insufficient testing.', 'It was deployed with «testing that did not cover … yet».'],
    ['Poor communication made it longer.', '«Communication that did not reach …» made it longer.'],
    ['The delay was due to lack of familiarity.', 'The delay was due to «what was not known yet (what: …)».'],
    ['A lack of diligence made it longer.', 'A «gap (what was not looked at: …)» made it longer.'],
    ['It was down to a configuration oversight.', 'It was down to a «configuration that left … open».'],
    ['It was a failure of planning.', 'It was a «point in planning that was open (which: …)».'],
    ['The developer misjudged the load.', 'The developer «estimated (at what: …)» the load.'],
    ['It was a rookie mistake.', 'It was a «step (which, and what let it have this effect: …)».'],
    ['Our handover was rather sloppy.', 'Our handover «did not go as we want (in what way: …)».'],
    ['The engineer approved it without reading the plan.', 'The engineer approved it «before reading» the plan.'],
    ['It was a poor decision to deploy on Friday.', 'It was a «decision (what it rested on: …)» to deploy on Friday.'],
    ['Going on was a bad idea.', 'Going on was a «plan (what it rested on: …)».'],
    ['Their incompetence cost us the morning.', 'Their «conditions that are still to be told (which: …)» cost us the morning.'],
    ['Our communication was not great.', 'Our communication was «of limited use (in what way: …)».'],
    ['Three hours of silence: this is unacceptable.', 'Three hours of silence: this «is not what we want».'],
    ['I was overconfident.', 'I was «sure (from what: …)».'],
    ['This change was reckless.', 'This change was «a risk (which, and how it showed: …)».'],
    ['It was an idiotic way to rotate a key.', 'It was an «unexpected» way to rotate a key.'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('judgement', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });

  it.each([
    ['The report criticised the delay.', 'The report «looked into» the delay.'],
    ['There is no excuse for the silence.', 'There is «a reason still to be told» for the silence.'],
    ['We should have known better.', 'We should have «had more to go by (what: …)».'],
    ['Corners were cut in the second week.', '«Steps were left for later» in the second week.'],
    ['It was not the smartest way to do it.', 'It was «a step with a risk (which: …)» to do it.'],
    ['The keys were rolled out prematurely.', 'The keys were «rolled out at a time when … was still open».'],
    ['The reviewer was not paying attention to the diff.', 'The reviewer was «without a sign that pointed» to the diff.'],
    ['How naive we were.', '«What we could not see then (what: …)».'],
    ['A thing like this should never happen.', 'A thing like this «is not what we want».'],
    ['The carrier was reprimanded.', 'The carrier «was asked what would help (what: …)».'],
    ['They went live with no regard for the quota.', 'They went live «with no view yet» for the quota.'],
    ['The engineer lacked the experience.', 'The engineer «had little to go by (what: …)».'],
  ])('tells what there was to go by, and what was left open: %s', (text, rewritten) => {
    expect(rewrittenBy('judgement', text)).toBe(rewritten);
  });

  it('takes a word with a capital within a sentence for a name', () => {
    expect(flaggedAtAll('The Cavalier appliance ran out of tape.')).toEqual([]);
  });
});
