import { Chart, rounded } from '#documents';
import type { ReportGoal } from '../../domain/content.js';
import { inUnit, inWords, windowInWords } from '../wording.js';
import { PLOT_LEFT, PLOT_RIGHT, RowLabel } from './chart-parts.js';

const ROW = 32;
const MOST_ROWS = 12;

const tones: Readonly<Record<ReportGoal['periods'][number]['status'], { readonly fill: string; readonly ink: string }>> = {
  MET: { fill: '#2a7a50', ink: '#ffffff' },
  MISSED: { fill: '#b3361b', ink: '#ffffff' },
  RUNNING: { fill: '#dfe8f4', ink: '#1d2530' },
  NOT_ENOUGH_DATA: { fill: '#e3e7ed', ink: '#444d5a' },
};

/** How each goal stands in each of its periods: its colour and its number, said in words as well. Null without goals. */
export function goalsChart(goals: readonly ReportGoal[]) {
  const shown = goals.filter(({ periods }) => periods.length > 0).slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  return (
    <Chart
      id="goals"
      height={shown.length * ROW + 6}
      title="Goals by period"
      description={shown
        .map(({ title, periods }) => `${title}: ${periods.map((one) => `${windowInWords(one)} ${inWords(one.status)}`).join(', ')}.`)
        .join(' ')}
    >
      {shown.map((goal, row) => (
        <g key={goal.goalId}>
          <RowLabel text={goal.title} y={row * ROW + 21} />
          {goal.periods.map((period, index) => {
            const width = (PLOT_RIGHT - PLOT_LEFT) / goal.periods.length;
            const { fill, ink } = tones[period.status];
            const said = width < 90 ? inUnit(period.reached, goal.unit) : `${inWords(period.status)}, ${inUnit(period.reached, goal.unit)}`;
            const text = period.reached === null ? (width < 90 ? '' : inWords(period.status)) : said;
            return (
              <g key={period.from}>
                <rect
                  class="period"
                  x={rounded(PLOT_LEFT + index * width + 1.5)}
                  y={row * ROW + 5}
                  width={rounded(width - 3)}
                  height={ROW - 8}
                  rx="3"
                  fill={fill}
                />
                {width < 40 ? null : (
                  <text x={rounded(PLOT_LEFT + (index + 0.5) * width)} y={row * ROW + 21} font-size="11" text-anchor="middle" fill={ink}>
                    {text}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </Chart>
  );
}
