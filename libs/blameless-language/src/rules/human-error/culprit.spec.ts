import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('human-error: who is named as the cause', () => {
  it.each([
    'The culprit was a contractor who had the old key.',
    'The trigger was an engineer running the cleanup on the primary.',
    'The weakest link is the human.',
    'The biggest risk to the ring is still the technician.',
    'If there has to be a cause: me.',
    'The review found the operator as the only weak component.',
    'Our own people are the main cause of these losses.',
    'The one responsible for the freeze is the developer who merged it.',
    'The vendor blames the technician for the cut.',
    'At fault was not the switch but the technician who wired it.',
    'The cause turned out to be one of the administrators.',
  ])('finds: %s', (text) => {
    expect(foundBy('human-error', text)).not.toEqual([]);
  });

  it.each([
    'The cause was the developer portal.',
    'The source of the request was a customer who asked for a copy.',
    'Engineers are investigating the root cause.',
    'The on-call engineers are the source of truth for this list.',
    'We do not blame the engineer.',
    'The reason was not the engineer but the two identical names.',
    'The weak link was the old transceiver.',
    'The trigger was the deploy that the team had planned.',
    'It was worst in the eastern US as the full links ran through there.',
    'Our donors are the reason why we can offer it for free.',
    'The new text blames nobody.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
