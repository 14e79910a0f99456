/**
 * How good suggested classes of causes are, by incidents that people labelled, what they add up to where labels are missing, and how long they take.
 * Needs labelled incidents: `node dist/bench/suggestions.js <labelled.jsonl>... [--across]`, one JSON object with `id`, `title`, `summary`, `body`,
 * `updates[].text`, `product`, `startedAt` and `rootCauseClasses[]` a line. Each file is asked in five folds; `--across` also learns from each file and asks the others.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CauseLearner, measure } from '#cause-suggestions';
import type { Answer, CauseClass, Measures } from '#cause-suggestions';
import { z } from 'zod';
import { line, percentile } from './support/figures.js';
import { printCounts } from './support/hidden-labels.js';
import type { Labelled } from './support/hidden-labels.js';

const FOLDS = 5;
/** Fold by place in the file first, then in other orders, to see how much chance there is in one. */
const ORDERS = 5;
const MANY = 10_000;

/** What an installation has besides the classes of the labels, and none of them is right: by key and name, as the labels' own classes are. */
const others: readonly CauseClass[] = [
  'software-defect',
  'configuration-management',
  'deployment-planning',
  'test-validation-gap',
  'third-party-dependency',
  'capacity-scaling',
  'architecture-cascade',
  'data-integrity',
  'network',
  'access-certificates',
  'observability-gap',
  'automation-behaviour',
  'process-communication',
  'documentation-gap',
  'security',
  'unknown',
].map((key) => ({ key, name: key.replaceAll('-', ' ') }));

const row = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string().optional(),
  body: z.string().optional(),
  updates: z.array(z.object({ text: z.string() })).default([]),
  product: z.string().optional(),
  startedAt: z.string().default(''),
  rootCauseClasses: z.array(z.string()),
});

function read(file: string): readonly Labelled[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((each) => each !== '');
  return lines.map((each) => {
    const { id, title, summary = null, body = null, updates, product, startedAt, rootCauseClasses } = row.parse(JSON.parse(each));
    const services = product === undefined ? [] : [product];
    const incident = { id, title, summary, body, updates: updates.map(({ text }) => text), services };
    return { incident, labels: rootCauseClasses, startedAt };
  });
}

function answered(train: readonly Labelled[], test: readonly Labelled[]): readonly Answer[] {
  const learner = new CauseLearner(others);
  for (const { incident, labels } of train) learner.learn(incident, labels);
  return test.map(({ incident, labels }): Answer => ({ given: labels, suggested: learner.suggest(incident, 3) }));
}

/** A fixed order that depends on the seed: that of the ids' distances from a point that jumps about. */
function inOrder(all: readonly Labelled[], seed: number): readonly Labelled[] {
  if (seed === 0) return all;
  let state = seed;
  const places = new Map(all.map(({ incident }) => [incident.id, (state = (state * 48_271) % 2_147_483_647)]));
  return [...all].sort((a, b) => (places.get(a.incident.id) ?? 0) - (places.get(b.incident.id) ?? 0));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function inFolds(all: readonly Labelled[]): void {
  const orders = Array.from({ length: ORDERS }, (_, seed) => {
    const ordered = inOrder(all, seed);
    return Array.from({ length: FOLDS }, (__, fold) =>
      answered(
        ordered.filter((___, at) => at % FOLDS !== fold),
        ordered.filter((___, at) => at % FOLDS === fold),
      ),
    );
  });
  for (const figure of ['top1', 'top3', 'macroF1', 'brier'] as const) {
    const each = orders.map((folds) => mean(folds.map((answers) => measure(answers)[figure])));
    const spread = `${Math.min(...each).toFixed(3)} to ${Math.max(...each).toFixed(3)}`;
    console.log(
      line(figure, mean(each).toFixed(3), `${spread} over ${ORDERS} orders; as in the file ${(each[0] ?? Number.NaN).toFixed(3)}`),
    );
  }
  calibrated(orders.flat(2));
  printCounts(all, others);
}

/** Whether confidence means what it says: by fifths, how sure first suggestions were and how many of them people had given. */
function calibrated(answers: readonly Answer[]): void {
  for (let fifth = 0; fifth < 5; fifth++) {
    const within = answers.flatMap(({ given, suggested: [first] }) =>
      first !== undefined && Math.min(4, Math.floor(first.confidence * 5)) === fifth ? [{ ...first, hit: given.includes(first.key) }] : [],
    );
    if (within.length === 0) continue;
    const right = within.filter(({ hit }) => hit).length / within.length;
    const said = mean(within.map(({ confidence }) => confidence));
    console.log(line(`given, of those called ${said.toFixed(2)} likely`, right.toFixed(2), `${within.length} answers`));
  }
}

function print({ top1, top3, macroF1, brier }: Measures): void {
  for (const [figure, value] of Object.entries({ top1, top3, macroF1, brier })) console.log(line(figure, value.toFixed(3)));
}

/** Milliseconds of processor time: what a busy machine does meanwhile is not in them; garbage collection in other threads is. */
function busy(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Time with many labelled incidents: those given, each word of them replaced by another in a tenth of its places, again and again. */
function timed(all: readonly Labelled[]): void {
  const learner = new CauseLearner(others);
  let state = 1;
  const words = all.flatMap(({ incident }) => incident.title.split(' '));
  const varied = (text: string): string =>
    text.replace(/\S+/g, (word) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % 10 === 0 ? (words[state % words.length] ?? word) : word;
    });
  const learning: number[] = [];
  for (let copy = 0; copy < MANY; copy++) {
    const from = all[copy % all.length];
    if (from === undefined) return;
    const { incident, labels } = from;
    const copied = { ...incident, id: `${incident.id}#${copy}`, body: varied((incident.body ?? '').slice(0, 4_000)), updates: [] };
    learning.push(
      busy(() => {
        learner.learn(copied, labels);
      }),
    );
  }
  const fits = all.slice(0, 5).map(({ incident, labels }) => {
    learner.learn(incident, labels);
    return busy(() => learner.suggest(incident, 3));
  });
  const suggestions = all.map(({ incident }) => busy(() => learner.suggest({ ...incident, id: 'asked' }, 3)));
  console.log(`${MANY.toLocaleString('en')} labelled incidents`);
  console.log(line('to learn one, p50, processor time', `${percentile(learning, 50).toFixed(1)} ms`));
  console.log(line('the first suggestion after a label, p50', `${percentile(fits, 50).toFixed(0)} ms`, 'below 1000 ms'));
  console.log(line('a suggestion, p50', `${percentile(suggestions, 50).toFixed(1)} ms`));
  console.log(line('a suggestion, p99', `${percentile(suggestions, 99).toFixed(1)} ms`, 'below 20 ms'));
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (files.length === 0) throw new Error('Name at least one file of labelled incidents.');
const sets = files.map((file) => ({ name: basename(file), all: read(file) }));
for (const { name, all } of sets) {
  console.log(`${name}: ${all.length} incidents, ${FOLDS} folds`);
  inFolds(all);
}
if (process.argv.includes('--across')) {
  for (const from of sets) {
    for (const to of sets.filter((each) => each !== from)) {
      console.log(`learned from ${from.name}, asked ${to.name}`);
      print(measure(answered(from.all, to.all)));
    }
  }
}
timed(sets.flatMap(({ all }) => all));
