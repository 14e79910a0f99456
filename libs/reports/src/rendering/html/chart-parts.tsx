/** In units of the drawing; the page scales it. */
export const CHART_WIDTH = 760;
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

/** To a tenth: files are smaller for it, and nobody sees the rest. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function RowLabel({ text, y }: { readonly text: string; readonly y: number }) {
  return (
    <text class="lane-label" x={PLOT_LEFT - 12} y={y} font-size="12" text-anchor="end" fill="#3b4657">
      {short(text)}
    </text>
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
          <line class="grid" x1={xOf(tick)} y1={4} x2={xOf(tick)} y2={bottom} stroke="#e1e6ee" stroke-width="1" />
          <text class="tick" x={xOf(tick)} y={bottom + 16} font-size="11" text-anchor="middle" fill="#5a6678">
            {tick.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
    </g>
  );
}
