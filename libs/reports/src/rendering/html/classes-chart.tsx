import { Baseline, Chart, rounded } from '#documents';
import type { ReportClass } from '../../domain/content.js';
import { amount, inWords } from '../wording.js';
import { Columns, PLOT_LEFT, PLOT_RIGHT, RowLabel, ticksTo } from './chart-parts.js';

const ROW = 34;
const MOST_ROWS = 12;

/** How often each class came, with the interval of its count, and below it how often it came in the stretch before. Null without classes. */
export function classesChart(classes: readonly ReportClass[]) {
  const shown = classes.slice(0, MOST_ROWS);
  if (shown.length === 0) return null;
  const ticks = ticksTo(Math.max(...shown.map(({ countUpper, previousCount }) => Math.max(countUpper, previousCount))));
  const most = ticks.at(-1) ?? 1;
  const xOf = (count: number): number => rounded(PLOT_LEFT + (count / most) * (PLOT_RIGHT - PLOT_LEFT));
  const bottom = shown.length * ROW + 6;
  return (
    <Chart id="classes" height={bottom + 24} title="Classes by how often they came" description={shown.map(inSentence).join(' ')}>
      <Columns ticks={ticks} xOf={xOf} bottom={bottom} />
      {shown.map((one, index) => (
        <Row key={one.key} of={one} y={index * ROW + 6} xOf={xOf} />
      ))}
      <Baseline x1={PLOT_LEFT} y1={4} x2={PLOT_LEFT} y2={bottom} />
    </Chart>
  );
}

interface RowProps {
  readonly of: ReportClass;
  readonly y: number;
  readonly xOf: (count: number) => number;
}

function Row({ of: one, y, xOf }: RowProps) {
  const { name, count, countLower, countUpper, previousCount, verdict } = one;
  const middle = y + 9;
  const tone = verdict === 'INCREASED' ? 'more' : verdict === 'DECREASED' ? 'less' : 'same';
  return (
    <g>
      <RowLabel text={name} y={y + 16} />
      <rect class={`count ${tone}`} x={PLOT_LEFT} y={y + 1} width={rounded(xOf(count) - PLOT_LEFT)} height="16" rx="2" fill="#2f6fb5" />
      <rect class="before" x={PLOT_LEFT} y={y + 19} width={rounded(xOf(previousCount) - PLOT_LEFT)} height="6" rx="2" fill="#a8b4c4" />
      <g class="whisker" stroke="#1d2530" stroke-width="1.5">
        <line x1={xOf(countLower)} y1={middle} x2={xOf(countUpper)} y2={middle} />
        <line x1={xOf(countLower)} y1={middle - 4} x2={xOf(countLower)} y2={middle + 4} />
        <line x1={xOf(countUpper)} y1={middle - 4} x2={xOf(countUpper)} y2={middle + 4} />
      </g>
    </g>
  );
}

function inSentence({ name, count, countLower, countUpper, previousCount, verdict }: ReportClass): string {
  return `${name}: ${count} (${amount(countLower, 2)} to ${amount(countUpper, 2)}), before ${previousCount}; ${inWords(verdict)}.`;
}
