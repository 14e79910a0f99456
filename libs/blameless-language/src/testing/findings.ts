import { checkLanguage, everyFinding } from '../check-language.js';

/** What the constructions of one rule find in a text, each for itself, and what is suggested. */
export function foundBy(rule: string, text: string): readonly { readonly span: string; readonly suggestion: string | null }[] {
  return everyFinding(text)
    .filter((finding) => finding.rule === rule)
    .map(({ span, suggestion }) => ({ span, suggestion }));
}

/** Everything that any rule finds in a text, as `rule: span`. */
export function flaggedAtAll(text: string): readonly string[] {
  return checkLanguage(text).map(({ rule, span }) => `${rule}: ${span}`);
}

/** The text with what is suggested in place of the first finding of a rule, in « », for it to be read; null where nothing is suggested. */
export function rewrittenBy(rule: string, text: string): string | null {
  const finding = checkLanguage(text).find((one) => one.rule === rule);
  if (finding === undefined || finding.suggestion === null) return null;
  return `${text.slice(0, finding.start)}«${finding.suggestion}»${text.slice(finding.end)}`;
}

/** What is found of a rewrite, as `rule: span`, once it stands in the text in place of what it was suggested for. */
export function foundAgain(rewritten: string): readonly string[] {
  const [before = '', rewrite = '', after = ''] = rewritten.split(/[«»]/);
  const [start, end] = [before.length, before.length + rewrite.length];
  return checkLanguage(before + rewrite + after)
    .filter((finding) => finding.start < end && finding.end > start)
    .map(({ rule, span }) => `${rule}: ${span}`);
}
