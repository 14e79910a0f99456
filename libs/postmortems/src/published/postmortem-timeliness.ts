import type { IncidentKind, SideExit } from '#incidents/published';

/**
 * How a postmortem stands to the date it was due. ON_TIME: its first edition was published by then. LATE: it was published later, or has not
 * been and was due. OPEN: it is neither published nor due yet. IMPORTED: its incident is the history of another system, whose readers never
 * waited for it here. NO_DUE_DATE: nobody set one, and its severity has none.
 */
export type Standing = 'ON_TIME' | 'LATE' | 'OPEN' | 'IMPORTED' | 'NO_DUE_DATE';

/** How many postmortems stand so, told apart by what populations of metrics are. */
export interface TimelinessCount {
  readonly kind: IncidentKind;
  /** Empty: the incident did not end by one. */
  readonly sideExit: SideExit | '';
  readonly standing: Standing;
  readonly postmortems: number;
}

/** Which postmortems are looked at: those of incidents whose service was back to normal in the window, as far as anybody said when. */
export interface AskedTimeliness {
  /** From `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
  readonly window: { readonly from: string; readonly to: string };
  /** Only of incidents that affect one of each of these lists of keys; an empty list leaves everything in. */
  readonly services: readonly (readonly string[])[];
  /** The same of severities. */
  readonly severities: readonly (readonly string[])[];
  /** What is due before that moment and not published is late; ISO 8601 UTC. */
  readonly asOf: string;
}

/**
 * Whether postmortems were published by when they were due, as other contexts may ask. Due is what stands now: the date that somebody set,
 * or what the installation's policy makes of severity and recovery. Injected; follows the log as fast as the read models do.
 */
export abstract class PostmortemTimeliness {
  /** Counts of 1 and more, in no order. An incident without a postmortem has none that could be late. */
  abstract of(asked: AskedTimeliness): Promise<readonly TimelinessCount[]>;

  /** Resolves when `of` reflects everything up to a position. @throws ReadModelBehindError when that takes too long. */
  abstract waitFor(position: bigint): Promise<void>;
}
