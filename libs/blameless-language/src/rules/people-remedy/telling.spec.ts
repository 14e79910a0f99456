import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('people-remedy: telling people', () => {
  it.each([
    ['Send an email to all engineers about the need to drain first.', 'Send an email to all engineers'],
    ['Circulate a note to the team on the order of steps.', 'Circulate a note to the team'],
    ['Reminders about our policy on passwords.', 'Reminders about our policy'],
    ['Announce that every change must be reviewed.', 'Announce that'],
    ['Emphasise the importance of testing before a release.', 'Emphasise the importance'],
    ['I am going to make an effort to get better at this.', 'make an effort to get better'],
    ['We will make a conscious effort to communicate earlier.', 'make a conscious effort to'],
    ['Encourage engineers to ask before they deploy.', 'Encourage engineers'],
    ['Staff have been reminded of the procedure.', 'been reminded'],
    ['The night shift has been instructed to call first.', 'been instructed'],
    ['Ensure that all staff are aware of the procedure.', 'Ensure that all staff are aware'],
    ['Disciplinary action has been taken.', 'Disciplinary action'],
    ['The provider has taken action against the technician.', 'taken action against the technician'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('people-remedy', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'Send an email to all customers about the outage.',
    'Send an alert to the team when the disk is full.',
    'We sent an email to the team.',
    'The bot sends a reminder of the expiry date.',
    'Communicate the new endpoint to the clients.',
    'The effort to migrate the table continues.',
    'Add a step that tells engineers which host they are on.',
    'We make every effort to keep the feed up.',
    'The disk reminded us of the last one.',
    'Ensure that all replicas are aware of the leader.',
    'We have spoken to the provider.',
    'We have taken action against the spam.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
