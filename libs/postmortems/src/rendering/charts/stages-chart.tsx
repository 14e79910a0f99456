import { Chart, rounded } from '#documents';
import type { Stage } from '#incidents/published';
import { duration, moment } from '../../generator/wording.js';
import { abbreviated } from '../reading/headline.js';
import { stageLabel } from '../reading/labels.js';
import type { Figures } from '../postmortem-view.js';
import { axis, Lane, LANE_HEIGHT, PLOT_LEFT, PLOT_RIGHT, textWidth } from './chart-parts.js';
import { timeScale } from './time-scale.js';
import type { TimeScale } from './time-scale.js';

const ORDER: readonly Stage[] = ['DETECTION', 'RESPONSE', 'MITIGATION', 'RECOVERY', 'LEARNING'];
const TOP = 8;
const BAR_HEIGHT = 16;

/** A stretch of time on a lane. */
interface Stretch {
  readonly from: string;
  /** Null: it goes on beyond what is known. */
  readonly to: string | null;
}

/**
 * The stages that the incident went through, over time: harm on top, then its severity, then a lane for each stage, with a bar for each
 * visit. Null where there is nothing to draw.
 */
export function stagesChart(figures: Figures) {
  const { from, to, visits, impact, severities } = figures;
  if (from === null || to === null) return null;
  const scale = timeScale(from, to, PLOT_LEFT, PLOT_RIGHT);
  const shown = visits.filter((visit) => visit.from <= to && (visit.to === null || visit.to >= from));
  const stages = ORDER.filter((stage) => shown.some((visit) => visit.stage === stage));
  if (stages.length === 0) return null;
  const hasSeverities = severities.length > 1;
  const before = (impact === null ? 0 : 1) + (hasSeverities ? 1 : 0);
  const height = TOP + (before + stages.length) * LANE_HEIGHT;
  const yOf = (lane: number): number => TOP + lane * LANE_HEIGHT;
  return (
    <Chart id="stages" height={height + 40} title="Stages over time" description={inWords(figures)}>
      <defs>
        <pattern id="inferred" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#ffffff" class="hatch-ground" />
          <rect width="2.4" height="6" fill="#8a97ab" class="hatch-line" />
        </pattern>
      </defs>
      {axis(scale, TOP, height)}
      {impact === null ? null : (
        <Lane label="Impact" y={yOf(0)}>
          <Bar scale={scale} stretch={impact} y={yOf(0)} tone="impact" fill="#c2410c" name="Impact" isAlone />
        </Lane>
      )}
      {hasSeverities ? (
        <Lane label="Severity" y={yOf(before - 1)}>
          {severities.map((one, index) => (
            <Severity key={index} scale={scale} stretch={one} y={yOf(before - 1)} name={one.severity} />
          ))}
        </Lane>
      ) : null}
      {stages.map((stage, index) => (
        <Lane key={stage} label={stageLabel(stage)} y={yOf(before + index)}>
          {shown
            .filter((visit) => visit.stage === stage)
            .map((visit, visitIndex) => (
              <Bar
                key={visitIndex}
                scale={scale}
                stretch={visit}
                y={yOf(before + index)}
                tone={visit.inferred ? 'inferred' : `stage-${stage.toLowerCase()}`}
                fill={visit.inferred ? 'url(#inferred)' : fills[stage]}
                name={stageLabel(stage) + (visit.inferred ? ' (inferred)' : '')}
                isAlone={shown.filter((other) => other.stage === stage).length === 1}
              />
            ))}
        </Lane>
      ))}
    </Chart>
  );
}

const fills: Readonly<Record<Stage, string>> = {
  DETECTION: '#7c5cc4',
  RESPONSE: '#2f6fb5',
  MITIGATION: '#b7791f',
  RECOVERY: '#2f855a',
  LEARNING: '#64748b',
  CLOSED: '#64748b',
};

interface BarProps {
  readonly scale: TimeScale;
  readonly stretch: Stretch;
  readonly y: number;
  readonly tone: string;
  readonly fill: string;
  readonly name: string;
  /** Nothing else stands on its lane. */
  readonly isAlone: boolean;
}

