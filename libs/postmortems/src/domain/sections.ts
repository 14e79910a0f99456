import { refused } from './postmortem.errors.js';
import type { DraftedPostmortem } from './postmortem.js';

/** The key of a section that is named by its key or its heading, in whatever case. @throws DomainError INVALID for one that is not there. */
export function sectionKeyOf(named: string, { draft, written }: DraftedPostmortem): string {
  const wanted = named.trim().toLowerCase();
  const found = draft.sections.find(({ key, heading }) => key.toLowerCase() === wanted || heading.toLowerCase() === wanted);
  if (found !== undefined) return found.key;
  const kept = [...written.keys()].find((key) => key.toLowerCase() === wanted);
  if (kept !== undefined) return kept;
  throw refused.unknownSection(named, [...new Set([...draft.sections.map(({ key }) => key), ...written.keys()])]);
}
