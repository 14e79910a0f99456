import { Baseline, CHART_WIDTH, GridLine, LaneLabel, TickLabel } from '#documents';
import type { ComponentChildren } from 'preact';
import type { TimeScale } from './time-scale.js';

/** Where a chart's plot lies between its edges, in units of the drawing. */
export const PLOT_LEFT = 104;
export const PLOT_RIGHT = CHART_WIDTH - 12;
export const LANE_HEIGHT = 26;

/** About how wide a text of the charts' size is; rather too wide than too narrow. */
export function textWidth(text: string): number {
  return text.length * 6.4;
}

export function Lane({ label, y, children }: { readonly label: string; readonly y: number; readonly children: ComponentChildren }) {
  return (
    <g>
      <LaneLabel x={PLOT_LEFT - 12} y={y + LANE_HEIGHT / 2 + 4}>
        {label}
      </LaneLabel>
      {children}
    </g>
  );
}

/** Lines for the ticks, with their times below and, where another day begins, its name below that. */
export function axis({ ticks, left, right }: TimeScale, top: number, bottom: number) {
  return (
    <g>
      {ticks.map(({ x, label, day }) => (
        <g key={x}>
          <GridLine x1={x} y1={top} x2={x} y2={bottom} />
          <TickLabel x={x} y={bottom + 16} anchor={x > right - 24 ? 'end' : 'middle'}>
            {label}
          </TickLabel>
          {day === null ? null : (
            <TickLabel x={x} y={bottom + 31} anchor={x - left < 40 ? 'start' : x > right - 40 ? 'end' : 'middle'}>
              {day}
            </TickLabel>
          )}
        </g>
      ))}
      <Baseline x1={left} y1={bottom} x2={right} y2={bottom} />
    </g>
  );
}
