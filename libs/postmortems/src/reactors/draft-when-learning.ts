import { deterministicId } from '#event-sourcing';
import type { CommandContext } from '#event-sourcing';
import { DEBRIEF_ACTOR } from './debrief-actor.js';
import type { Reactor } from './reactor.js';

export interface DraftWhenLearning {
  /** Incidents that have reached LEARNING and have no postmortem; `because`: the event that took them there. */
  readonly due: (first: number) => Promise<readonly { readonly incidentId: string; readonly because: string }[]>;
  readonly draft: (incidentId: string, context: CommandContext) => Promise<unknown>;
}

/** Drafts the postmortem of each incident that reaches LEARNING, unless somebody was faster. */
export function draftWhenLearning({ due, draft }: DraftWhenLearning): Reactor {
  return {
    name: 'draft-when-learning',
    errands: async (first) =>
      (await due(first)).map(({ incidentId, because }) => ({
        incidentId,
        because,
        carryOut: async () => {
          await draft(incidentId, {
            commandId: deterministicId('command', 'draft-when-learning', because),
            actorId: DEBRIEF_ACTOR,
            causationId: because,
            // The read models may not know yet of a draft that somebody works on: it is theirs to be drafted anew.
            expectedRevision: 'no-stream',
          });
        },
      })),
  };
}
