import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what might have been done sooner, or waited', () => {
  it.each([
    [
      'The operators might have noticed the empty dashboards earlier than at noon.',
      'The operators might have noticed the empty dashboards earlier than at noon',
    ],
    ['We might have called the vendor earlier.', 'We might have called the vendor earlier'],
    ['The on-call engineer might have looked at the replica sooner.', 'The on-call engineer might have looked at the replica sooner'],
    ['The change could have waited until after the weekend.', 'could have waited until after the weekend'],
    ['The upgrade could easily have waited a week.', 'could easily have waited a week'],
    ['The response could have been more collaborative.', 'could have been more collaborative'],
    ['The debugging effort could have been more structured.', 'could have been more structured'],
    ['Our investigation could have been more methodical.', 'could have been more methodical'],
    ['The handling of the tickets could have been more consistent.', 'could have been more consistent'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('counterfactual', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The node might have failed earlier.',
    'The alert might have fired sooner.',
    'The customers might have seen errors earlier than that.',
    'We might have lost some writes earlier in the day.',
    'The cache might have been full earlier.',
    'Users might have noticed slow pages earlier.',
    'You might have seen an error earlier today.',
    'The pods might have crashed sooner.',
    'The attackers might have had access earlier.',
    'The client might have cached it earlier.',
    'The job could have waited for the lock.',
    'The client could have waited longer.',
    'The thread could have waited until the timeout.',
    'The request could have waited in the queue.',
    'The process could have waited until the disk was free.',
    'The effort could have been lost.',
    'The response could have been more than 2 MB.',
    'The efforts of the team paid off.',
    'The search could have been more detailed in the log.',
    'The response could have been more detailed with a debug flag.',
    'The window was approved by the board.',
    'The change should have been approved by the bot.',
    'A pity that the page took so long to load.',
    'It is a shame that it took two restarts.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
