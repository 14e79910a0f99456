import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('counterfactual: what should have been seen, read and gone through', () => {
  it.each([
    'That should have been a red flag.',
    'The odd graph should have raised a red flag for us.',
    'The second page should have prompted us to look.',
    'The documentation should have been read before starting.',
    'Testing should have caught this.',
    'Proper testing would have revealed the bug.',
    'A dry run would have shown the problem.',
    'This would not have happened if the change had gone through review.',
    'If someone had been watching the graphs, we would have known.',
    'Ideally the change would have been rolled out in stages.',
    'The data team could have been consulted before the schema change.',
    'They should have let us know.',
    'It should not have required a complaint to find this.',
    'The best time to talk to the vendor would have been before the move.',
    'The duty manager, as soon as that was clear, should have arranged for relief.',
    'Those on shift could have noticed that the orders had dropped.',
    'The team might as well have taken the table from the replica.',
    'The rebuild could just as well have been left for the night.',
    'Not waiting for the second reading, when it was so close, cost us an hour.',
    'Sleeping on it would have been a good idea.',
    'What should have happened: the lead calls the vendor at noon.',
    'At no point should credentials have been pasted there.',
    'From the vendor we would have expected a bit more than that.',
    'We could have restored from the backup at nine, instead we repaired the tables in place.',
  ])('finds: %s', (text) => {
    expect(foundBy('counterfactual', text)).not.toEqual([]);
  });

  it.each([
    'The flag should have been a boolean.',
    'The lookup should have raised an error.',
    'The queue should have been read from the replica.',
    'The load test should have passed.',
    'The canary would have shown the problem.',
    'If the job had been using the new queue, it would have finished.',
    'If the request had gone through the proxy, it would have been cached.',
    'Ideally the cache would have been warm.',
    'Customers should not have noticed anything.',
    'The team was supposed to get a page at 80 %.',
    'What should have happened is that the job retried.',
    'The best time to run the job is at night.',
    'We could have restored from the backup, yet the replay looked faster.',
    'An alert would have been a good idea.',
    'Data could as well have come from the cache.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
