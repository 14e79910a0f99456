import type { Cause, Fix } from './causes.js';

/** How an incident goes; only the usual ones are counted in statistics. */
export type Course = 'usual' | 'drill' | 'false alarm' | 'duplicate' | 'merged' | 'cancelled';

/** What is settled about an incident before its details are made up. Moments are milliseconds since 1970. */
export interface Plan {
  readonly key: string;
  /** From 1, in the order of the history. */
  readonly number: number;
  readonly course: Course;
  readonly cause: Cause;
  readonly detectedAt: number;
  /** What was decided because of this incident, and when it was done. */
  readonly fix?: { readonly fix: Fix; readonly doneAt: number };
  /** Nothing that happens later is known yet. */
  readonly end: number;
}
