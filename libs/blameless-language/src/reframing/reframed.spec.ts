import { describe, expect, it } from '@jest/globals';
import { checkLanguage } from '../check-language.js';
import { rewrittenBy } from '../testing/findings.js';
import { sentencesOfSpecs } from '../testing/sentences.js';

describe('what could stand in place of what was found', () => {
  const findings = sentencesOfSpecs().flatMap((text) => checkLanguage(text).map((finding) => ({ text, ...finding })));

  it('is said of every finding in the sentences of these specs', () => {
    expect(findings.length).toBeGreaterThan(3_000);
    expect(findings.filter(({ suggestion }) => suggestion.trim() === '')).toEqual([]);
  });

  it('is never what was found', () => {
    expect(findings.filter(({ span, suggestion }) => suggestion.toLowerCase() === span.toLowerCase())).toEqual([]);
  });

  it('is whole: nothing of the forms that it is made with is left in it', () => {
    expect(findings.filter(({ suggestion }) => /[~$@]\d?(?![\w])|undefined|null| {2}|\( |\(\)/.test(suggestion))).toEqual([]);
  });

  it.each([
    ['named-person', 'Yesterday Mr. Okafor refused to answer.', 'Yesterday «the responder refused to» answer.'],
    ['person-at-fault', 'Mr. Okafor refused to answer.', '«The responder had reasons not to» answer.'],
    ['person-at-fault', 'In May, Ms. Okafor forgot to drain it.', 'In May, «the step to drain it did not take place».'],
  ])('takes the place of a title: %s in %s', (rule, text, rewritten) => {
    expect(rewrittenBy(rule, text)).toBe(rewritten);
  });
});
