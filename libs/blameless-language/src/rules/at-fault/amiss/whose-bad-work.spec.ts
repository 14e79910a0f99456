import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody told or did badly', () => {
  it.each([
    'Bad advice from the vendor made it worse.',
    'Incorrect instructions from the vendor led to the data loss.',
    'The instructions that the vendor gave us were wrong.',
    'The information supplied by Halvern was misleading.',
    'Slow response by the provider prolonged the outage.',
    "The vendor's slow response made it worse.",
    'A delayed response from the carrier cost us the morning.',
    'The unannounced change by the carrier broke the routes.',
    'An unauthorised change by an employee took the site down.',
    'It was down to poor planning by the agency.',
    'Miswiring of the panel by the electrician cut the power.',
    'An incorrect command issued by an operator emptied it.',
    'Improper handling of the dump by a team member filled the disk.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'A slow response from the server was logged.',
    'The wrong answer from the resolver was cached.',
    'Incorrect information from the client is rejected.',
    'The instructions in the guide were wrong.',
    'Late changes to the plan were tested.',
    "The carrier's new service was slow.",
    'A delayed response of the cache was seen.',
    'The change by the carrier was announced.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
