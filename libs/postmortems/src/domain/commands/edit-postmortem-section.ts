import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_SECTION_TEXT, refused } from '../postmortem.errors.js';
import type { PostmortemEvent } from '../postmortem.events.js';
import type { DraftedPostmortem, PostmortemState } from '../postmortem.js';

/** Puts a section into its author's own words. `section` is its key; its heading will do, in whatever case. */
export interface EditPostmortemSection extends DomainCommand<'EditPostmortemSection'> {
  readonly section: string;
  readonly text: string;
  readonly occurred: Occurrence;
}

export function editPostmortemSection(command: EditPostmortemSection, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const section = sectionKeyOf(command.section, state);
  const text = textFrom('text', command.text, MAX_SECTION_TEXT, refused);
  const standing = state.authored.get(section);
  // The same words on a newer draft are not "already so": their author says that they still hold.
  if (standing?.text === text && standing.draft === state.drafts) return [];
  return [{ type: 'PostmortemSectionEdited', occurred: command.occurred, data: { section, text } }];
}

function sectionKeyOf(named: string, { sections, authored }: DraftedPostmortem): string {
  const wanted = named.trim().toLowerCase();
  const found = sections.find(({ key, heading }) => key === wanted || heading.toLowerCase() === wanted);
  if (found !== undefined) return found.key;
  if (authored.has(wanted)) return wanted;
  const keys = new Set([...sections.map(({ key }) => key), ...authored.keys()]);
  throw refused.unknownSection(named, [...keys]);
}
