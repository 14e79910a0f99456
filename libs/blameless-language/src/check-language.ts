import type { KnownPerson, LanguageFinding } from './finding.js';
import { foundByRules } from './found-by-rules.js';
import { KnownPeople } from './people/known-people.js';
import { paragraphsOf } from './prose/paragraphs.js';
import { sentencesOf } from './prose/sentence.js';
import { tagged } from './prose/tagged.js';
import { wordsOf } from './prose/words.js';
import { reframed } from './reframing/reframed.js';
import { languageRules } from './rules.js';
import { Reading } from './rules/rule.js';

export interface CheckLanguageOptions {
  /** Who may be named in the text. Their names are found in any case; without them, only common given names are. */
  readonly people?: readonly KnownPerson[];
}

/**
 * Finds wording in English prose (plain or Markdown) that blames people. The same text and people give the same findings. Code, log and
 * chat lines, block quotes and anything in quotation marks are evidence and are not looked at. Takes time in proportion to the text.
 * @returns findings by where they begin, then by where they end, then by the order of {@link languageRules}; of those of one
 * rule that lie within each other, the longest.
 */
export function checkLanguage(text: string, options: CheckLanguageOptions = {}): readonly LanguageFinding[] {
  const findings = everyFinding(text, options);
  const furthest = new Map<string, number>();
  const outermost = new Set<LanguageFinding>();
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.end <= (furthest.get(finding.rule) ?? 0)) continue;
    furthest.set(finding.rule, finding.end);
    outermost.add(finding);
  }
  return findings.filter((finding) => outermost.has(finding));
}

/** As {@link checkLanguage}, also what lies within a longer finding of its rule: the same words would be pointed at twice for one reason. */
export function everyFinding(text: string, { people = [] }: CheckLanguageOptions = {}): readonly LanguageFinding[] {
  const known = new KnownPeople(people);
  const findings = new Map<string, LanguageFinding>();
  for (const paragraph of paragraphsOf(text)) {
    for (const sentence of sentencesOf(text, tagged(wordsOf(text, paragraph)))) {
      const reading = new Reading(sentence, known);
      for (const { rule, match } of foundByRules(reading)) {
        const { start } = sentence.at(Math.max(0, match.from));
        const { end } = sentence.at(Math.min(match.to, sentence.words.length) - 1);
        const key = `${start} ${end} ${rule.id}`;
        if (findings.has(key)) continue;
        const { id, message } = rule;
        findings.set(key, { rule: id, span: text.slice(start, end), start, end, message, suggestion: reframed(id, reading, match) });
      }
    }
  }
  return [...findings.values()].sort((a, b) => a.start - b.start || a.end - b.end || orderOf(a) - orderOf(b));
}

function orderOf(finding: LanguageFinding): number {
  return languageRules.findIndex(({ id }) => id === finding.rule);
}
