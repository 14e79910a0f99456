import type { Window } from './tally.js';

/** A window as the whole months (UTC) in it and what lies before and behind them. */
export interface Months {
  /** Named as cells name them, from `from` up to, not including, `to`; null: it holds no whole one. */
  readonly months: Window | null;
  readonly edges: readonly Window[];
}

export function monthsOf(window: Window): Months {
  const { from, to } = window;
  const first = startOfMonth(from);
  const begin = first === from ? from : nextMonth(first);
  const end = startOfMonth(to);
  if (begin >= end) return { months: null, edges: [window] };
  const edges = [
    { from, to: begin },
    { from: end, to },
  ];
  return { months: { from: monthOf(begin), to: monthOf(end) }, edges: edges.filter((edge) => edge.from < edge.to) };
}

/** The month of a moment, as cells name it. */
export function monthOf(moment: string): string {
  return moment.slice(0, moment.lastIndexOf('-'));
}

export function startOfMonth(moment: string): string {
  return `${monthOf(moment)}-01T00:00:00.000Z`;
}

function nextMonth(start: string): string {
  const date = new Date(start);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString();
}
