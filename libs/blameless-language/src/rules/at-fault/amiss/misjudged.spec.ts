import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody misjudged', () => {
  it.each([
    ['We underestimated the number of readers.', 'We underestimated the number of readers'],
    ['In March our team overestimated the headroom.', 'our team overestimated the headroom'],
    ['We wrongly assumed that the limits were set.', 'wrongly assumed'],
    ['We mistakenly thought that the cache was warm.', 'mistakenly thought'],
    ['We assumed, incorrectly, that the mirror was fresh.', 'assumed, incorrectly'],
    ['We had erroneously concluded that the fibre was cut.', 'erroneously concluded'],
    ['We relied too heavily on a single carrier.', 'relied too heavily'],
    ['The vendor depended solely on one feed.', 'depended solely on'],
    ['We jumped to conclusions.', 'jumped to conclusions'],
    ['The team came to the wrong conclusion about the spike.', 'came to the wrong conclusion'],
    ['We put too much trust in the checksums.', 'put too much trust'],
    ['We left too little time for the switch.', 'left too little time'],
    ['The planners gave it too little thought, and we made false assumptions.', 'made false assumptions'],
    ['The developers were too eager to ship.', 'were too eager to'],
    ['We took the warnings too lightly.', 'took the warnings too lightly'],
    ['We worked under the wrong assumption that it was idle.', 'worked under the wrong assumption'],
    ['We focused too much on the database.', 'focused too much on'],
    ['We took the vendor at their word.', 'took the vendor at their word'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We correctly assumed that the queue was idle.',
    'The scheduler wrongly assumed that the node was up.',
    'The balancer incorrectly concluded that every host was down.',
    'We assumed command at noon.',
    'We first assumed that the network was at fault.',
    'The estimate was 20% below the load.',
    'The new design relies heavily on caches.',
    'We left the maintenance page up.',
    'The model underestimates the load at night.',
    'We believed that the mirror was fresh.',
    'We placed the hosts in two racks.',
    'If we rely too heavily on one carrier, its failure is ours.',
    'We focused on the database.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
