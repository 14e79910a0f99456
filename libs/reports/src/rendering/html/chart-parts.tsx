import { CHART_WIDTH, GridLine, LaneLabel, TickLabel } from '#documents';

/** Where a chart's plot lies between its edges, in units of the drawing. */
export const PLOT_LEFT = 190;
export const PLOT_RIGHT = CHART_WIDTH - 16;

const MOST_LETTERS = 25;

/** A name that fits left of the plot; the whole of it is in the chart's words. */
export function short(name: string): string {
  const letters = Array.from(name);
  return letters.length <= MOST_LETTERS ? name : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
}

/** Whole numbers from 0 to at least `most`, four to six of them. */
export function ticksTo(most: number): readonly number[] {
  const top = Math.max(1, most);
  const steps = [1, 2, 5].flatMap((digit) => [0, 1, 2, 3, 4, 5, 6].map((power) => digit * 10 ** power)).sort((a, b) => a - b);
  const step = steps.find((size) => top / size <= 5) ?? top;
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step);
}

export function RowLabel({ text, y }: { readonly text: string; readonly y: number }) {
  return (
    <LaneLabel x={PLOT_LEFT - 12} y={y}>
      {short(text)}
    </LaneLabel>
  );
}

/** Upright lines with their numbers below. */
export function Columns({
  ticks,
  xOf,
  bottom,
}: {
  readonly ticks: readonly number[];
  readonly xOf: (tick: number) => number;
  readonly bottom: number;
}) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <GridLine x1={xOf(tick)} y1={4} x2={xOf(tick)} y2={bottom} />
          <TickLabel x={xOf(tick)} y={bottom + 16}>
            {tick.toLocaleString('en-GB')}
          </TickLabel>
        </g>
      ))}
    </g>
  );
}
