import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: whom others blame', () => {
  it.each([
    ['Officials blame the carriers for the outage.', 'blame the carriers'],
    ['Residents blame the utility for the cut.', 'blame the utility'],
    ['Investigators blame the contractor.', 'blame the contractor'],
    ['The regulator blamed both the bank and its supplier.', 'blamed both the bank'],
    ['The ombudsman blamed both the airline and its supplier.', 'blamed both the airline'],
    ['The audit found the agency at fault for the late results.', 'found the agency at fault'],
    ['The inquiry found the firm itself responsible.', 'found the firm itself responsible'],
    ['The inspectors found the operator negligent.', 'found the operator negligent'],
    ['The panel found the vendor culpable.', 'found the vendor culpable'],
    ['The court found the company liable.', 'found the company liable'],
    ['The review found the board wanting.', 'found the board wanting'],
    ['The report found the ministry at fault.', 'found the ministry at fault'],
    ['The agency was found to be at fault.', 'found to be at fault'],
    ['An inquiry found the maintainers remiss.', 'found the maintainers remiss'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Officials blame the storm for the outage.',
    'The tests blame the cache.',
    'The audit found the disk at fault.',
    'The audit found the agency helpful.',
    'The inquiry found the team in Rome.',
    'We do not lay blame on the team.',
    'The inquiry found nobody at fault.',
    'The probe found no fault.',
    'Users of git blame see the old line.',
    'The audit found the vendor not at fault.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
