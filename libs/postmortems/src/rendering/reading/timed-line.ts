/** A statement that begins with when something happened, as the generator writes them: `2026-03-01 10:45 UTC – Decision: “…”`. */
export interface TimedLine {
  /** `2026-03-01` */
  readonly day: string;
  /** `10:45`, `about 10:45`, `10:45 to 10:50`; null where only the day is known. */
  readonly clock: string | null;
  /** What kind of entry it is, such as `Decision` or `Communication (resolved)`; null for what Debrief says itself. */
  readonly label: string | null;
  readonly isPinned: boolean;
  readonly text: string;
}

const STAMP =
  /^(about )?(\d{4}-\d{2}-\d{2})(?: (\d{2}:\d{2}(?::\d{2})?))?(?: to ((?:\d{4}-\d{2}-\d{2})?(?: ?\d{2}:\d{2}(?::\d{2})?)?))?(?: UTC)? – /;
/** An entry that was imported may have its source's word for it in brackets. */
const LABEL = /^((?:Observation|Hypothesis|Decision|Action|Communication)(?: \((?!pinned\))[^()\n]{1,100}\))?)( \(pinned\))?: /;

/** Null for a statement that does not begin with a time. */
export function timedLine(statement: string): TimedLine | null {
  const stamp = STAMP.exec(statement);
  const day = stamp?.[2];
  if (stamp === null || day === undefined) return null;
  const rest = statement.slice(stamp[0].length);
  const label = LABEL.exec(rest);
  return {
    day,
    clock: clockOf(stamp[1] ?? '', stamp[3], stamp[4]),
    label: label?.[1] ?? null,
    isPinned: label?.[2] !== undefined,
    text: rest.slice(label?.[0].length ?? 0),
  };
}

function clockOf(about: string, from: string | undefined, until: string | undefined): string | null {
  if (from === undefined) return until === undefined ? null : `${about}to ${until}`;
  return `${about}${from}${until === undefined ? '' : ` to ${until}`}`;
}
