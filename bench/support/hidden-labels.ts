import { CauseLearner } from '#cause-suggestions';
import type { CauseClass, IncidentText } from '#cause-suggestions';
import { poissonBinomialMedian } from '#statistics';
import type { Trials } from '#statistics';
import { line } from './figures.js';

export interface Labelled {
  readonly incident: IncidentText;
  readonly labels: readonly string[];
  /** ISO 8601; empty where it is not known. */
  readonly startedAt: string;
}

type Hidden = (all: readonly Labelled[], way: number) => readonly boolean[];

/** Spreads what is hidden evenly over a file. */
const GOLDEN = 0.618_033_988_7;
const RECURRING = 3;
const LEAST_LABELLED = 8;

/** Why labels are missing: only the first leaves those that are there a fair sample of all. */
const reasons: Readonly<Record<string, { readonly ways: number; readonly hidden: Hidden }>> = {
  'every other one': { ways: 10, hidden: (all, way) => all.map((_, at) => (at * GOLDEN + way / 10) % 1 < 0.5) },
  'any half': { ways: 20, hidden: (all, way) => firstHalf(all, ({ incident: { id } }) => chanceOf(id, way), 0.5) },
  'the newest': {
    ways: 3,
    hidden: (all, way) => firstHalf(all, ({ startedAt }) => -Date.parse(startedAt || '1970-01-01'), 0.4 + way / 10),
  },
  'those of some services': {
    ways: 10,
    hidden: (all, way) => firstHalf(all, ({ incident }) => chanceOf(String(incident.services), way), 0.5),
  },
  'more of some classes': {
    ways: 10,
    hidden: (all, way) =>
      all.map(({ incident, labels }) => chanceOf(incident.id, way) < (chanceOf(labels[0] ?? '', way + 1) < 0.5 ? 0.25 : 0.75)),
  },
};

/**
 * With about half of the labels hidden for each of these reasons: by how much the counts of classes that recur miss (the mean of the shares that they are
 * off by), the hidden ones estimated, and had the labels that are left been scaled up; and the precision and recall of which classes recur.
 */
export function printCounts(all: readonly Labelled[], others: readonly CauseClass[]): void {
  console.log('counts with half of the labels hidden, of classes with three incidents or more');
  for (const [reason, { ways, hidden }] of Object.entries(reasons)) {
    const found = Array.from({ length: ways }, (_, way) => counted(all, hidden(all, way), others)).flatMap((each) => each ?? []);
    const mean = (of: (each: Counted) => number): number => found.reduce((sum, each) => sum + of(each), 0) / found.length;
    const misses = found.map(({ miss }) => miss);
    const spread = `${Math.min(...misses).toFixed(3)} to ${Math.max(...misses).toFixed(3)} in ${found.length} ways`;
    const classes = `precision ${mean(({ precision }) => precision).toFixed(3)}, recall ${mean(({ recall }) => recall).toFixed(3)}`;
    const scaled = `labels scaled up ${mean((each) => each.scaled).toFixed(3)}`;
    console.log(line(`${reason} hidden, miss by`, mean(({ miss }) => miss).toFixed(3), `${spread}; ${scaled}; ${classes}`));
  }
}

interface Counted {
  readonly miss: number;
  readonly scaled: number;
  readonly precision: number;
  readonly recall: number;
}

function counted(all: readonly Labelled[], hidden: readonly boolean[], others: readonly CauseClass[]): Counted | null {
  const seen = all.filter((_, at) => hidden[at] === false);
  if (seen.length < LEAST_LABELLED) return null;
  const learner = new CauseLearner(others);
  for (const { incident, labels } of seen) learner.learn(incident, labels);
  const probable = new Map<string, Trials[]>();
  for (const { incident } of all.filter((_, at) => hidden[at] === true)) {
    for (const { key, confidence } of learner.estimate(incident)) {
      probable.set(key, [...(probable.get(key) ?? []), { probability: confidence, trials: 1 }]);
    }
  }
  const known = countsOf(seen);
  const said = new Map(
    [...new Set([...known.keys(), ...probable.keys()])].map((key) => [
      key,
      (known.get(key) ?? 0) + poissonBinomialMedian(probable.get(key) ?? []),
    ]),
  );
  const scaled = new Map([...known].map(([key, count]) => [key, Math.round((count * all.length) / seen.length)]));
  const truth = countsOf(all);
  const real = recurring(truth);
  const right = recurring(said).filter((key) => real.includes(key)).length;
  const off = (counts: ReadonlyMap<string, number>): number =>
    real.reduce((sum, key) => sum + Math.abs((counts.get(key) ?? 0) / (truth.get(key) ?? 1) - 1), 0) / real.length;
  return { miss: off(said), scaled: off(scaled), precision: right / recurring(said).length, recall: right / real.length };
}

function recurring(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].flatMap(([key, count]) => (count >= RECURRING ? [key] : []));
}

function countsOf(all: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of all.flatMap(({ labels }) => labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** Whether each is in the first `share` by what it is ranked by. */
function firstHalf(all: readonly Labelled[], rank: (each: Labelled) => number, share: number): readonly boolean[] {
  const first = new Set([...all].sort((a, b) => rank(a) - rank(b)).slice(0, Math.round(all.length * share)));
  return all.map((each) => first.has(each));
}

/** A number from 0 to 1 that depends on both alone. */
function chanceOf(text: string, seed: number): number {
  let state = 2_166_136_261 ^ (seed * 2_654_435_761);
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619);
  state = Math.imul(state ^ (state >>> 15), 2_246_822_507);
  state = Math.imul(state ^ (state >>> 13), 3_266_489_909);
  return ((state ^ (state >>> 16)) >>> 0) / 4_294_967_296;
}
