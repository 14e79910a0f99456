import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: what is said over somebody’s head', () => {
  it.each([
    ['What were you thinking?', 'What were you thinking'],
    ['It was a comedy of errors.', 'comedy of errors'],
    ['We need to get our act together.', 'get our act together'],
    ['You had one job.', 'had one job'],
    ['It is not rocket science.', 'not rocket science'],
    ['This is amateur hour.', 'amateur hour'],
    ['Anybody with half a brain would have seen it.', 'with half a brain'],
    ['Any sane admin tests a backup.', 'Any sane admin'],
    ['A child could have seen it.', 'child could have'],
    ['What a joke of a company.', 'What a joke'],
    ['Some genius decided to reuse the address.', 'Some genius'],
    ['I want to know how anyone could have signed this off.', 'how anyone could have signed this off'],
    ['I do not understand how they could let this happen.', 'how they could let this happen'],
    ['It is beyond me why they did that.', 'beyond me'],
    ['I learned how little I knew.', 'how little I knew'],
    ['I expected better from a company of this size.', 'expected better'],
    ['We got what we deserved.', 'what we deserved'],
    ['This is punishing your own users.', 'punishing your own users'],
    ['This should be a wake-up call for the whole team.', 'wake-up call'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'We wonder how attackers could have got in.',
    'We do not know yet how the packet could have left the network.',
    'We expected better throughput from the new disks.',
    'We expected more traffic from the campaign.',
    'A wake-up call to the handler starts the thread.',
    'How little memory it used was a surprise.',
    'We saw how wrong the counters were.',
    'The host had one job left in its queue.',
    'Some hosts came back at noon.',
    'What did you expect to happen?',
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
