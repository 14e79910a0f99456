import type { DomainCommand, Occurrence } from '#event-sourcing';
import type { Draft, PostmortemEvent } from '../postmortem.events.js';
import type { PostmortemState } from '../postmortem.js';

/** Takes a generated draft over. */
export interface DraftPostmortem extends DomainCommand<'DraftPostmortem'> {
  readonly incidentId: string;
  readonly postmortemId: string;
  readonly draft: Draft;
  readonly occurred: Occurrence;
}

export function draftPostmortem(command: DraftPostmortem, state: PostmortemState): readonly PostmortemEvent[] {
  const { incidentId, postmortemId, draft, occurred } = command;
  if (state.status === 'DRAFT' && !supersedes(draft, state)) return [];
  return [{ type: 'PostmortemDrafted', occurred, data: { incidentId, postmortemId, ...draft } }];
}

/** Of two drafts that were generated at the same time, the one that was recorded last may know less of the incident. */
function supersedes(draft: Draft, standing: Extract<PostmortemState, { status: 'DRAFT' }>): boolean {
  if (draft.incidentVersion !== standing.incidentVersion) return draft.incidentVersion > standing.incidentVersion;
  return draft.generatorVersion !== standing.generatorVersion || draft.templateVersion !== standing.templateVersion;
}
