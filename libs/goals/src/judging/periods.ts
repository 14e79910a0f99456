import { beginningOf, startAfter, startOf } from '#calendar';
import type { PeriodLength } from '../domain/goal.events.js';

/** A stretch of time that a goal is judged over: from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  /** Whether the goal covers only a part of the month, quarter or year. */
  readonly partial: boolean;
}

/** When a goal is about. Days are days of UTC. */
export interface Span {
  readonly from: string;
  /** Null: it goes on. */
  readonly until: string | null;
  readonly period: PeriodLength;
}

/**
 * The periods of a goal that have begun by a moment, oldest first. The calendar is that of UTC, so a day has always 24 hours. Where the goal
 * begins or ends within a month, quarter or year, the first or the last is the part that it covers.
 * @param now ISO 8601 UTC.
 */
export function periodsOf({ from: first, until, period }: Span, now: string): readonly Stretch[] {
  const from = beginningOf(first);
  const last = until === null ? null : beginningOf(until);
  if (period === 'WHOLE') return last === null || from >= now ? [] : [{ from, to: last, partial: false }];
  const end = last !== null && last < now ? last : now;
  const found: Stretch[] = [];
  for (let start = startOf(from, period); start < end;) {
    const next = startAfter(start, period);
    const stretch = { from: start < from ? from : start, to: last !== null && last < next ? last : next };
    if (stretch.from < end) found.push({ ...stretch, partial: stretch.from !== start || stretch.to !== next });
    start = next;
  }
  return found;
}

/** How much of a stretch has passed, from 0 to 1. */
export function elapsed({ from, to }: Pick<Stretch, 'from' | 'to'>, now: string): number {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  return Math.min(1, Math.max(0, (Date.parse(now) - begin) / (end - begin)));
}
