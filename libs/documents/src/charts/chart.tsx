import type { ComponentChildren } from 'preact';

/** In units of the drawing; the page scales it. */
export const CHART_WIDTH = 760;

interface ChartProps {
  /** Of this chart on its page: its words are found by it. */
  readonly id: string;
  readonly height: number;
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  readonly children: ComponentChildren;
}

/** A drawing of {@link CHART_WIDTH}, as SVG that also stands alone. */
export function Chart({ id, height, title, description, children }: ChartProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      viewBox={`0 0 ${CHART_WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}

/** To a tenth of a unit: files are smaller for it, and nobody sees the rest. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
