import { describe, expect, it } from '@jest/globals';
import { flaggedAtAll, foundBy } from '../../testing/findings.js';

describe('judgement: who was not up to it', () => {
  it.each([
    ['We were not prepared for this.', 'were not prepared'],
    ['Nobody was prepared for the failover.', 'Nobody was prepared'],
    ['The team was ill-equipped to deal with it.', 'was ill-equipped'],
    ['The operators were out of their depth.', 'were out of their depth'],
    ['I was in way over my head.', 'was in way over my head'],
    ['The supplier was not up to the task.', 'was not up to the task'],
    ['The contractor was incapable of restoring the data.', 'was incapable'],
    ['The company did not have the expertise to run it.', 'did not have the expertise'],
    ['They simply do not know what they are doing.', 'do not know what they are doing'],
    ['We are bad at estimating.', 'are bad'],
    ['The team was caught off guard.', 'was caught off guard'],
    ['The support agent was rude.', 'was rude'],
  ] as const)('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });

  it.each([
    'The service was not ready for traffic.',
    'We are not ready to share the details yet.',
    'We were ready for the second wave.',
    'The host did not have the capacity to take the load.',
    'We do not have the expertise for this yet.',
    'The model is bad at long inputs.',
    'The site is not equipped with a second feed.',
    'The node was not prepared for the switch.',
    'The node was caught in a loop.',
    "Do not change it if you don't know what you are doing.",
  ])('lets stand: %s', (text) => {
    expect(flaggedAtAll(text)).toEqual([]);
  });
});
