import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('intent: what somebody turned to instead', () => {
  it.each([
    ['The on-call snoozed the alert and carried on with the film.', 'carried on with the film'],
    ['The lead closed his laptop and went to the pub.', 'went to the pub'],
    ['The admin acknowledged the page and went back to his game.', 'went back to his game'],
    ['The shift lead took the call and returned to his lunch.', 'returned to his lunch'],
    ['The on-call turned off the phone and went to a party.', 'went to a party'],
    ['The operator switched off the alarm and went on reading.', 'went on reading'],
    ['The duty engineer muted the channel and watched the match.', 'watched the match'],
    ['The on-call developer put the phone away and went on with the party.', 'went on with the party'],
    ['The engineer went for lunch in the middle of the cutover.', 'went for lunch'],
    ['The operator acknowledged the alarm and went for a smoke.', 'went for a smoke'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('intent', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The engineer muted the pager during the drill.',
    'The process went to sleep after the timeout.',
    'The on-call handed over at six and went home.',
    'The thread returned to sleep.',
    'The laptop went to sleep and the call dropped.',
    'We took turns and went for lunch one by one.',
    'The monitor was turned off and the job went on.',
    'The on-call acknowledged the page and went to the dashboard.',
    'The phone rang at two and the engineer went to the laptop.',
    'The watcher went back to reading the queue.',
    'The crew rested after the cutover.',
    'The alert fired while the engineer was at dinner.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
