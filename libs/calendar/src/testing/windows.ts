import fc from 'fast-check';
import { startOf } from '../periods.js';
import type { Window } from '../window.js';

/** Moments between two days, the beginnings of days, months, quarters and years among them. @param from such as `2024-01-01`. */
export function momentsBetween(from: string, to: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(`${from}T00:00:00.000Z`), max: new Date(`${to}T23:59:59.999Z`), noInvalidDate: true })
    .map((date) => date.toISOString())
    .chain((moment) => fc.constantFrom(moment, ...(['DAY', 'MONTH', 'QUARTER', 'YEAR'] as const).map((period) => startOf(moment, period))));
}

/** Windows from one of some moments to another, none of them empty. */
export function windowsOf(moments: fc.Arbitrary<string>): fc.Arbitrary<Window> {
  return fc
    .tuple(moments, moments)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => (from < to ? { from, to } : { from: to, to: from }));
}

/** Windows of some months, of a century before years have four digits without zeros, and of the last years that there are. */
export const anyWindow = fc.oneof(
  windowsOf(momentsBetween('2023-11-20', '2026-05-10')),
  windowsOf(momentsBetween('0000-01-01', '0003-01-01')),
  windowsOf(momentsBetween('0090-01-01', '0103-01-01')),
  windowsOf(momentsBetween('9997-01-01', '9999-12-31')),
);
