import type { Match, Reading } from '../rules/rule.js';

/**
 * What could stand in place of wording that a rule found and has no rewrite of its own for. It keeps the fact, leaves the reproach out and
 * claims nothing new: what would have to be known for it is `…`, for the author to fill in. Read with the words around it, it is English,
 * and the rule no longer finds it. Null where no words in that place could do that.
 */
export type Reframe = (reading: Reading, found: Pick<Match, 'from' | 'to'>) => string | null;

/** What stands in place of the words from `from` up to `to`. */
export interface Rewrite {
  readonly from: number;
  readonly to: number;
  readonly suggestion: string;
}
