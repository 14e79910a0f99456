import { refused } from './postmortem.errors.js';
import type { DraftedPostmortem } from './postmortem.js';

/** Whether a section is meant by a name: its key or its heading, in whatever case. */
export function isNamed({ key, heading }: { readonly key: string; readonly heading: string }, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return key.toLowerCase() === wanted || heading.toLowerCase() === wanted;
}

/** The key of the section that is meant by a name. @throws DomainError INVALID for one that is not there. */
export function sectionKeyOf(name: string, { draft, written }: DraftedPostmortem): string {
  const found = draft.sections.find((section) => isNamed(section, name));
  if (found !== undefined) return found.key;
  const kept = [...written.keys()].find((key) => isNamed({ key, heading: key }, name));
  if (kept !== undefined) return kept;
  throw refused.unknownSection(name, [...new Set([...draft.sections.map(({ key }) => key), ...written.keys()])]);
}
