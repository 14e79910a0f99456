import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('human-error', () => {
  it.each([
    [
      'Human error during the failover lost ten minutes of writes.',
      'Human error',
      'An action (which, and what let it have this effect: …)',
    ],
    ['The incident was due to an operator error.', 'an operator error', 'an action (which, and what let it have this effect: …)'],
    [
      "It was the result of an administrator's mistake.",
      "an administrator's mistake",
      'an action (which, and what let it have this effect: …)',
    ],
    ['Mistakes were made during the move.', 'Mistakes were made', 'Steps (which, and what let them have this effect: …) were taken'],
    ['It was caused by a mistake made during the failover.', 'mistake made', 'step taken'],
    ['After a fat finger in the list all traffic went to one host.', 'fat finger', 'keystroke (which, and what let it through: …)'],
    ['The root cause was a human mistake.', 'a human mistake', 'an action (which, and what let it have this effect: …)'],
    ['The report says human error, which explains nothing.', 'human error', 'an action (which, and what let it have this effect: …)'],
    ['A lint step would stop such human errors.', 'human errors', 'actions (which, and what let them have this effect: …)'],
    ['A flag that did not load and human error came together.', 'human error', 'an action (which, and what let it have this effect: …)'],
    ['It was a case of operator error.', 'operator error', 'an action (which, and what let it have this effect: …)'],
    ['Human and technical errors came together.', 'Human and technical errors', 'Actions (which, and what let them have this effect: …)'],
    ['The cause was human.', 'cause was human', 'cause was in how the work is set up (in what way: …)'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('human-error', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'The rate of user errors rose.',
    'In case of an operator error, the console asks again.',
    'The name in the error was human readable.',
    'An operator error handler was added.',
    'The drill ends early unless an operator error occurs.',
    'It was not human error.',
    'The outage was not due to human error.',
    'Guard the console against operator errors.',
    'The error was returned to the user.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
