import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: whose error', () => {
  it.each([
    'An SRE mistake left the pool with one member.',
    'The reason was a human failure in the cold aisle.',
    'Human factors played a part in the loss of the array.',
    'The split brain was the result of a reviewer mistake.',
    'Root cause: on-call error.',
    'A rookie mistake with the mount options emptied the bucket.',
    'A cut-and-paste mistake in the list of prefixes closed the port.',
    'The tunnel went away after a vendor mistake.',
    'The freeze was a self-inflicted one.',
    'A technician mix-up left both racks without power.',
    'Human error? Yes, of course.',
    'On 12 May, administrator error took the mail away.',
    'The storage was fine; it was not the firmware, but rather operator error.',
    'A copy and paste mistake broke the routes.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'Human error? That is where our questions begin.',
    'The first draft of the review said human error, and the logs say something else.',
    'The library tells between operational errors and those of the network.',
    'An istio pilot error was logged on every node.',
    'An operator-driven upgrade rolled all brokers.',
    'It may be an operator error.',
    'It was the firmware rather than an operator error.',
    'Human factors research is on the list of sources.',
    'The scheduler errors went up at noon.',
    'Human failure modes of the tool are written down in its guide.',
    'Assumed user error at first.',
    'The parser reports a spread operator error.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
