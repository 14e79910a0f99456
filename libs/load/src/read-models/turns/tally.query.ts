import { piecesOf } from '#calendar';
import type { EntityManager } from 'typeorm';
import { cellsIn } from './cells.query.js';
import { ATTENDED, INCIDENTS } from './cells.js';
import type { Counted, Grouping, Scope, Share, Tally } from './tally.js';
import { turnsIn } from './turns.query.js';

/**
 * What the turns come to, by group. What it costs grows with the people and the months, not with the incidents, except for the parts of
 * months at the ends; and altogether where an incident of several services, or a turn in several roles, is to count once: cells cannot be
 * added up then, and turns are counted.
 */
export async function tallyIn(manager: EntityManager, scope: Scope, by: Grouping): Promise<ReadonlyMap<string, Tally>> {
  const sums = new Sums();
  for (const { unit, from, to } of piecesOf(scope.window, addsUp(scope, by) ? ['MONTH'] : [])) {
    const part = { ...scope, window: { from, to } };
    sums.add(await (unit === 'MONTH' ? cellsIn(manager, part, by) : turnsIn(manager, part, by)));
  }
  return sums.tallies;
}

function addsUp({ services, roles }: Scope, by: Grouping): boolean {
  return (by === 'SERVICE' || services.length <= 1) && (by === 'ROLE' || roles.length <= 1);
}

/** Counts as they are added up: no incident is in two parts of a window. */
class Sums {
  readonly #groups = new Map<string, Map<string, Share>>();

  add(counted: readonly Counted[]): void {
    for (const { key, who, ...share } of counted) {
      const group = this.#groups.get(key) ?? new Map<string, Share>();
      this.#groups.set(key, group.set(who, sumOf(group.get(who) ?? none, share)));
    }
  }

  get tallies(): ReadonlyMap<string, Tally> {
    return new Map([...this.#groups].map(([key, group]) => [key, tallyOf(group)]));
  }
}

const none: Share = { turns: 0, seconds: 0, pending: 0, untimed: 0 };

function sumOf(a: Share, b: Share): Share {
  return {
    turns: a.turns + b.turns,
    seconds: a.seconds + b.seconds,
    pending: a.pending + b.pending,
    untimed: a.untimed + b.untimed,
  };
}

function tallyOf(group: ReadonlyMap<string, Share>): Tally {
  return {
    shares: [...group].filter(([who]) => who !== ATTENDED && who !== INCIDENTS).map(([, share]) => share),
    attended: group.get(ATTENDED)?.turns ?? 0,
    incidents: group.get(INCIDENTS)?.turns ?? 0,
  };
}
