import { rounded } from '#documents';

/** From moments to places on a chart, and the ticks of its axis. Everything is UTC. */
export interface TimeScale {
  /** @param at ISO 8601 UTC. @returns where it lies, kept within the chart. */
  x(at: string): number;
  /** Whether the moment lies within what the chart shows. */
  shows(at: string): boolean;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly x: number;
  /** `10:45`; `1 Mar` where a tick stands for a day, `Mar 2026` where it stands for a month. */
  readonly label: string;
  /** `1 Mar 2026`, where another day begins and there is room to say so. */
  readonly day: string | null;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[1, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
  ...[1, 2, 5, 10].map((count) => count * DAY),
];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200];
/** No month is longer; a chart has at most as many ticks as months of this length would give. */
const MONTH = 30 * DAY;
const MOST_TICKS = 8;
/** The least distance between the beginnings of two days' names. */
const DAY_LABEL_WIDTH = 84;

/** @param from before `to`; ISO 8601 UTC both. */
export function timeScale(from: string, to: string, left: number, right: number): TimeScale {
  const begin = Date.parse(from);
  const end = Date.parse(to);
  const place = (at: number): number => left + ((at - begin) / (end - begin)) * (right - left);
  return {
    x: (at) => rounded(Math.min(right, Math.max(left, place(Date.parse(at))))),
    shows: (at) => Date.parse(at) >= begin && Date.parse(at) <= end,
    left,
    right,
    ticks: ticksBetween(begin, end, place),
  };
}

function ticksBetween(begin: number, end: number, place: (at: number) => number): readonly Tick[] {
  const step = STEPS.find((one) => (end - begin) / one <= MOST_TICKS);
  if (step === undefined) return monthTicks(begin, end, place);
  const ticks: Tick[] = [];
  let lastDay = '';
  let lastDayAt = -Infinity;
  for (let at = Math.ceil(begin / step) * step; at <= end; at += step) {
    const x = rounded(place(at));
    const day = dayName(at);
    const isNamed = step < DAY && day !== lastDay && x - lastDayAt >= DAY_LABEL_WIDTH;
    if (isNamed) [lastDay, lastDayAt] = [day, x];
    ticks.push({ x, label: step < DAY ? clock(at, step) : dayName(at).slice(0, -5), day: isNamed ? day : null });
  }
  return ticks;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dayName(at: number): string {
  const date = new Date(at);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
}

function monthTicks(begin: number, end: number, place: (at: number) => number): readonly Tick[] {
  const step = MONTH_STEPS.find((one) => (end - begin) / (one * MONTH) <= MOST_TICKS) ?? 1200;
  const first = new Date(begin);
  const months = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil(months / step) * step; ; month += step) {
    const at = startOfMonth(month);
    if (at > end) return ticks;
    if (at >= begin) ticks.push({ x: rounded(place(at)), label: dayName(at).replace(/^1 /, ''), day: null });
  }
}

/** @param month counted from the year 0. `Date.UTC` takes the first hundred years for those after 1900. */
function startOfMonth(month: number): number {
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
}

function clock(at: number, step: number): string {
  return new Date(at).toISOString().slice(11, step < MINUTE ? 19 : 16);
}
