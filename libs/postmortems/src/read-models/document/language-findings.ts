import { checkLanguage } from '#blameless-language';
import type { KnownPerson, LanguageFinding } from '#blameless-language';
import type { DismissedFinding } from '../../domain/postmortem.js';
import type { PostmortemDocument } from './document.js';

/** A finding, and the section in whose authored statement it stands; its offsets count in that statement's text. */
export interface SectionFinding extends LanguageFinding {
  readonly section: string;
}

export interface AuthoredWords {
  /** Who may be named in them. */
  readonly people: readonly KnownPerson[];
  /** What the author keeps although it was found. */
  readonly dismissed: readonly DismissedFinding[];
  /** What is known already of texts that were checked for these people. */
  readonly checked?: ReadonlyMap<string, readonly LanguageFinding[]>;
}

/** What the language check has to say of the authors' words, in reading order. Generated statements are evidence, not prose. */
export function languageFindings(
  { sections }: Pick<PostmortemDocument, 'sections'>,
  { people, dismissed, checked }: AuthoredWords,
): readonly SectionFinding[] {
  return sections.flatMap(({ key: section, statements }) =>
    statements
      .filter(({ origin }) => origin === 'AUTHORED')
      .flatMap(({ text }) => checked?.get(text) ?? checkLanguage(text, { people }))
      .filter(({ rule, span }) => !dismissed.some((known) => known.section === section && known.rule === rule && known.span === span))
      .map((finding) => ({ ...finding, section })),
  );
}
