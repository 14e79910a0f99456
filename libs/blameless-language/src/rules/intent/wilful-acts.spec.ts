import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what is called wilful', () => {
  it.each([
    ['A deliberate breach of the freeze.', 'deliberate breach of'],
    ['A wilful disregard of the checklist by the crew.', 'wilful disregard of'],
    ['This was a conscious violation of policy.', 'conscious violation of'],
    ['A flagrant breach of the change process.', 'flagrant breach of'],
    ['There was blatant disregard for the rules.', 'blatant disregard for'],
    ['A knowing violation of the access policy by an admin.', 'knowing violation of'],
    ['The deliberate bypass of the interlock by the technician.', 'deliberate bypass of'],
    ['It was a wilful circumvention of the review.', 'wilful circumvention of'],
    ['The intentional omission of the test by the contractor.', 'intentional omission of'],
    ['A deliberate attempt to hide the failure.', 'deliberate attempt'],
    ['Deliberate concealment of the leak by the supplier.', 'Deliberate concealment of'],
    ['The willful neglect of the backups by management.', 'willful neglect of'],
    ['A deliberate decision by management to underfund testing.', 'deliberate decision'],
    ['The deliberate choice of the vendor to hide the defect.', 'deliberate choice'],
    ["Management's conscious decision to skip the audit.", 'conscious decision'],
    ['The conscious decision not to test the restore.', 'conscious decision'],
    ['The wilful decision of the owner to ignore the report.', 'wilful decision'],
    ['A calculated decision by the company not to tell its customers.', 'calculated decision'],
    ['The deliberate decision to leave the hole open.', 'deliberate decision'],
    ['It was a conscious choice to neglect the old system.', 'conscious choice'],
    ['The cynical decision to ship it untested.', 'cynical decision'],
    ['The ignoring of three pages by the on-call cost us an hour.', 'ignoring of'],
    ['The dismissal of the alert by the night shift.', 'dismissal of'],
    ['The dismissal of the report by the vendor as a false alarm delayed us.', 'dismissal of'],
    ['The disregarding of the alarm by the crew.', 'disregarding of'],
    ['Disregard of the warning by the duty manager.', 'Disregard of'],
    ["The operator's dismissal of the alarm.", 'dismissal of'],
    ["The manager's insistence on the date.", 'insistence on'],
    ['The evasion of the review by the developer.', 'evasion of'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We made a deliberate decision not to retry.',
    'A deliberate choice to keep two copies.',
    'There was no deliberate breach.',
    'It was not an intentional violation.',
    'The tool flags intentional violations of the schema.',
    'We found no evidence of deliberate concealment.',
    'An intentional failure was injected by the chaos test.',
    'A deliberate breach of our network by an attacker.',
    'The intentional omission field is null by default.',
    'The budget was calculated from the violation count.',
    'We took the conscious decision to skip the second region.',
    'A deliberate delay of five seconds.',
    'The dismissal of the dialog by the user closes the session.',
    'The ignoring of unknown fields by the parser is by design.',
    'The dismissal of the banner is stored in a cookie.',
    "The engineer's dismissal was not part of this.",
    'Disregard the previous message.',
    'Ignoring the warm-up, the latency was flat.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
