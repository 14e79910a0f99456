import { Chart, rounded } from '#documents';
import type { Figures } from '../postmortem-view.js';
import { axis, Lane, LANE_HEIGHT, PLOT_LEFT, PLOT_RIGHT } from './chart-parts.js';
import { timeScale } from './time-scale.js';

const LANES = [
  { kind: 'OBSERVATION', label: 'Observations', fill: '#2f6fb5' },
  { kind: 'HYPOTHESIS', label: 'Hypotheses', fill: '#7c5cc4' },
  { kind: 'DECISION', label: 'Decisions', fill: '#b7791f' },
  { kind: 'ACTION', label: 'Actions', fill: '#2f855a' },
  { kind: 'COMMUNICATION', label: 'Messages', fill: '#0f766e' },
] as const;

const TOP = 8;
/** Marks that would lie closer than this are drawn as one, the larger the more they are. */
const BIN_WIDTH = 12;
const FEWEST_MARKS = 3;

/**
 * When what kind of entry was made: a lane for each kind, a dot for each entry, larger where several lie close together and ringed where
 * one is pinned. Null where there are too few to show anything.
 */
export function entriesChart({ from, to, marks }: Figures) {
  if (from === null || to === null) return null;
  const scale = timeScale(from, to, PLOT_LEFT, PLOT_RIGHT);
  const shown = marks.filter(({ at }) => scale.shows(at));
  if (shown.length < FEWEST_MARKS) return null;
  const lanes = LANES.map((lane) => ({ ...lane, marks: shown.filter(({ kind }) => kind === lane.kind) })).filter(
    (lane) => lane.marks.length > 0,
  );
  const bottom = TOP + lanes.length * LANE_HEIGHT;
  return (
    <Chart
      id="entries"
      height={bottom + 40}
      title="Entries of the timeline over time"
      description={lanes.map((lane) => `${lane.label}: ${lane.marks.length}`).join('. ')}
    >
      {axis(scale, TOP, bottom)}
      {lanes.map((lane, index) => {
        const y = TOP + index * LANE_HEIGHT;
        return (
          <Lane key={lane.kind} label={lane.label} y={y}>
            {binned(lane.marks.map(({ at, pinned }) => ({ x: scale.x(at), pinned }))).map(({ x, count, pinned }) => (
              <circle
                key={x}
                class={`mark mark-${lane.kind.toLowerCase()}${pinned ? ' pinned' : ''}`}
                cx={x}
                cy={y + LANE_HEIGHT / 2}
                r={radius(count)}
                fill={lane.fill}
                stroke={pinned ? '#1d2530' : '#ffffff'}
                stroke-width={pinned ? 2 : 1}
              >
                <title>
                  {count === 1 ? `One entry${pinned ? ', pinned' : ''}` : `${count} entries${pinned ? ', pinned among them' : ''}`}
                </title>
              </circle>
            ))}
          </Lane>
        );
      })}
    </Chart>
  );
}

/** Where the first mark of a bin lies, and how many lie within the width of a bin from there. */
function binned(marks: readonly { readonly x: number; readonly pinned: boolean }[]) {
  const bins: { readonly x: number; count: number; pinned: boolean }[] = [];
  for (const { x, pinned } of [...marks].sort((a, b) => a.x - b.x)) {
    const last = bins.at(-1);
    if (last !== undefined && x - last.x < BIN_WIDTH) {
      last.count++;
      last.pinned ||= pinned;
    } else bins.push({ x, count: 1, pinned });
  }
  return bins;
}

/** Larger for more marks, never so large that two dots overlap. */
function radius(count: number): number {
  return rounded(Math.min(BIN_WIDTH / 2, 3.5 + 0.5 * Math.log2(count)));
}
