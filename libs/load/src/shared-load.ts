import { spreadOf } from '#statistics';
import type { SharedLoad } from './published/load-spread.js';
import type { Share, Tally } from './read-models/turns/tally.js';

/** How the work of some incidents was spread, and of how much of it nobody can say how long it took. */
export interface TimedLoad extends SharedLoad {
  /** How many turns are not over; what was over of them is in `personSeconds`. */
  readonly pending: number;
  /** How many are over without a length: known to the day only, or with ends that contradict each other. */
  readonly untimed: number;
}

export function sharedLoad({ shares, attended, incidents }: Tally): TimedLoad {
  const sumOf = (value: (share: Share) => number): number => shares.reduce((sum, share) => sum + value(share), 0);
  const seconds = sumOf((share) => share.seconds);
  const timed = sumOf(({ turns, pending, untimed }) => turns - pending - untimed);
  // Nobody said that it was 0 where no turn of any incident has a length.
  const isKnown = seconds > 0 || timed > 0 || incidents === 0;
  const most = shares.reduce((longest, share) => Math.max(longest, share.seconds), 0);
  return {
    incidents,
    attended,
    spread: spreadOf(shares.map(({ turns }) => turns)),
    personSeconds: isKnown ? seconds : null,
    largestShareOfTime: seconds === 0 ? null : most / seconds,
    pending: sumOf(({ pending }) => pending),
    untimed: sumOf(({ untimed }) => untimed),
  };
}
