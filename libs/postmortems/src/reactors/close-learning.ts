import { deterministicId } from '#event-sourcing';
import type { CommandContext } from '#event-sourcing';
import { DEBRIEF_ACTOR } from './debrief-actor.js';
import type { Reactor } from './reactor.js';

export interface CloseLearning {
  /** Incidents in LEARNING whose author said that publishing ends it; `because`: the publication. */
  readonly due: (first: number) => Promise<readonly { readonly incidentId: string; readonly because: string }[]>;
  readonly close: (incidentId: string, context: CommandContext) => Promise<unknown>;
}

/** Whoever publishes closes the incident in a second step: this takes it where a process died between the two. */
export function closeLearning({ due, close }: CloseLearning): Reactor {
  return {
    name: 'close-learning',
    errands: async (first) =>
      (await due(first)).map(({ incidentId, because }) => ({
        incidentId,
        because,
        carryOut: async () => {
          await close(incidentId, {
            // As the publication sends it: an incident that was opened again since then stays open.
            commandId: deterministicId('command', 'close-learning', because),
            actorId: DEBRIEF_ACTOR,
            causationId: because,
          });
        },
      })),
  };
}
