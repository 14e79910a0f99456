import type { Stage, TimelineLine, Visit } from '#incidents/published';
import { stageHeading } from './names.js';
import { day, ordinal } from './wording.js';

/** A line of the timeline, and where in the incident's course it belongs. */
export interface PlacedLine {
  readonly line: TimelineLine;
  /** Null before the first stage, after a side exit, and where the record does not tell. */
  readonly stage: Stage | null;
  /** What readers see it listed under: `Mitigation (2nd time)`. */
  readonly part: string;
}

const BEFORE = 'Before detection';
const AFTER = 'Ended';

/**
 * The lines with the visits in which they happened. A line heads the visit that it entered; what follows is in that visit until the next
 * one. A day without a time tells nothing of the order within that day, and is said to.
 */
export function placed(lines: readonly TimelineLine[], visits: readonly Visit[]): readonly PlacedLine[] {
  const known = visits.filter(({ inferred }) => !inferred);
  const indexes = new Map(known.map(({ eventIds }, index) => [eventIds[0], index]));
  const byDay = daysOf(known);
  const times = new Map<Stage, number>();
  let entered = -1;
  let now: Omit<PlacedLine, 'line'> = { stage: null, part: BEFORE };
  return lines.map((line) => {
    const index = indexes.get(line.id);
    const visit = index === undefined ? undefined : known[index];
    if (index !== undefined && visit !== undefined) {
      const count = (times.get(visit.stage) ?? 0) + 1;
      times.set(visit.stage, count);
      entered = index;
      now = { stage: visit.stage, part: stageHeading(visit.stage) + (count === 1 ? '' : ` (${ordinal(count)} time)`) };
    } else if (line.kind === 'ENDED') {
      now = { stage: null, part: AFTER };
    } else {
      const date = day(line.occurredAt);
      if (isOpen(line, byDay.get(date) ?? [], entered)) return { line, stage: null, part: `${date}, order not recorded` };
    }
    return { line, ...now };
  });
}

interface Entering {
  readonly index: number;
  readonly isVague: boolean;
}

/** Which visits were entered on a day, and whether with a time. */
function daysOf(visits: readonly Visit[]): ReadonlyMap<string, readonly Entering[]> {
  const days = new Map<string, Entering[]>();
  for (const [index, { enteredAt, exactness }] of visits.entries()) {
    const entering = { index, isVague: exactness === 'DAY' };
    const ofDay = days.get(day(enteredAt));
    if (ofDay === undefined) days.set(day(enteredAt), [entering]);
    else ofDay.push(entering);
  }
  return days;
}

/** Whether the line may as well belong before or after a visit of its day. A visit without a time that a later one with a time follows is over. */
function isOpen({ exactness }: TimelineLine, ofDay: readonly Entering[], entered: number): boolean {
  return exactness === 'DAY' ? ofDay.length > 0 : ofDay.some(({ index, isVague }) => isVague && index >= entered);
}
