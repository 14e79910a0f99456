import { describe, expect, it } from '@jest/globals';
import { LanguageRule } from './language-rules.type.js';

const record = { standing: 0, reworded: 0, dismissed: 0, published: 0 };

describe('a rule of the language check', () => {
  it('is as precise as its settled findings say', () => {
    const rule = LanguageRule.of('judgement', 'Why.', { standing: 5, reworded: 3, dismissed: 1, published: 2 });
    expect(rule).toMatchObject({ rule: 'judgement', message: 'Why.', shown: 9, reworded: 3, dismissed: 1, open: 5, openInPublished: 2 });
    expect(rule.precision).toBe(0.75);
  });

  it('has no precision before a finding is settled', () => {
    expect(LanguageRule.of('judgement', 'Why.').precision).toBeNull();
    expect(LanguageRule.of('judgement', 'Why.', { ...record, standing: 9 }).precision).toBeNull();
    expect(LanguageRule.of('judgement', 'Why.', { ...record, dismissed: 1 }).precision).toBe(0);
  });
});
