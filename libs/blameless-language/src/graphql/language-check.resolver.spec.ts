import { describe, expect, it } from '@jest/globals';
import { LanguageCheckResolver } from './language-check.resolver.js';

describe('checkLanguage over the API', () => {
  const resolver = new LanguageCheckResolver();

  it('gives what is found', () => {
    expect(resolver.checkLanguage('We should have tested the restore.')).toMatchObject([{ rule: 'counterfactual', start: 0 }]);
  });

  it('refuses a text that would keep others waiting, and takes one of the greatest length', () => {
    expect(resolver.checkLanguage('a '.repeat(50_000))).toEqual([]);
    expect(() => resolver.checkLanguage('a '.repeat(50_001))).toThrow('text: has at most 100000 characters, not 100002');
  });
});
