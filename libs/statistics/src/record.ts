/** An empty stretch as long as this is seen by chance in fewer than 5 of 100 records. */
const SURPRISE = 0.05;

/** A stretch of time within which the first event on record lies. */
export interface BegunRecord {
  /** How long the stretch is. */
  readonly whole: number;
  /** From the first event on record to its end, in the same unit. */
  readonly recorded: number;
  /** How many events it holds. */
  readonly events: number;
}

/**
 * How much of a stretch events can have been recorded in, where the first one on record lies within it. All of it, unless that there is
 * nothing before the first would be a surprise: with n events a beginning of the share s is empty with probability (1 − s)ⁿ when they fall
 * evenly. Where that is below 5 %, the record is taken to begin with its first event. A rule, and no estimate: without it whoever begins to
 * record sees everything increase, and counts per day are of days in which nobody counted.
 */
export function recordedOf({ whole, recorded, events }: BegunRecord): number {
  return (recorded / whole) ** events < SURPRISE ? recorded : whole;
}

/**
 * When the record of a window began, as {@link recordedOf} has it: with the window, or with the first event. Moments are ISO 8601 UTC.
 * @param first of all events, however long before the window; it lies before the window's end. @param events how many the window holds; they
 * matter only where the first one lies within it.
 */
export function recordBegan({ from, to }: { readonly from: string; readonly to: string }, first: string, events: number): string {
  if (first <= from) return from;
  const [whole, recorded] = [Date.parse(to) - Date.parse(from), Date.parse(to) - Date.parse(first)];
  return recordedOf({ whole, recorded, events }) === whole ? from : first;
}
