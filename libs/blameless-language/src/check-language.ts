import type { KnownPerson, LanguageFinding } from './finding.js';
import { foundByRules } from './found-by-rules.js';
import type { Found } from './found-by-rules.js';
import { KnownPeople } from './people/known-people.js';
import { paragraphsOf } from './prose/paragraphs.js';
import { sentencesOf } from './prose/sentence.js';
import { tagged } from './prose/tagged.js';
import { wordsOf } from './prose/words.js';
import { reframed } from './reframing/reframed.js';
import { languageRules } from './rules.js';
import { Reading } from './rules/rule.js';
import type { LanguageRule } from './rules/rule.js';

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
  const findings = [...readingsOf(text, options)].flatMap((reading) =>
    outermost(foundByRules(reading)).map((found) => findingOf(reading, found)),
  );
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || orderOf(a) - orderOf(b));
}

/** Of what one rule finds within itself, the longest: the same words would be pointed at twice for one reason. */
function outermost(everything: readonly Found[]): readonly Found[] {
  const furthest = new Map<LanguageRule, number>();
  return everything
    .toSorted((a, b) => a.match.from - b.match.from || b.match.to - a.match.to)
    .filter(({ rule, match }) => {
      if (match.to <= (furthest.get(rule) ?? 0)) return false;
      furthest.set(rule, match.to);
      return true;
    });
}

function findingOf(reading: Reading, { rule, match }: Found): LanguageFinding {
  const { sentence } = reading;
  const { from, to, suggestion } = reframed(rule.id, reading, match);
  const { start } = sentence.at(Math.max(0, from));
  const { end } = sentence.at(Math.min(to, sentence.words.length) - 1);
  return { rule: rule.id, span: sentence.text.slice(start, end), start, end, message: rule.message, suggestion };
}

/** The sentences of a text that are prose, as rules see them. */
export function* readingsOf(text: string, { people = [] }: CheckLanguageOptions = {}): Iterable<Reading> {
  const known = new KnownPeople(people);
  for (const paragraph of paragraphsOf(text))
    for (const sentence of sentencesOf(text, tagged(wordsOf(text, paragraph)))) yield new Reading(sentence, known);
}

function orderOf(finding: LanguageFinding): number {
  return languageRules.findIndex(({ id }) => id === finding.rule);
}
