import type { ComponentChildren } from 'preact';

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** One of the lines by which values are read off. */
export function GridLine(line: Line) {
  return <line class="grid" {...line} stroke="#e1e6ee" stroke-width="1" />;
}

/** The line that values are counted from. */
export function Baseline(line: Line) {
  return <line class="baseline" {...line} stroke="#9aa6b8" stroke-width="1" />;
}

interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly children: ComponentChildren;
}

/** What a line of the grid stands for. */
export function TickLabel({ anchor = 'middle', children, ...place }: LabelProps & { readonly anchor?: 'start' | 'middle' | 'end' }) {
  return (
    <text class="tick" {...place} font-size="11" text-anchor={anchor} fill="#5a6678">
      {children}
    </text>
  );
}

/** What a lane is of, to its left. */
export function LaneLabel({ children, ...place }: LabelProps) {
  return (
    <text class="lane-label" {...place} font-size="12" text-anchor="end" fill="#3b4657">
      {children}
    </text>
  );
}
