import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody undid', () => {
  it.each([
    ['Somebody force pushed to main last night.', 'force pushed'],
    ['Apparently someone force-pushed to the branch.', 'force-pushed'],
    ['Someone had overwritten the translations.', 'Someone had overwritten'],
    ['Somebody deleted the label.', 'deleted'],
    ['Someone switched off the UPS.', 'switched off'],
    ['Someone merged it to master during the freeze.', 'merged it to master'],
    ['The developer merged both branches and discarded all edits.', 'discarded all edits'],
    ['She reverted everything.', 'reverted everything'],
    ['Someone pulled the plug.', 'pulled the plug'],
    ['An admin dropped the whole table.', 'dropped the whole table'],
    ['The maintainer force-pushed over my commits.', 'force-pushed over'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Someone opened a ticket.',
    'I deleted all the comments that it had made.',
    'Somebody asked for a restart.',
    'The job deleted the label.',
    'Someone from the carrier restarted the port.',
    'The pipeline force-pushed the branch.',
    'If someone deletes the branch, it can be restored.',
    'The engineer removed the old hosts.',
    'Someone else can delete it.',
    'We reverted everything to the state of Monday.',
    'I had deleted a production database before.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
