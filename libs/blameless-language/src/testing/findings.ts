import { checkLanguage, readingsOf } from '../check-language.js';
import { foundByRules } from '../found-by-rules.js';
import { reframed } from '../reframing/reframed.js';

/** What the constructions of one rule find in a text, each for itself and before a rewrite takes in a word beside it, and what is suggested. */
export function foundBy(rule: string, text: string): readonly { readonly span: string; readonly suggestion: string }[] {
  return [...readingsOf(text)].flatMap((reading) =>
    foundByRules(reading)
      .filter((found) => found.rule.id === rule)
      .map(({ match }) => ({
        span: reading.sentence.written(Math.max(0, match.from), Math.min(match.to, reading.sentence.words.length)),
        suggestion: reframed(rule, reading, match).suggestion,
      })),
  );
}

/** Everything that any rule finds in a text, as `rule: span`. */
export function flaggedAtAll(text: string): readonly string[] {
  return checkLanguage(text).map(({ rule, span }) => `${rule}: ${span}`);
}

/** The text with what is suggested in place of the first finding of a rule, in « », for it to be read; null where it finds nothing. */
export function rewrittenBy(rule: string, text: string): string | null {
  const finding = checkLanguage(text).find((one) => one.rule === rule);
  if (finding === undefined) return null;
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
