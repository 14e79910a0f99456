import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('animated-language: outcries', () => {
  it.each([
    ['I am sick and tired of the platform team breaking our builds.', 'sick and tired of'],
    ['We are fed up with the carrier.', 'fed up with'],
    ['We have had it with the supplier.', 'have had it with'],
    ['It makes my blood boil that they left it running.', 'makes my blood boil'],
    ['Their reply drove us mad.', 'drove us mad'],
    ['It drives us up the wall that the developers never clean up.', 'drives us up the wall'],
    ['You have got to be kidding me: they had no spare.', 'have got to be kidding me'],
    ['They must be joking.', 'must be joking'],
    ['Are you kidding me?', 'Are you kidding me'],
    ['Are they serious?', 'Are they serious'],
    ['For crying out loud, read the alert.', 'For crying out loud'],
    ["For heaven's sake, stop deploying on Fridays.", "For heaven's sake"],
    ['How dare they close the ticket.', 'How dare'],
    ['Shame on whoever signed it.', 'Shame on whoever'],
    ['Thanks for nothing, carrier.', 'Thanks for nothing'],
    ['Enough is enough.', 'Enough is enough'],
    ['We are furious that support closed the ticket.', 'are furious'],
    ['I was livid that the vendor had moved it.', 'was livid'],
    ['The bloody vendor had moved the release forward.', 'bloody vendor'],
    ['The freaking intern pulled it.', 'freaking intern'],
    ['This whole thing was a dumpster fire from the start.', 'was a dumpster fire'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('animated-language', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The two services were furious writers of logs.',
    'Customers were furious.',
    'It would have made us furious in another year.',
    'The disk ran out of patience settings.',
    'Are they serious errors or warnings?',
    'We had enough of a margin.',
    'A dumpster caught fire behind the hall.',
    'The alarm was a fire in the hall.',
    'Thanks for the notes.',
    'The team is outraged about nothing.',
    'The blood pressure feed was late.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
