import { deterministicId } from '#event-sourcing';
import type { Clock, CommandContext } from '#event-sourcing';
import { DEBRIEF_ACTOR } from './debrief-actor.js';
import type { Reactor } from './reactor.js';

export interface DraftWhenLearning {
  /** Incidents without a postmortem that have reached LEARNING; `because`: the event that took them there, recorded at `since` or later. */
  readonly due: (first: number, since: string) => Promise<readonly { readonly incidentId: string; readonly because: string }[]>;
  readonly draft: (incidentId: string, context: CommandContext) => Promise<unknown>;
  readonly clock: Clock;
}

/** An installation that comes with a past, after an upgrade or from a copied log, is not to be filled with drafts that nobody waits for. */
const LOOKS_BACK_MS = 30 * 86_400_000;

/** Drafts the postmortem of each incident that has reached LEARNING in the last 30 days, unless somebody was faster. */
export function draftWhenLearning({ due, draft, clock }: DraftWhenLearning): Reactor {
  return {
    name: 'draft-when-learning',
    errands: async (first) =>
      (await due(first, new Date(Date.parse(clock()) - LOOKS_BACK_MS).toISOString())).map(({ incidentId, because }) => ({
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
