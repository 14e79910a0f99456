import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: the same in other words', () => {
  it.each([
    ['The site manager knew about the crack and kept the line running.', 'kept the line running'],
    ['Support muted the channel and went off for pizza.', 'went off for pizza'],
    ['The lead judged that a rollback plan was not worth the effort.', 'judged that a rollback plan was not worth'],
    ['The hosting company kept the outage secret for a week.', 'kept the outage secret'],
    ['The shift foreman turned off the alarm and went back to his newspaper.', 'went back to his newspaper'],
    ['A knowing breach of the two-man rule.', 'knowing breach of'],
    ['The vendor was told twice and still shipped it.', 'shipped'],
    ['The admin thought he was cleverer than the tool.', 'thought he was cleverer than'],
    ['The night shift had no appetite for another rollback.', 'had no appetite for'],
    ['Against the rules of the site, a visitor was let in.', 'Against the rules'],
    ['In spite of three warnings, the crew kept drilling.', 'In spite of three warnings'],
    ['The developer got around the review by pushing to the mirror.', 'got around the review'],
    ['The duty officer silenced the horn and resumed his crossword.', 'resumed his crossword'],
    ['Management was warned about the battery and still signed the release.', 'signed'],
    ['The integrator kept us in the dark about the second leak.', 'kept us in the dark'],
    ['A wilful breach of the lockout procedure by a fitter.', 'wilful breach of'],
    ['The lead decided the freeze was for lesser teams.', 'decided the freeze was for lesser teams'],
    ['To save an hour the mechanic skipped the leak test.', 'To save an hour'],
    ['The contractor had no interest in the second opinion.', 'had no interest in'],
    ['Despite two written warnings the landlord left the pump as it was.', 'Despite two written warnings'],
    ['The change was slipped in behind the back of the change manager.', 'behind the back of'],
    ['The vendor never had any intention to honour the contract.', 'never had any intention to'],
    ['The engineer dismissed the alarm as noise and went to bed.', 'went to bed'],
    ['They knew the patch was untested and pushed it out anyway.', 'pushed it out anyway'],
    ['The vendor buried the warning on page forty.', 'buried the warning'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The team knew about the crack and closed the line.',
    'The operator was told twice and still had no answer from the vendor.',
    'The node was warned of the leak and kept running.',
    'The scheduler got around the limit by splitting the job.',
    'The team got around the limit by using two keys.',
    'The engineer thought the new disk was faster than the old one.',
    'The report was short and clear.',
    'The explanation was given in the call.',
    'The signs on the door had been there for years.',
    'We checked the chart against the rules of the site.',
    'The copy ran without a trace of an error.',
    'The feature flags had been there since spring.',
    'We found it useful to add a second probe.',
    'The engineer kept the old node in the pool.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
