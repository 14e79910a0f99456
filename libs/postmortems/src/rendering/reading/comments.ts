import { onOneLine } from '#documents';
import { moment } from '../../generator/wording.js';
import type { DocumentComment } from '../../read-models/document/document.js';
import type { PostmortemView } from '../postmortem-view.js';
import { isWorkedOn } from './labels.js';

/** The comments that a document shows; none in an edition. */
export interface ShownComments {
  /** What was said of the whole, or of a section that is gone and is still to be heard. */
  readonly general: readonly DocumentComment[];
  readonly of: (section: string) => readonly DocumentComment[];
}

/** @param keys of the sections that the document shows. */
export function shownComments(view: PostmortemView, keys: ReadonlySet<string>): ShownComments {
  const all = isWorkedOn(view) ? view.document.comments : [];
  return {
    general: all.filter(({ section }) => section === null || !keys.has(section)),
    of: (key) => all.filter(({ section }) => section === key),
  };
}

/** A comment on one line: what it is about as that read then, what was said and when, and what became of it. */
export function commentLine({ quoted, text, kind, at, resolvedAt, resolution }: DocumentComment): string {
  const about = quoted === null ? '' : `“${quoted}” – `;
  const request = kind === 'CHANGES' ? 'Changes asked for: ' : '';
  const outcome = resolvedAt === null ? '' : `; resolved${resolution === null ? '' : `: ${resolution}`}`;
  return onOneLine(`${about}${request}${text} (${moment(at)}${outcome})`);
}
