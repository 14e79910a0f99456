import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { Timed } from '../known-incident.js';
import { statement } from '../statement.js';
import { elapsed, stamp, when } from '../wording.js';

/** How the two ends of a duration are called in a sentence. */
export interface Ends {
  /** The end as a sentence without its time: `The harm had stopped`. */
  readonly to: string;
  /** What it is counted from: `impact began`. */
  readonly from: string;
}

/**
 * When something came about, and how long after something else: `The harm had stopped at …, 34 minutes after impact began.` Where the
 * two contradict each other that is said instead, and no duration is given.
 */
export function elapsedSentence(from: Timed | null, to: Timed, ends: Ends): GeneratedStatement {
  if (from === null) return statement(`${ends.to} ${when(to.occurred)}`, to.citations);
  const between = elapsed(from.occurred, to.occurred);
  switch (between.kind) {
    case 'KNOWN':
      return statement(`${ends.to} ${when(to.occurred)}, ${after(between.words, ends.from)}`, from.citations, to.citations);
    case 'BACKWARDS':
      return statement(
        `“${ends.to}” is recorded as ${stamp(to.occurred)}, before “${ends.from}”, recorded as ${stamp(from.occurred)}: ` +
          'the two contradict each other, so no duration is given',
        from.citations,
        to.citations,
      );
    case 'UNKNOWN': {
      const because =
        between.because === 'DAY' ? 'one of the two is known only to the day' : 'the two times overlap, so either may have come first';
      return statement(
        `${ends.to} ${when(to.occurred)}, and ${ends.from} ${when(from.occurred)}; no duration is given, because ${because}`,
        from.citations,
        to.citations,
      );
    }
  }
}

function after(words: string, from: string): string {
  return words === '0 seconds' ? `when ${from}` : `${words} after ${from}`;
}