/** With how long it took, where there is room to say so. */
function Bar({ scale, stretch, y, tone, fill, name, isAlone }: BarProps) {
  const begin = scale.x(stretch.from);
  const end = stretch.to === null ? scale.right : scale.x(stretch.to);
  const width = rounded(Math.max(2, end - begin));
  const isCut = stretch.to !== null && !scale.shows(stretch.to);
  const took = stretch.to === null ? null : abbreviated(duration(Math.round((Date.parse(stretch.to) - Date.parse(stretch.from)) / 1000)));
  const label = took === null || stretch.from === stretch.to ? null : labelPlace(isCut ? `${took} →` : took, begin, width, isAlone, scale);
  const middle = y + LANE_HEIGHT / 2;
  return (
    <g>
      <rect class={`bar ${tone}`} x={begin} y={middle - BAR_HEIGHT / 2} width={width} height={BAR_HEIGHT} rx="2" fill={fill}>
        <title>{`${name}: ${stretchInWords(stretch)}${took === null ? '' : `, ${took}`}`}</title>
      </rect>
      {label === null ? null : (
        <text
          class={label.isInside && tone !== 'inferred' ? 'bar-label-inside' : 'bar-label'}
          x={label.x}
          y={middle + 4}
          font-size="11"
          text-anchor={label.anchor}
          fill={label.isInside && tone !== 'inferred' ? '#ffffff' : '#3b4657'}
        >
          {isCut ? `${took ?? ''} →` : took}
        </text>
      )}
    </g>
  );
}

interface LabelPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isInside: boolean;
}

/** Inside the bar; or beside it, where nothing else can stand. */
function labelPlace(label: string, begin: number, width: number, isAlone: boolean, { left, right }: TimeScale): LabelPlace | null {
  const needed = textWidth(label) + 10;
  if (width >= needed) return { x: rounded(begin + width / 2), anchor: 'middle', isInside: true };
  if (!isAlone) return null;
  if (begin + width + needed <= right) return { x: begin + width + 5, anchor: 'start', isInside: false };
  return begin - needed >= left ? { x: begin - 5, anchor: 'end', isInside: false } : null;
}

function Severity({ scale, stretch, y, name }: Pick<BarProps, 'scale' | 'stretch' | 'y' | 'name'>) {
  const begin = scale.x(stretch.from);
  const end = stretch.to === null ? scale.right : scale.x(stretch.to);
  const width = rounded(Math.max(0, end - begin));
  const middle = y + LANE_HEIGHT / 2;
  const isNamed = width >= textWidth(name) + 8;
  return (
    <g>
      <rect
        class={`severity-step ${name.toLowerCase()}`}
        x={begin}
        y={middle - BAR_HEIGHT / 2}
        width={Math.max(1.5, width - 1.5)}
        height={BAR_HEIGHT}
        rx="2"
        fill={severityFills[name] ?? '#d5dbe5'}
      >
        <title>{`${name}: ${stretchInWords(stretch)}`}</title>
      </rect>
      {isNamed ? (
        <text class="severity-label" x={rounded(begin + width / 2)} y={middle + 4} font-size="11" text-anchor="middle" fill="#1d2530">
          {name}
        </text>
      ) : null}
    </g>
  );
}

const severityFills: Readonly<Record<string, string>> = {
  SEV1: '#f3b7a6',
  SEV2: '#f6cda0',
  SEV3: '#f3e3a8',
  SEV4: '#d7e4d0',
  SEV5: '#dde3ec',
};

function stretchInWords({ from, to }: Stretch): string {
  return to === null ? `from ${moment(from)}` : `${moment(from)} to ${moment(to)}`;
}

/** What the chart shows, for those who do not see it. */
function inWords({ impact, visits, severities }: Figures): string {
  return [
    ...(impact === null ? [] : [`Impact: ${stretchInWords(impact)}`]),
    ...(severities.length < 2 ? [] : severities.map((one) => `${one.severity}: ${stretchInWords(one)}`)),
    ...visits.map((visit) => `${stageLabel(visit.stage)}${visit.inferred ? ' (inferred)' : ''}: ${stretchInWords(visit)}`),
  ].join('. ');
}
