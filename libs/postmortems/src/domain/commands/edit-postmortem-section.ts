import { textFrom } from '#event-sourcing';
import type { DomainCommand, Occurrence } from '#event-sourcing';
import { MAX_CITATIONS, MAX_FINDINGS, MAX_SECTION_TEXT, refused } from '../postmortem.errors.js';
import type { PostmortemEvent, RecordedFinding } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';
import { isSameList } from '../sameness.js';
import { sectionKeyOf } from '../sections.js';

/**
 * Puts a section into its author's own words. `section` is its key; its heading will do, in whatever case. `citations` are ids of events
 * that the caller has found to be the incident's or its action items'; `findings` what the language check has to say of the text, trimmed.
 */
export interface EditPostmortemSection extends DomainCommand<'EditPostmortemSection'> {
  readonly section: string;
  readonly text: string;
  readonly citations: readonly string[];
  /** The words are to stand beside what is generated instead of in its place. */
  readonly keepsFacts: boolean;
  readonly findings: readonly RecordedFinding[];
  readonly occurred: Occurrence;
}

export function editPostmortemSection(command: EditPostmortemSection, state: PostmortemState): readonly PostmortemEvent[] {
  if (state.status === 'UNDRAFTED') throw refused.undrafted();
  const { keepsFacts, findings, occurred } = command;
  const section = sectionKeyOf(command.section, state);
  const text = textFrom('text', command.text, MAX_SECTION_TEXT, refused);
  const citations = [...new Set(command.citations)];
  if (citations.length > MAX_CITATIONS) throw refused.tooMany('citations', citations.length, MAX_CITATIONS);
  const standing = state.written.get(section);
  // The same words on a newer draft are not "already so": their author says that they still hold.
  const isAlreadySo =
    standing?.text === text &&
    standing.draft === state.drafts &&
    standing.keepsFacts === keepsFacts &&
    isSameList(standing.citations, citations);
  if (isAlreadySo) return [];
  const data = {
    section,
    text,
    ...(citations.length === 0 ? {} : { citations }),
    ...(keepsFacts ? { keepsFacts } : {}),
    findings: findings.slice(0, MAX_FINDINGS),
  };
  return [{ type: 'PostmortemSectionEdited', occurred, data }];
}
