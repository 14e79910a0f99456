import { deterministicId } from '#event-sourcing';
import type { CommandContext } from '#event-sourcing';
import { DEBRIEF_ACTOR } from './debrief-actor.js';
import type { Reactor } from './reactor.js';

export interface CheckFreshness {
  /** Postmortems whose facts have moved on, up to `position`, since they were drafted or looked at. */
  readonly due: (first: number) => Promise<readonly { readonly incidentId: string; readonly position: string }[]>;
  readonly check: (incidentId: string, context: CommandContext) => Promise<unknown>;
}

/** Finds out which sections new facts have made stale, so that lists can tell. */
export function checkFreshness({ due, check }: CheckFreshness): Reactor {
  return {
    name: 'check-freshness',
    errands: async (first) =>
      (await due(first)).map(({ incidentId, position }) => ({
        incidentId,
        because: position,
        carryOut: async () => {
          await check(incidentId, {
            commandId: deterministicId('command', 'check-freshness', incidentId, position),
            actorId: DEBRIEF_ACTOR,
          });
        },
      })),
  };
}
