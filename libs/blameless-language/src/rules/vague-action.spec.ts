import { describe, expect, it } from '@jest/globals';
import { foundBy, flaggedAtAll } from '../testing/findings.js';

describe('vague-action', () => {
  it.each([
    ['Improve communication.', 'Improve communication', 'Improve communication (owner: …; done when …)'],
    ['We should review our processes.', 'review our processes', 'review our processes (owner: …; done when …)'],
    ['Improve our monitoring', 'Improve our monitoring', 'Improve our monitoring (owner: …; done when …)'],
    ['We need to raise awareness.', 'raise awareness', 'raise awareness (owner: …; done when …)'],
    ['Better communication overall', 'Better communication overall', 'Better communication overall (owner: …; done when …)'],
    ['Look into monitoring', 'Look into monitoring', 'Look into monitoring (owner: …; done when …)'],
    ['Review everything again.', 'Review everything again', 'Review everything again (owner: …; done when …)'],
    ['More testing needed', 'More testing needed', 'More testing needed (owner: …; done when …)'],
    ['More documentation is needed.', 'More documentation is needed', 'More documentation is needed (owner: …; done when …)'],
    [
      'Strengthen coordination in general',
      'Strengthen coordination in general',
      'Strengthen coordination in general (owner: …; done when …)',
    ],
    ['Investigate this further.', 'Investigate this further', 'Investigate this further (owner: …; done when …)'],
    ['Investigate further', 'Investigate further', 'Investigate further (owner: …; done when …)'],
    ['Think about backups', 'Think about backups', 'Think about backups (owner: …; done when …)'],
    ['Think about processes.', 'Think about processes', 'Think about processes (owner: …; done when …)'],
    ['Look into alternatives', 'Look into alternatives', 'Look into alternatives (owner: …; done when …)'],
    ['Look into it further', 'Look into it further', 'Look into it further (owner: …; done when …)'],
    ['Explore options', 'Explore options', 'Explore options (owner: …; done when …)'],
    ['Consider improvements', 'Consider improvements', 'Consider improvements (owner: …; done when …)'],
    ['Work on documentation.', 'Work on documentation', 'Work on documentation (owner: …; done when …)'],
    ['Discuss monitoring', 'Discuss monitoring', 'Discuss monitoring (owner: …; done when …)'],
    ['Revisit everything', 'Revisit everything', 'Revisit everything (owner: …; done when …)'],
    ['Improve things', 'Improve things', 'Improve things (owner: …; done when …)'],
    ['Follow up on this.', 'Follow up on this', 'Follow up on this (owner: …; done when …)'],
  ] as const)('finds what is meant in: %s', (text, span, suggestion) => {
    expect(foundBy('vague-action', text)).toContainEqual({ span, suggestion });
  });

  it.each([
    'Improve the alert on disk usage so that it pages at 80 %.',
    'Improve monitoring of queue depth: owner storage team, done when a drill pages within a minute.',
    'Reviewing the process took a week.',
    'Look into why the replica lagged.',
    'Look into the logs of node 4.',
    'Investigate why the alert did not fire.',
    'We are investigating this further.',
    'The team will investigate further and post an update by noon.',
    'We will look into it.',
    'Investigating further.',
    'We investigated this further.',
    'Better monitoring of the queue depth by Friday.',
    'Monitoring',
    'Improved documentation.',
    'The monitoring was better.',
    'More testing revealed a second bug.',
    'Consider a second replica.',
    'Explore the use of canaries for the gateway.',
    'Discuss the limit with the vendor.',
    'Review pull request 17.',
    'The review found nothing.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
