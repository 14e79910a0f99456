import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('named-person: what they took it for', () => {
  it.each([
    '09:42 Priya deletes the namespace thinking it is staging',
    'Rajesh dropped the table believing it to be a copy.',
    'Katja stopped the node thinking that it was the replica.',
    'Benedikt had emptied the bucket assuming nobody used it.',
    'Sven rebooted the box presuming it was the spare.',
    'Felipe deleted the volume because he thought it was unused.',
    'Jolanda merged it as she believed the tests had run.',
    'Yusuf removed the rule under the assumption that nobody used it.',
    'Marko approved it on the assumption that it had been tested.',
    'Monika restarted it in the belief that it was idle.',
    'Henrik and Jolanda both thought the other was watching it.',
    'Monika and Yusuf each assumed that the other had rotated the key.',
    'Marko thought Priya was on it.',
    'Katja believed that Benedikt would take care of it.',
    'I assumed that either Sven or Piotr had done it.',
    'I thought Henrik was watching the queue.',
  ])('finds: %s', (text) => {
    expect(foundBy('named-person', text)).not.toEqual([]);
  });

  it.each([
    'Priya deletes the stale job to free the queue.',
    'Rajesh stopped thinking about it.',
    'Katja kept assuming command.',
    'The script deleted the row because it thought it was stale.',
    'The proxy dropped the request assuming it was a retry.',
    'The scheduler works under the assumption that clocks agree.',
    'Marko thought about the next step.',
    'Marko thought Priya was right.',
    'Felipe restarted the node because it was stuck.',
    'Sven wrote the runbook on the assumption of two sites.',
    'We believed that Kafka was up.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
