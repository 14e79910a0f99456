import { startAfter, startOf } from './periods.js';
import { dayOf, monthOf } from './window.js';
import type { Window } from './window.js';

/** What counts are kept by. */
export type Unit = 'MONTH' | 'DAY';

/** A part of a window: whole months or whole days, or moments that lie in none of those. */
export interface Piece extends Window {
  readonly unit: Unit | 'MOMENT';
}

/** The month or the day that a moment is in, by name. */
export function nameOf(moment: string, unit: Unit): string {
  return unit === 'MONTH' ? monthOf(moment) : dayOf(moment);
}

/** A window as the fewest pieces of some units that it is made of, in their order. @param units the coarsest first. */
export function piecesOf(window: Window, units: readonly Unit[]): readonly Piece[] {
  const { from, to } = window;
  const [coarsest, ...finer] = units;
  if (from >= to) return [];
  if (coarsest === undefined) return [{ unit: 'MOMENT', from, to }];
  const first = startOf(from, coarsest);
  const whole = { from: first === from ? from : startAfter(first, coarsest), to: startOf(to, coarsest) };
  if (whole.from >= whole.to) return piecesOf(window, finer);
  return [...piecesOf({ from, to: whole.from }, finer), { unit: coarsest, ...whole }, ...piecesOf({ from: whole.to, to }, finer)];
}
