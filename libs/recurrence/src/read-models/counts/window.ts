import { dayOf, monthOf } from './cells.js';

export const DAY_MS = 86_400_000;

/** The moments from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** A part of a window: whole months or whole days, which cells count, or moments within one day, for which labels must be counted. */
export interface Piece {
  readonly unit: 'MONTH' | 'DAY' | 'MOMENT';
  readonly from: string;
  readonly to: string;
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

/** A window as the fewest pieces that it is made of, in their order: moments, days, months, days, moments. */
export function piecesOf({ from, to }: Window, coarsest: 'MONTH' | 'DAY' = 'MONTH'): readonly Piece[] {
  const firstDay = startOfDay(from) === from ? from : addDays(startOfDay(from), 1);
  const lastDay = startOfDay(to);
  if (firstDay > lastDay) return pieces(['MOMENT', from, to]);
  const months = coarsest === 'MONTH' ? monthsWithin(firstDay, lastDay) : null;
  return pieces(
    ['MOMENT', from, firstDay],
    ...(months === null
      ? [['DAY', firstDay, lastDay] as const]
      : [['DAY', firstDay, months.from] as const, ['MONTH', months.from, months.to] as const, ['DAY', months.to, lastDay] as const]),
    ['MOMENT', lastDay, to],
  );
}

function pieces(...given: readonly (readonly [unit: Piece['unit'], from: string, to: string])[]): readonly Piece[] {
  return given.filter(([, from, to]) => from < to).map(([unit, from, to]) => ({ unit, from, to }));
}

function monthsWithin(firstDay: string, lastDay: string): Window | null {
  const from = startOfMonth(firstDay) === firstDay ? firstDay : addMonths(startOfMonth(firstDay), 1);
  const to = startOfMonth(lastDay);
  return from < to ? { from, to } : null;
}

export function startOfDay(moment: string): string {
  return `${dayOf(moment)}T00:00:00.000Z`;
}

export function startOfMonth(moment: string): string {
  return `${monthOf(moment)}-01T00:00:00.000Z`;
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
