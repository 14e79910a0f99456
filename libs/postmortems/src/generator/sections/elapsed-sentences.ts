import type { GeneratedStatement } from '../../domain/postmortem.events.js';
import type { Timed } from '../known-incident.js';
import { stageNoun } from '../names.js';
import { statement } from '../statement.js';
import { capitalised, elapsed, stamp, when } from '../wording.js';

const nouns = {
  impact: 'the start of impact',
  detection: stageNoun('DETECTION'),
  response: stageNoun('RESPONSE'),
  mitigation: stageNoun('MITIGATION'),
  harm: stageNoun('RECOVERY'),
  normal: stageNoun('LEARNING'),
} as const;

/** The durations that sentences are made of, each from one end to the other. */
export const spans = {
  impactToDetection: { to: 'It was detected', from: 'impact began', nouns: [nouns.detection, nouns.impact] },
  detectionToResponse: { to: 'Response began', from: 'the incident was detected', nouns: [nouns.response, nouns.detection] },
  detectionToMitigation: { to: 'Mitigation began', from: 'the incident was detected', nouns: [nouns.mitigation, nouns.detection] },
  impactToHarmStopped: { to: 'The harm had stopped', from: 'impact began', nouns: [nouns.harm, nouns.impact] },
  impactToNormal: { to: 'Service was back to normal', from: 'impact began', nouns: [nouns.normal, nouns.impact] },
} as const satisfies Record<string, Ends>;

/** How the two ends of a duration are called in a sentence. */
export interface Ends {
  /** The end as a sentence without its time: `The harm had stopped`. */
  readonly to: string;
  /** What it is counted from: `impact began`. */
  readonly from: string;
  /** The two as nouns: `the end of harm`, `the start of impact`. */
  readonly nouns: readonly [to: string, from: string];
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
      return statement(`${ends.to} ${when(to.occurred)}, ${between.words} after ${ends.from}`, from.citations, to.citations);
    case 'SAME':
      return statement(
        `${ends.to} ${when(to.occurred)}, ${between.isAbout ? 'about ' : ''}when ${ends.from}`,
        from.citations,
        to.citations,
      );
    case 'BACKWARDS':
      return statement(
        `${capitalised(ends.nouns[0])} is recorded as ${stamp(to.occurred)}, before ${ends.nouns[1]}, recorded as ` +
          `${stamp(from.occurred)}: the two contradict each other, so no duration is given`,
        from.citations,
        to.citations,
      );
    case 'UNKNOWN': {
      const because =
        between.because === 'DAY' ? 'not both times of day are known' : 'the two times overlap, so either may have come first';
      return statement(
        `${ends.to} ${when(to.occurred)}, and ${ends.from} ${when(from.occurred)}; no duration is given, because ${because}`,
        from.citations,
        to.citations,
      );
    }
  }
}
