/**
 * What `similarIncidents` costs with a hundred times as many incidents, over HTTP, one request at a time, a server with few and one with many
 * asked in turn; and how good its answers are, by incidents that people labelled:
 * `node dist/bench/similar.js [<labelled.jsonl>...]`, in the shape of `POST /import/incidents` with `rootCauseClasses[]`. Each file is imported
 * without its labels, into an installation of its own: only words and services tell, as when an incident has just been declared.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { line, percentile, whole } from './support/figures.js';
import { bodyOf, GraphqlClient } from './support/graphql-client.js';
import { twoYearsOf } from './support/histories.js';
import { preparedDirectory } from './support/prepared-directory.js';
import { BenchServer, TOKEN } from './support/server.js';

const FEW = 1_000;
const MANY = 100_000;
const WARM_UP = 100;
const ASKED = 500;
const TARGET_MS = 20;
const FIRST = 5;
/** What the read models may be behind. */
const BEHIND_MS = 2_000;

const questionOf = (incidentId: string): string =>
  bodyOf(
    `query($incidentId: ID!) {
      similarIncidents(incidentId: $incidentId) {
        incident { id reference title detectedAt } score because sharedClasses { key name } sharedServices words unfinishedActions { title }
      }
    }`,
    { incidentId },
  );

const similarAnswer = z.object({
  data: z.object({ similarIncidents: z.array(z.object({ incident: z.object({ id: z.string() }) })) }),
});
const listAnswer = z.object({ data: z.object({ incidents: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }) });
const labelled = z.looseObject({ id: z.string(), rootCauseClasses: z.array(z.string()).default([]) });
const imported = z.object({ id: z.string(), incidentId: z.string() });

/** The classes of the incidents of a file, by the ids that they were imported under. */
async function importUnlabelled(file: string, url: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => labelled.parse(JSON.parse(each)));
  const response = await fetch(`${url}/import/incidents`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${TOKEN}` },
    body: rows.map((row) => JSON.stringify({ ...row, rootCauseClasses: [], labels: [] })).join('\n'),
  });
  const answers = (await response.text()).split('\n').filter((each) => each !== '');
  const classes = new Map(rows.map(({ id, rootCauseClasses }) => [id, rootCauseClasses]));
  return new Map(
    answers.map((answer) => {
      const { id, incidentId } = imported.parse(JSON.parse(answer));
      return [incidentId, classes.get(id) ?? []];
    }),
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often those that are called similar share a class with the one that was asked about, against any other of the file. */
async function judge(file: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  const server = await BenchServer.start(directory);
  const client = new GraphqlClient(server.url, 1);
  try {
    const classes = await importUnlabelled(file, server.url);
    await sleep(BEHIND_MS);
    const first: number[] = [];
    const among: number[] = [];
    const any: number[] = [];
    const chance: number[] = [];
    for (const [incidentId, given] of classes) {
      if (given.length === 0) continue;
      const shares = (id: string): number => ((classes.get(id) ?? []).some((key) => given.includes(key)) ? 1 : 0);
      const { data } = similarAnswer.parse(JSON.parse(await client.ask(questionOf(incidentId), '"data":{')));
      const found = data.similarIncidents.map(({ incident }) => shares(incident.id));
      first.push(found[0] ?? 0);
      among.push(found.reduce((sum, one) => sum + one, 0) / FIRST);
      any.push(Math.max(0, ...found));
      chance.push(mean([...classes.keys()].filter((id) => id !== incidentId).map(shares)));
    }
    console.log(`${basename(file)}: ${first.length} labelled incidents, imported without their labels`);
    console.log(line('the first shares a class', mean(first).toFixed(2), `by chance ${mean(chance).toFixed(2)}`));
    console.log(line(`of the first ${FIRST}, how many share one`, mean(among).toFixed(2)));
    console.log(line(`at least one of the first ${FIRST} does`, mean(any).toFixed(2)));
  } finally {
    client.close();
    await server.stop();
    rmSync(directory, { recursive: true });
  }
}

interface Served {
  /** Bodies of questions about incidents, the newest first. */
  readonly questions: readonly string[];
  readonly client: GraphqlClient;
  stop(): Promise<void>;
}

async function serve(incidents: number): Promise<Served> {
  const { root } = await preparedDirectory({ history: twoYearsOf(incidents) });
  const server = await BenchServer.start(root);
  const client = new GraphqlClient(server.url, 1);
  const listed = await client.ask(bodyOf(`{ incidents(first: ${ASKED}) { nodes { id } } }`), '"data":{');
  const { data } = listAnswer.parse(JSON.parse(listed));
  return {
    questions: data.incidents.nodes.map(({ id }) => questionOf(id)),
    client,
    stop: async () => {
      client.close();
      await server.stop();
    },
  };
}

async function timed({ client, questions }: Served, request: number): Promise<number> {
  const startedAt = performance.now();
  await client.ask(questions[request % questions.length] ?? '', '"similarIncidents":[');
  return performance.now() - startedAt;
}

for (const file of process.argv.slice(2)) await judge(file);

const few = await serve(FEW);
const many = await serve(MANY);
try {
  const times = { few: [] as number[], many: [] as number[] };
  for (let request = 0; request < WARM_UP + ASKED; request++) {
    const atFew = await timed(few, request);
    const atMany = await timed(many, request);
    if (request < WARM_UP) continue;
    times.few.push(atFew);
    times.many.push(atMany);
  }
  console.log(`similarIncidents, milliseconds over HTTP, one request at a time, ${whole(FEW)} incidents against ${whole(MANY)}`);
  for (const percent of [50, 99]) {
    const [a, b] = [percentile(times.few, percent), percentile(times.many, percent)];
    console.log(line(`p${percent}`, `${a.toFixed(2)} ${b.toFixed(2)}`, percent === 99 ? `the latter below ${TARGET_MS}` : ''));
    console.log(line('ratio', (b / a).toFixed(2)));
  }
} finally {
  await few.stop();
  await many.stop();
}
