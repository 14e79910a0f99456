import type { KnownPerson, LanguageFinding } from './finding.js';
import { KnownPeople } from './people/known-people.js';
import { paragraphsOf } from './prose/paragraphs.js';
import { sentencesOf } from './prose/sentence.js';
import { tagged } from './prose/tagged.js';
import { wordsOf } from './prose/words.js';
import { languageRules } from './rules.js';
import { Reading } from './rules/rule.js';

export interface CheckLanguageOptions {
  /** Who may be named in the text. Their names are found in any case; without them, only common given names are. */
  readonly people?: readonly KnownPerson[];
}

/**
 * Finds wording in English prose (plain or Markdown) that blames people. The same text and people give the same findings. Code, log and
 * chat lines, block quotes and anything in quotation marks are evidence and are not looked at. Takes time in proportion to the text.
 * @returns findings by where they begin, then by where they end, then by the order of {@link languageRules}; at most one for a rule and span.
 */
export function checkLanguage(text: string, { people = [] }: CheckLanguageOptions = {}): readonly LanguageFinding[] {
  const known = new KnownPeople(people);
  const findings = new Map<string, LanguageFinding>();
  for (const paragraph of paragraphsOf(text)) {
    for (const sentence of sentencesOf(text, tagged(wordsOf(text, paragraph)))) {
      const reading = new Reading(sentence, known);
      for (const { id: rule, message, find } of languageRules) {
        for (const { from, to, suggestion } of find(reading)) {
          const { start } = sentence.at(Math.max(0, from));
          const { end } = sentence.at(Math.min(to, sentence.words.length) - 1);
          const key = `${start} ${end} ${rule}`;
          if (!findings.has(key)) findings.set(key, { rule, span: text.slice(start, end), start, end, message, suggestion });
        }
      }
    }
  }
  // Sorting is stable, so findings of one span stay in the order of the rules.
  return [...findings.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
