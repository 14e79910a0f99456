import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what somebody made, as the harm or its cause', () => {
  it.each([
    'We spent a week cleaning up the mess they created.',
    'It took two days to repair the damage I had done.',
    'The trouble I caused lasted all night.',
    'The bug I introduced broke the login page.',
    'The script I wrote deleted the table.',
    'Some code I wrote last year caused hours of debugging.',
    'The change you made took down the API.',
    'A cleanup job the intern wrote deleted the images.',
    'The mess that the contractor left behind took a week.',
    'The outage is due to a change that the vendor made.',
    'It broke because of the merge you did.',
    'It was the result of a setting he had changed.',
    'The rows were lost due to a script I ran.',
  ])('finds: %s', (text) => {
    expect(foundBy('person-at-fault', text)).not.toEqual([]);
  });

  it.each([
    'The change we made fixed the problem.',
    'The script I wrote restored the table.',
    'The patch the vendor shipped fixed it.',
    'The mess in the logs was cleaned up.',
    'The query the planner chose was slow.',
    'A change that we made on Monday removed the flag.',
    'The code we run in production calls the API.',
    'It was found due to a test she wrote.',
    'If the script you wrote deletes a row, restore it.',
    'The damage that the fire did was small.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
