import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../../testing/findings.js';

describe('person-at-fault: what is said to have been done badly', () => {
  it.each([
    ['The second restart was hasty, and I made it worse.', 'I made it worse'],
    ['We planned for this day and we failed.', 'we failed'],
    ['For two hours we let our readers down.', 'we let our readers down'],
    ['The support team fell short last night.', 'The support team fell short'],
    ['I screwed the whole rollback up.', 'I screwed the whole rollback up'],
    ['The commander admitted his mistake on the call.', 'The commander admitted his mistake'],
    ['We take full responsibility for the lost uploads.', 'We take full responsibility'],
    ['An engineer did something really silly with a key.', 'An engineer did something really silly'],
    ['I took down the whole site with one query.', 'I took down the whole site'],
    ['The technician managed to take the whole site down before lunch.', 'The technician managed to take the whole site down'],
    ['Robin managed to delete the production table.', 'Robin managed to delete'],
    ['Robin takes partial responsibility for looking at the wrong graph.', 'Robin takes partial responsibility for'],
    ['The electrician pulled the wrong plug.', 'The electrician pulled the wrong plug'],
    ['It broke when a technician, tracing another cable, accidentally cut this one.', 'accidentally cut'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('person-at-fault', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The second restart made it worse.',
    'We failed over to the second region at noon.',
    'If we fail, the next node takes over.',
    'The importer got it wrong twice.',
    'The team managed to restore the backup.',
    'The script managed to delete the table.',
    'Nobody managed to take the node down cleanly.',
    'The cache let requests through.',
    'The engineer took the node down for repairs.',
    'The engineer shut down the node.',
    'The balancer took the site down.',
    'The estimate fell short of the load.',
    'I pushed out a change to the proxy that broke the login page.',
    'We do not want to let our readers down.',
    'I feel like the graph was flat.',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
