import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: exhortations', () => {
  it.each([
    'Foster a culture in which people ask.',
    'We expect a bigger sense of ownership from the teams.',
    'Strictly follow the runbook.',
    'No improvising at night.',
    'No deploys on Fridays.',
    'Devs: check your variables.',
    "Don't fall asleep on call.",
    'Better communication discipline.',
    'Can we all please look at the plan first?',
    'Zero tolerance for shadow changes.',
    'Can people stop pushing to main?',
    'We have got to stop merging with red builds.',
  ])('finds: %s', (text) => {
    expect(foundBy('people-remedy', text)).not.toEqual([]);
  });

  it.each([
    'No deploys were running at the time.',
    'No alerts fired on Friday.',
    'The process was strictly serial.',
    'Team: storage',
    'Can we add an alert on the queue?',
    'The build culture of yeast is kept in the lab.',
    'Could you please merge this?',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
