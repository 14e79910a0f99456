/**
 * Durable `declareIncident` over HTTP against the same server answering `{ __typename }`, in turn, over the same 32 kept-alive
 * connections, with the projections running. The median of the rounds' ratios is what counts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { line, median, whole } from './support/figures.js';
import { bodyOf, GraphqlClient } from './support/graphql-client.js';
import { BenchServer } from './support/server.js';

const CONNECTIONS = 32;
const ROUNDS = 11;
const ROUND_MS = 1_500;
const LOOK_EVERY_MS = 200;
const TARGET = 0.3;
const TARGET_LAG_SECONDS = 2;

const typename = bodyOf('{ __typename }');
const DECLARE = `mutation Declare($input: DeclareIncidentInput!) {
  declareIncident(input: $input) { __typename ... on Incident { id reference version } }
}`;
let declared = 0;
function declaration(): string {
  declared++;
  return bodyOf(DECLARE, {
    input: { title: `Checkout answers slowly, seen ${declared} times`, severity: 'SEV2', services: [`service-${declared % 50}`] },
  });
}

/** Asks as fast as answers come. @returns answers a second. */
async function rateOf(client: GraphqlClient, body: () => string, expected: string): Promise<number> {
  const startedAt = performance.now();
  let answers = 0;
  const askInTurn = async (): Promise<void> => {
    while (performance.now() - startedAt < ROUND_MS) {
      await client.ask(body(), expected);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askInTurn));
  return (answers * 1_000) / (performance.now() - startedAt);
}

interface Readiness {
  readonly projections: readonly { readonly name: string; readonly lagSeconds: number }[];
}

function readinessOf(url: string): Promise<Readiness> {
  return new Promise((resolve, reject) => {
    get(`${url}/health/ready`, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve(JSON.parse(text) as Readiness);
      });
    }).once('error', reject);
  });
}

/** Looks at how far the projections are behind, until `signal`. @returns the most seconds that any of them was. */
async function greatestLag(url: string, signal: AbortSignal): Promise<number> {
  let greatest = 0;
  while (!signal.aborted) {
    const { projections } = await readinessOf(url);
    greatest = Math.max(greatest, ...projections.map(({ lagSeconds }) => lagSeconds));
    await sleep(LOOK_EVERY_MS);
  }
  return greatest;
}

const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const server = await BenchServer.start(directory);
const client = new GraphqlClient(server.url, CONNECTIONS);
try {
  const asking = (): Promise<number> => rateOf(client, () => typename, '"Query"');
  const declaring = (): Promise<number> => rateOf(client, declaration, '"Incident"');
  await asking();
  await declaring();

  const done = new AbortController();
  const lag = greatestLag(server.url, done.signal);
  const asked: number[] = [];
  const answered: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    asked.push(await asking());
    answered.push(await declaring());
  }
  done.abort();
  const seconds = await lag;
  const ratios = answered.map((rate, round) => rate / (asked[round] ?? Number.NaN));

  console.log(`durable declareIncident over HTTP, ${CONNECTIONS} connections, medians of ${ROUNDS} rounds, ${whole(declared)} incidents`);
  console.log(line('{ __typename }', `${whole(median(asked))}/s`));
  console.log(line('declareIncident', `${whole(median(answered))}/s`));
  console.log(line('ratio', median(ratios).toFixed(2), `at least ${TARGET.toFixed(2)}`));
  console.log(line('lowest and highest ratio of a round', `${Math.min(...ratios).toFixed(2)} ${Math.max(...ratios).toFixed(2)}`));
  console.log(line('greatest lag of a projection', `${seconds.toFixed(2)} s`, `below ${TARGET_LAG_SECONDS} s`));
} finally {
  client.close();
  await server.stop();
  rmSync(directory, { recursive: true });
}
