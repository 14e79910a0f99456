/**
 * How long a draft takes over HTTP, from the request until it is durable: of incidents with 20 entries and with 1,000, one request at a
 * time, each incident drafted for the first time; and how long the finished page of such a postmortem takes. In turn with them, what the
 * same server takes for a request that does nothing and for one that records one event.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, percentile, whole } from './support/figures.js';
import { timed } from './support/timed.js';
import { bodyOf, GraphqlClient } from './support/graphql-client.js';
import { BenchServer, TOKEN } from './support/server.js';

// Of 500 the 99th percentile is the sixth longest, which a pause of the machine decides.
const SHORT = { entries: 20, warmUp: 100, drafts: 3_000 };
const LONG = { entries: 1_000, warmUp: 5, drafts: 30 };
const MINUTE_MS = 60_000;
const BEGAN = Date.parse('2026-03-01T10:00:00.000Z');

const DRAFT = `mutation Draft($input: DraftPostmortemInput!) {
  draftPostmortem(input: $input) { __typename ... on Postmortem { id version } }
}`;

const DECLARE = `mutation Declare($input: DeclareIncidentInput!) { declareIncident(input: $input) { __typename } }`;

const statuses = ['investigating', 'identified', 'monitoring', 'resolved'];

/** An incident as another system tells it: its updates are the entries, a minute apart. */
function told(id: string, entries: number): string {
  const minutes = (count: number): string => new Date(BEGAN + count * MINUTE_MS).toISOString();
  return JSON.stringify({
    id,
    source: 'bench',
    title: 'Checkout answers slowly for a part of the shops',
    organization: 'example',
    product: 'checkout',
    startedAt: minutes(0),
    detectedAt: minutes(3),
    updates: Array.from({ length: entries }, (_, index) => ({
      at: minutes(5 + index),
      status: statuses[Math.floor((index * statuses.length) / entries)],
      text: `Error rate at ${index % 40} %; the queue of orders holds ${index * 17} and its workers are being looked at`,
    })),
  });
}

/** @returns the incidents' ids. */
async function imported(url: string, lines: readonly string[]): Promise<readonly string[]> {
  const response = await fetch(`${url}/import/incidents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  });
  const answers = (await response.text()).trim().split('\n');
  return answers.map((answer) => (JSON.parse(answer) as { incidentId: string }).incidentId);
}

function page(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { authorization: `Bearer ${TOKEN}` } }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(size);
        else reject(new Error(`${url}: ${String(response.statusCode)}`));
      });
    }).once('error', reject);
  });
}

async function measure({ entries, warmUp, drafts }: typeof SHORT, targets: { readonly p99: number; readonly html: number }): Promise<void> {
  const lines = Array.from({ length: warmUp + drafts }, (_, index) => told(`${entries}-${index}`, entries));
  const drafted: number[] = [];
  const shown: number[] = [];
  const answered: number[] = [];
  const declared: number[] = [];
  for (const [index, incidentId] of (await imported(server.url, lines)).entries()) {
    const draft = await timed(() => client.ask(bodyOf(DRAFT, { input: { incidentId } }), '"Postmortem"'));
    const html = await timed(() => page(`${server.url}/postmortems/${incidentId}.html`));
    const nothing = await timed(() => client.ask(bodyOf('{ __typename }'), '"Query"'));
    const event = await timed(() => client.ask(bodyOf(DECLARE, { input: { title: `Bench ${entries}-${index}` } }), '"Incident"'));
    if (index < warmUp) continue;
    drafted.push(draft);
    shown.push(html);
    answered.push(nothing);
    declared.push(event);
  }
  console.log(`${whole(drafts)} incidents with ${whole(entries)} entries, milliseconds over HTTP, one request at a time`);
  for (const percent of [50, 99]) {
    const target = percent === 99 ? `below ${targets.p99}` : '';
    console.log(line(`draftPostmortem, p${percent}`, percentile(drafted, percent).toFixed(1), target));
  }
  for (const percent of [50, 99]) {
    const target = percent === 99 ? `below ${targets.html}` : '';
    console.log(line(`the page as HTML, p${percent}`, percentile(shown, percent).toFixed(1), target));
  }
  for (const percent of [50, 99]) {
    console.log(line(`{ __typename }, p${percent}`, percentile(answered, percent).toFixed(1)));
    console.log(line(`declareIncident, p${percent}`, percentile(declared, percent).toFixed(1)));
    console.log(line(`draftPostmortem against it, p${percent}`, (percentile(drafted, percent) / percentile(declared, percent)).toFixed(2)));
  }
}

const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
const server = await BenchServer.start(directory);
const client = new GraphqlClient(server.url, 1);
try {
  await measure(SHORT, { p99: 10, html: 200 });
  await measure(LONG, { p99: 100, html: 200 });
} finally {
  client.close();
  await server.stop();
  rmSync(directory, { recursive: true });
}
