import { deterministicId } from '#event-sourcing';
import type { PostmortemEvent } from './postmortem.events.js';

/** The stream of an incident's postmortem: an incident has at most one. */
export function postmortemStream(incidentId: string): string {
  return `postmortem-${incidentId}`;
}

export function postmortemIdOf(incidentId: string): string {
  return deterministicId('postmortem', incidentId);
}

/** A postmortem that was drafted, as far as deciding needs it. */
export interface DraftedPostmortem {
  readonly status: 'DRAFT';
  /** How often it was drafted. */
  readonly drafts: number;
  readonly incidentVersion: number;
  readonly generatorVersion: number;
  readonly templateVersion: number;
  readonly sections: readonly { readonly key: string; readonly heading: string }[];
  /** What stands in the sections that somebody wrote, and which draft its author had before them. */
  readonly authored: ReadonlyMap<string, { readonly text: string; readonly draft: number }>;
}

export type PostmortemState = { readonly status: 'UNDRAFTED' } | DraftedPostmortem;

export const initialState: PostmortemState = { status: 'UNDRAFTED' };

export function evolve(state: PostmortemState, event: PostmortemEvent): PostmortemState {
  switch (event.type) {
    case 'PostmortemDrafted': {
      const { incidentVersion, generatorVersion, templateVersion, sections } = event.data;
      const before = state.status === 'UNDRAFTED' ? { drafts: 0, authored: new Map<string, never>() } : state;
      return {
        status: 'DRAFT',
        drafts: before.drafts + 1,
        incidentVersion,
        generatorVersion,
        templateVersion,
        sections: sections.map(({ key, heading }) => ({ key, heading })),
        authored: before.authored,
      };
    }
    case 'PostmortemSectionEdited': {
      if (state.status === 'UNDRAFTED') return state;
      const { section, text } = event.data;
      return { ...state, authored: new Map(state.authored).set(section, { text, draft: state.drafts }) };
    }
  }
}
