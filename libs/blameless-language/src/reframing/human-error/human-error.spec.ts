import { describe, expect, it } from '@jest/globals';
import { foundAgain, rewrittenBy } from '../../testing/findings.js';

describe('what can be said instead of the errors of people', () => {
  it.each([
    ['The outage was due to human error.', 'The outage was due to «an action (which, and what let it have this effect: …)».'],
    ['It was caused by the operator\u2019s misreading.', 'It was caused by «an action (which, and what let it have this effect: …)».'],
    ['The loss was caused by human errors.', 'The loss was caused by «actions (which, and what let them have this effect: …)».'],
    ['A lint step would stop such human errors.', 'A lint step would stop such «actions (which, and what let them have this effect: …)».'],
    ['At noon, Administrator error cut the power.', 'At noon, «an action (which, and what let it have this effect: …)» cut the power.'],
    ['Operator error cut the power.', '«An action (which, and what let it have this effect: …)» cut the power.'],
    ['A mistake was made during the move.', 'A «step (which, and what let it have this effect: …) was taken» during the move.'],
    [
      'This was because an error was made in the form.',
      'This was because an «action (which, and what let it have this effect: …) was taken» in the form.',
    ],
    [
      'It failed due to errors in following the runbook.',
      'It failed due to «differences (which: …) between what was done and» the runbook.',
    ],
    ['Two mistakes that led to it came late.', 'Two «steps (which, and what let them have this effect: …) that led» to it came late.'],
    [
      'A misreading of the table by the analyst was behind it.',
      'A «step by the analyst with the table (which, and what let it have this effect: …)» was behind it.',
    ],
    ['It was a simple operator error.', 'It was a simple «action (which, and what let it have this effect: …)».'],
    ['It came from an incorrect manual entry.', 'It came from an «unusual manual entry (what, and what let it through: …)».'],
    ['It was a mistake by me.', 'It was a «step by me (which, and what let it have this effect: …)».'],
    [
      'Due to a miscommunication we pulled both plugs.',
      'Due to «a message that was understood in two ways (which: …)» we pulled both plugs.',
    ],
    [
      'After a fat finger in the list all traffic went to one host.',
      'After a «keystroke (which, and what let it through: …)» in the list all traffic went to one host.',
    ],
    ['An incorrectly executed failover cut the link.', 'An «unexpected course (what: …) of the failover» cut the link.'],
  ])('%s', (text, rewritten) => {
    expect(rewrittenBy('human-error', text)).toBe(rewritten);
    expect(foundAgain(rewritten)).toEqual([]);
  });

  it.each([
    ['It failed because Marta restarted the leader.', 'It failed «when the responder restarted» the leader.'],
    ['It failed because the on-call engineer restarted the leader.', 'It failed «when the on-call engineer restarted» the leader.'],
    ['Root cause: Marta restarted the leader.', 'Root cause: «One step was that the responder restarted» the leader.'],
    ['It was me who pulled the plug.', '«Part of it was with me,» who pulled the plug.'],
    ['It was Marta who pulled the plug.', '«Part of it was with the responder,» who pulled the plug.'],
    ['The cause was human.', 'The «cause was in how the work is set up (in what way: …)».'],
    ['Layer 8 issue.', '«A step by hand (which, and what let it have this effect: …)».'],
    ['The lock-out was self-inflicted.', 'The lock-out was «the effect of a step of our own».'],
    ['The error sat in front of the keyboard.', 'The error sat in «what the screen showed».'],
    ['Mistakes happen.', '«Steps have other effects than meant».'],
    ['A mix-up by the shift lead made it public.', 'A «step in the work of the shift lead» made it public.'],
    ['Dr Adler blamed Marta for the delay.', 'Dr Adler «saw reasons with the responder» for the delay.'],
  ])('tells when it was, and in whose work, in place of because of whom: %s', (text, rewritten) => {
    expect(rewrittenBy('human-error', text)).toBe(rewritten);
  });
});
