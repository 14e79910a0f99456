import { dayOf, monthOf } from './cells.js';

export const DAY_MS = 86_400_000;

/** The moments from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** What counts are kept by. */
export type Unit = 'MONTH' | 'DAY';

/** A part of a window: whole months or whole days, or moments that lie in none of those. */
export interface Piece extends Window {
  readonly unit: Unit | 'MOMENT';
}

/** @param milliseconds since 1970, as far back as the year 0. */
export function momentOf(milliseconds: number): string {
  return new Date(Math.max(milliseconds, YEAR_0)).toISOString();
}

const YEAR_0 = Date.parse('0000-01-01T00:00:00.000Z');

export function lengthOf({ from, to }: Window): number {
  return Date.parse(to) - Date.parse(from);
}

/** The window of equal length right before; cut off at the year 0. */
export function windowBefore(window: Window): Window {
  return { from: momentOf(Date.parse(window.from) - lengthOf(window)), to: window.from };
}

/** A window as the fewest pieces of some units that it is made of, in their order. @param units the coarsest first. */
export function piecesOf(window: Window, units: readonly Unit[]): readonly Piece[] {
  const { from, to } = window;
  const [coarsest, ...finer] = units;
  if (from >= to) return [];
  if (coarsest === undefined) return [{ unit: 'MOMENT', from, to }];
  const first = startOf(from, coarsest);
  const whole = { from: first === from ? from : after(first, coarsest), to: startOf(to, coarsest) };
  if (whole.from >= whole.to) return piecesOf(window, finer);
  return [...piecesOf({ from, to: whole.from }, finer), { unit: coarsest, ...whole }, ...piecesOf({ from: whole.to, to }, finer)];
}

function startOf(moment: string, unit: Unit): string {
  return unit === 'MONTH' ? startOfMonth(moment) : startOfDay(moment);
}

function after(start: string, unit: Unit): string {
  return unit === 'MONTH' ? addMonths(start, 1) : addDays(start, 1);
}

export function startOfDay(moment: string): string {
  return `${dayOf(moment)}T00:00:00.000Z`;
}

export function startOfMonth(moment: string): string {
  return `${monthOf(moment)}-01T00:00:00.000Z`;
}

/** @param period a day or a month, as cells name it. */
export function startOfPeriod(period: string): string {
  return `${period.length === 'YYYY-MM'.length ? `${period}-01` : period}T00:00:00.000Z`;
}

export function addDays(moment: string, days: number): string {
  return momentOf(Date.parse(moment) + days * DAY_MS);
}

/** @param moment the first of a month. */
export function addMonths(moment: string, months: number): string {
  const date = new Date(moment);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString();
}
