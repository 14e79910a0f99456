import type { DomainCommand, Occurrence } from '#event-sourcing';
import type { Draft, PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';
import { isSameList, isSameSection } from '../sameness.js';

/** Takes a generated draft over. */
export interface DraftPostmortem extends DomainCommand<'DraftPostmortem'> {
  readonly incidentId: string;
  readonly postmortemId: string;
  readonly draft: Draft;
  readonly occurred: Occurrence;
}

export function draftPostmortem(command: DraftPostmortem, state: PostmortemState): readonly PostmortemEvent[] {
  const { incidentId, postmortemId, draft, occurred } = command;
  if (state.status !== 'UNDRAFTED' && !supersedes(draft, state.draft)) return [];
  return [{ type: 'PostmortemDrafted', occurred, data: { incidentId, postmortemId, ...draft } }];
}

/** Of two drafts that were generated at the same time, the one that was recorded last may know less of the incident. */
function supersedes(draft: Draft, standing: Draft): boolean {
  return draft.incidentVersion >= standing.incidentVersion && !readsTheSame(draft, standing);
}

function readsTheSame(one: Draft, other: Draft): boolean {
  return (
    one.title === other.title &&
    one.template === other.template &&
    one.templateVersion === other.templateVersion &&
    isSameList(one.sections, other.sections, (a, b) => a.key === b.key && a.heading === b.heading && isSameSection(a, b))
  );
}
