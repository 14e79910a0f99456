import type { ComponentChildren } from 'preact';
import type { TimeScale } from './time-scale.js';

/** In units of the drawing; the page scales it. */
export const CHART_WIDTH = 760;
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
      <text class="lane-label" x={PLOT_LEFT - 12} y={y + LANE_HEIGHT / 2 + 4} font-size="12" text-anchor="end" fill="#3b4657">
        {label}
      </text>
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
          <line class="grid" x1={x} y1={top} x2={x} y2={bottom} stroke="#e1e6ee" stroke-width="1" />
          <text class="tick" x={x} y={bottom + 16} font-size="11" text-anchor={x > right - 24 ? 'end' : 'middle'} fill="#5a6678">
            {label}
          </text>
          {day === null ? null : (
            <text
              class="tick"
              x={x}
              y={bottom + 31}
              font-size="11"
              text-anchor={x - left < 40 ? 'start' : x > right - 40 ? 'end' : 'middle'}
              fill="#5a6678"
            >
              {day}
            </text>
          )}
        </g>
      ))}
      <line class="baseline" x1={left} y1={bottom} x2={right} y2={bottom} stroke="#9aa6b8" stroke-width="1" />
    </g>
  );
}
