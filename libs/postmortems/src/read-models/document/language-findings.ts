import { checkLanguage } from '#blameless-language';
import type { LanguageFinding } from '#blameless-language';
import type { PostmortemDocument } from './postmortem-document.js';

/** A finding, and the section in whose authored statement it stands; its offsets count in that statement's text. */
export interface SectionFinding extends LanguageFinding {
  readonly section: string;
}

/** What the language check has to say of the authors' words, in reading order. Generated statements are evidence, not prose. */
export function languageFindings({ sections }: Pick<PostmortemDocument, 'sections'>): readonly SectionFinding[] {
  return sections.flatMap(({ key, statements }) =>
    statements
      .filter(({ origin }) => origin === 'AUTHORED')
      .flatMap(({ text }) => checkLanguage(text).map((finding) => ({ ...finding, section: key }))),
  );
}
