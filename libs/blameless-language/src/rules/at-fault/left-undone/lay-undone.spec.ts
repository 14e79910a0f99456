import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what lay undone', () => {
  it.each([
    ['Nothing was done for three hours.', 'Nothing was done'],
    ['Nothing was done about the warning.', 'Nothing was done'],
    ['Nothing had been done about the leak for days.', 'Nothing had been done'],
    ['No action was taken for two days.', 'No action was taken'],
    ['No action was taken until Monday.', 'No action was taken'],
    ['The ticket sat untouched for weeks.', 'sat untouched'],
    ['The advisory sat unread for a month.', 'sat unread'],
    ['Most of the reports remained untriaged for months.', 'remained untriaged'],
    ['The patch sat unreviewed for a month.', 'sat unreviewed'],
    ['Our ticket languished for weeks.', 'languished'],
    ['The pull request gathered dust.', 'gathered dust'],
    ['The warnings remained unheeded and unread until May.', 'remained unheeded and unread'],
    ['The finding lay untouched for a year.', 'lay untouched'],
    ['The alert had remained unaddressed since June.', 'remained unaddressed'],
    ['Two bugs lingered unassigned for a quarter.', 'lingered unassigned'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Nothing was done to the standby.',
    'Nothing was done by the autoscaler for an hour.',
    'No action was taken by the controller for two minutes.',
    'No action was needed.',
    'No further action was needed about the disk.',
    'The messages remained unread in the queue buffer.',
    'The alert remained active for an hour.',
    'The job remained untouched in the queue.',
    'The disk sat idle.',
    'The rows remained unchanged.',
    'The ticket would sit untouched for weeks.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
