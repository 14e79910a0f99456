import { Baseline, Chart, CHART_WIDTH, GridLine, rounded, TickLabel } from '#documents';
import type { ReportClass, ReportMonths } from '../../domain/content.js';
import { PLOT_LEFT, PLOT_RIGHT, RowLabel, ticksTo } from './chart-parts.js';

const HEIGHT = 180;
const TOP = 8;
const LEFT = 44;
const CELL = 26;
const MOST_ROWS = 8;

/** How many incidents there were each month, over the limits that chance alone keeps to. Null where months are not counted. */
export function monthsChart({ stretches, points }: ReportMonths) {
  if (points.length < 2) return null;
  const ticks = ticksTo(Math.max(...points.map(({ count, upper }) => Math.max(count, upper ?? 0))));
  const most = ticks.at(-1) ?? 1;
  const yOf = (count: number): number => rounded(HEIGHT - (count / most) * (HEIGHT - TOP));
  const width = (CHART_WIDTH - 16 - LEFT) / points.length;
  return (
    <Chart
      id="months"
      height={HEIGHT + 26}
      title="Incidents by month"
      description={points
        .map(({ count, outside }, index) => `${monthOf(stretches[index])}: ${count}${outside ? ', outside the limits' : ''}.`)
        .join(' ')}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <GridLine x1={LEFT} y1={yOf(tick)} x2={CHART_WIDTH - 16} y2={yOf(tick)} />
          <TickLabel x={LEFT - 8} y={yOf(tick) + 4} anchor="end">
            {tick.toLocaleString('en-GB')}
          </TickLabel>
        </g>
      ))}
      {points.map(({ count, lower, upper, outside }, index) => {
        const x = rounded(LEFT + index * width);
        const hasLimits = lower !== null && upper !== null;
        return (
          <g key={index}>
            {hasLimits ? (
              <rect class="limits" x={x} y={yOf(upper)} width={rounded(width)} height={rounded(yOf(lower) - yOf(upper))} fill="#eef2f8" />
            ) : null}
            <rect
              class={outside ? 'count outside' : 'count'}
              x={rounded(x + width * 0.22)}
              y={yOf(count)}
              width={rounded(width * 0.56)}
              height={rounded(HEIGHT - yOf(count))}
              rx="2"
              fill={outside ? '#c2410c' : '#2f6fb5'}
            />
            {isNamed(index, points.length) ? (
              <TickLabel x={rounded(x + width / 2)} y={HEIGHT + 17}>
                {monthOf(stretches[index])}
              </TickLabel>
            ) : null}
          </g>
        );
      })}
      <Baseline x1={LEFT} y1={HEIGHT} x2={CHART_WIDTH - 16} y2={HEIGHT} />
    </Chart>
  );
}

/** How often each class came in each month: darker where it came more often, framed where that is more than chance makes of it. */
export function classMonthsChart(classes: readonly ReportClass[], { stretches }: ReportMonths) {
  const shown = classes.slice(0, MOST_ROWS);
  if (shown.length === 0 || stretches.length < 2) return null;
  const width = (PLOT_RIGHT - PLOT_LEFT) / stretches.length;
  const most = Math.max(1, ...shown.flatMap(({ months }) => months.map(({ count }) => count)));
  const bottom = shown.length * CELL + 4;
  return (
    <Chart
      id="class-months"
      height={bottom + 22}
      title="Classes by month"
      description={shown.map(({ name, months }) => `${name}: ${months.map(({ count }) => count).join(', ')}.`).join(' ')}
    >
      {shown.map(({ key, name, months }, row) => (
        <g key={key}>
          <RowLabel text={name} y={row * CELL + 20} />
          {months.map(({ count, outside }, index) => {
            const depth = count / most;
            return (
              <g key={index}>
                <rect
                  class={outside ? 'cell outside' : 'cell'}
                  x={rounded(PLOT_LEFT + index * width + 1.5)}
                  y={row * CELL + 4.5}
                  width={rounded(width - 3)}
                  height={CELL - 4}
                  rx="3"
                  fill="#2f6fb5"
                  fill-opacity={count === 0 ? 0.05 : rounded(2 + depth * 8) / 10}
                  stroke={outside ? '#c2410c' : 'none'}
                  stroke-width="2"
                />
                {count > 0 && width >= 18 ? (
                  <text
                    class={depth >= 0.35 ? 'cell-count strong' : 'cell-count'}
                    x={rounded(PLOT_LEFT + (index + 0.5) * width)}
                    y={row * CELL + 20}
                    font-size="11"
                    text-anchor="middle"
                    fill={depth >= 0.35 ? '#ffffff' : '#1d2530'}
                  >
                    {count}
                  </text>
                ) : null}
              </g>
            );
          })}
        </g>
      ))}
      {stretches.map((stretch, index) =>
        isNamed(index, stretches.length) ? (
          <TickLabel key={index} x={rounded(PLOT_LEFT + (index + 0.5) * width)} y={bottom + 14}>
            {monthOf(stretch)}
          </TickLabel>
        ) : null,
      )}
    </Chart>
  );
}

function monthOf(stretch: { readonly from: string } | undefined): string {
  return (stretch?.from ?? '').slice(0, 7);
}

/** As many as there is room for. */
function isNamed(index: number, all: number): boolean {
  return index % Math.ceil(all / 9) === 0;
}
