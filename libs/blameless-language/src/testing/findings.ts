import { checkLanguage } from '../check-language.js';

/** What one rule finds in a text, and suggests. */
export function foundBy(rule: string, text: string): readonly { readonly span: string; readonly suggestion: string | null }[] {
  return checkLanguage(text)
    .filter((finding) => finding.rule === rule)
    .map(({ span, suggestion }) => ({ span, suggestion }));
}

/** Everything that any rule finds in a text, as `rule: span`. */
export function flaggedAtAll(text: string): readonly string[] {
  return checkLanguage(text).map(({ rule, span }) => `${rule}: ${span}`);
}
