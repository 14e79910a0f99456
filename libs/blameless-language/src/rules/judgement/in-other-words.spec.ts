import { describe, expect, it } from '@jest/globals';
import { foundBy } from '../../testing/findings.js';

describe('judgement: the same in other words', () => {
  it.each([
    ['Without a shred of urgency the vendor closed our ticket.', 'Without a shred of urgency'],
    ['The postmortem from the vendor was a whitewash.', 'was a whitewash'],
    ['The handover note was gibberish.', 'was gibberish'],
    ['Who writes a migration without a way back?', 'Who writes a migration without a way back'],
    ['Someone thought it clever to reuse the key.', 'thought it clever'],
    ['The crew dozed through the first three alarms.', 'dozed through'],
    ['Our estimate of the load was a joke.', 'was a joke'],
    ['The supervisor treated the trainee disgracefully.', 'treated the trainee disgracefully'],
    ['Not one of us was familiar with the valve.', 'Not one of us was familiar with'],
  ])('finds what is meant in: %s', (text, span) => {
    expect(foundBy('judgement', text).map((finding) => finding.span)).toContain(span);
  });
});
