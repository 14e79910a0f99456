/** The moments from `from` up to, not including, `to`; ISO 8601 UTC with milliseconds. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** What cells are kept by. */
export const grains = { DAY: 'D', MONTH: 'M' } as const;
export type Grain = (typeof grains)[keyof typeof grains];

/** A part of a window: whole months or whole days, or moments (`null`) that lie in none of those. */
export interface Piece extends Window {
  readonly grain: Grain | null;
}

/** The day of a moment, as cells name it. */
export function dayOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM-DD'.length);
}

/** The month of a moment, as cells name it. */
export function monthOf(moment: string): string {
  return moment.slice(0, 'YYYY-MM'.length);
}

/** As a cell of a grain names the period that a moment is in. */
export function periodOf(moment: string, grain: Grain): string {
  return grain === grains.MONTH ? monthOf(moment) : dayOf(moment);
}

/** A window as the fewest months, days and moments that it is made of, in their order. */
export function piecesOf(window: Window, coarsest: readonly Grain[] = [grains.MONTH, grains.DAY]): readonly Piece[] {
  const [grain, ...finer] = coarsest;
  if (window.from >= window.to) return [];
  if (grain === undefined) return [{ grain: null, ...window }];
  const begun = startOf(window.from, grain);
  const whole = { from: begun === window.from ? begun : next(begun, grain), to: startOf(window.to, grain) };
  if (whole.from >= whole.to) return piecesOf(window, finer);
  return [
    ...piecesOf({ from: window.from, to: whole.from }, finer),
    { grain, ...whole },
    ...piecesOf({ from: whole.to, to: window.to }, finer),
  ];
}

function startOf(moment: string, grain: Grain): string {
  return grain === grains.MONTH ? `${monthOf(moment)}-01T00:00:00.000Z` : `${dayOf(moment)}T00:00:00.000Z`;
}

function next(start: string, grain: Grain): string {
  const date = new Date(start);
  if (grain === grains.MONTH) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString();
}
