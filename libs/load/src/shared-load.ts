import { spreadOf } from '#statistics';
import type { SharedLoad } from './published/load-spread.js';
import type { Share } from './read-models/spans/load.query.js';

/** How the work of some incidents was spread, and of how much of it nobody can say how long it took. */
export interface TimedLoad extends SharedLoad {
  /** How many turns are not over; what was over of them is in `personSeconds`. */
  readonly pending: number;
  /** How many are over without a length: known to the day only, or with ends that contradict each other. */
  readonly untimed: number;
}

/** @param shares of everybody who had a turn. @param counts how many incidents there were, and how many anybody had such a role in. */
export function sharedLoad(
  shares: readonly Share[],
  { incidents, attended }: { readonly incidents: number; readonly attended: number },
): TimedLoad {
  const sumOf = (value: (share: Share) => number): number => shares.reduce((sum, share) => sum + value(share), 0);
  const present = sumOf((share) => share.present);
  const longest = shares.reduce((most, share) => Math.max(most, share.present), 0);
  return {
    incidents,
    attended,
    spread: spreadOf(shares.map(({ turns }) => turns)),
    personSeconds: Math.round(present / 1000),
    largestShareOfTime: present === 0 ? null : longest / present,
    pending: sumOf(({ pending }) => pending),
    untimed: sumOf(({ untimed }) => untimed),
  };
}
