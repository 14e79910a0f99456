import type { KnownPerson } from './finding.js';
import { KnownPeople, roleInPlaceOf } from './people/known-people.js';
import { linesOf } from './prose/paragraphs.js';
import { sentencesOf } from './prose/sentence.js';
import { tagged } from './prose/tagged.js';
import { allWordsOf } from './prose/words.js';

/** A name that stands in a text. */
export interface NameInText {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** What to write for it: the person's role. */
  readonly role: string;
}

/**
 * Where people are named in a text, quotations, code, chat and log lines included: what the language check leaves alone as evidence still
 * tells who somebody is. The same text and people give the same names, in the order in which they stand there, none within another.
 */
export function namesIn(text: string, people: readonly KnownPerson[]): readonly NameInText[] {
  const known = new KnownPeople(people);
  const names: NameInText[] = [];
  for (const line of linesOf(text)) {
    for (const sentence of sentencesOf(text, tagged(allWordsOf(text, line)))) {
      for (const mention of known.mentionedIn(sentence)) {
        const { start } = sentence.at(mention.from);
        const { end } = sentence.at(mention.to - 1);
        names.push({ start, end, role: roleInPlaceOf(mention, sentence) });
      }
    }
  }
  return names;
}
