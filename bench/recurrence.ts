/**
 * Recurrence with very many incidents: `recurringRootCauses` and `recurrenceTrend` over a year, over HTTP, one request at a time, a server
 * with 10,000 incidents and one with `node dist/bench/recurrence.js [1000000]` asked in turn; the memory of the larger one; and how long it
 * takes until a new label shows in the trend. Each run adds its labels to the larger directory, which is kept.
 */
import { line, percentile, whole } from './support/figures.js';
import { served } from './support/served.js';
import { timed } from './support/timed.js';
import { bodyOf } from './support/graphql-client.js';
import type { GraphqlClient } from './support/graphql-client.js';
import { LATER_YEAR, twoYearsOf } from './support/histories.js';
import { labelLog } from './support/label-log.js';

const FEW = 10_000;
const MANY = Number(process.argv[2] ?? 1_000_000);
const WARM_UP = 100;
const REQUESTS = 1_000;
const LABELS = 20;
const BYTES = 1e6;

const trend = `query($filter: RecurrenceFilter!) { recurrenceTrend(filter: $filter) { class { key } start count } }`;
const recurring = `query($filter: RecurrenceFilter!) {
  recurringRootCauses(filter: $filter) { class { key name } count previousCount comparison { rateRatio lower upper pValue } qValue verdict }
}`;
const details = `query($filter: RecurrenceFilter!) {
  recurringRootCauses(filter: $filter) {
    class { key } count services shared fix { completedAt recurrencesSince verdict } openActions { title } incidents(first: 5) { reference title }
  }
}`;
const coverage = `query($filter: RecurrenceFilter!) { recurrenceCoverage(filter: $filter) { incidents unknown shareUnknown { lower upper } } }`;
const filter = LATER_YEAR;

/** What has a target, and what is only looked at. */
const queries = [
  { name: 'recurringRootCauses over the year', body: bodyOf(recurring, { filter }), target: true },
  { name: 'recurrenceTrend over the year, by month', body: bodyOf(trend, { filter }), target: true },
  { name: 'the same of one service', body: bodyOf(recurring, { filter: { ...filter, services: ['checkout'] } }), target: false },
  { name: 'the same by a list of others', body: bodyOf(recurring, { filter: { ...filter, list: 'google' } }), target: false },
  { name: 'recurrenceCoverage over the year', body: bodyOf(coverage, { filter }), target: false },
  { name: 'services, shared, fixes, actions, 5 incidents each', body: bodyOf(details, { filter }), target: false, requests: 50 },
];

async function ask<Data>(client: GraphqlClient, query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
  return (JSON.parse(await client.ask(bodyOf(query, variables), '"data":{')) as { readonly data: Data }).data;
}

/** From the acknowledgement of a label until the trend counts it, in milliseconds. */
async function untilShown(client: GraphqlClient): Promise<number> {
  const declared = await ask<{ readonly declareIncident: { readonly id: string } }>(
    client,
    `mutation($input: DeclareIncidentInput!) { declareIncident(input: $input) { ... on Incident { id } } }`,
    { input: { title: 'Measured', detectedAt: '2025-06-15T12:00:00Z' } },
  );
  const counted = async (): Promise<number> => {
    const { recurrenceTrend } = await ask<{ readonly recurrenceTrend: readonly { readonly count: number }[] }>(
      client,
      `query($filter: RecurrenceFilter!) { recurrenceTrend(filter: $filter, classes: ["network"], bucket: QUARTER) { count } }`,
      { filter },
    );
    return recurrenceTrend.reduce((sum, { count }) => sum + count, 0);
  };
  const before = await counted();
  await ask(client, `mutation($input: ClassifyRootCausesInput!) { classifyRootCauses(input: $input) { ... on Incident { version } } }`, {
    input: { incidentId: declared.declareIncident.id, classes: ['network'] },
  });
  return timed(async () => {
    while ((await counted()) === before);
  });
}

const few = await served({ history: twoYearsOf(FEW), log: labelLog });
const many = await served({ history: twoYearsOf(MANY), log: labelLog });
try {
  console.log(`milliseconds over HTTP, one request at a time, ${whole(FEW)} incidents against ${whole(MANY)}`);
  console.log(line('the most memory of the start', `${whole(many.server.memory() / BYTES)} MB`));
  for (const { name, body, target, requests = REQUESTS } of queries) {
    const times = { few: [] as number[], many: [] as number[] };
    for (let request = 0; request < Math.min(WARM_UP, requests) + requests; request++) {
      const atFew = await timed(() => few.client.ask(body, '"data":{'));
      const atMany = await timed(() => many.client.ask(body, '"data":{'));
      if (request < Math.min(WARM_UP, requests)) continue;
      times.few.push(atFew);
      times.many.push(atMany);
    }
    console.log(`  ${name}`);
    for (const percent of [50, 99]) {
      const [a, b] = [percentile(times.few, percent), percentile(times.many, percent)];
      const isJudged = target && percent === 99;
      console.log(line(`  p${percent}`, `${a.toFixed(2)} ${b.toFixed(2)}`, isJudged ? 'below 50' : ''));
      console.log(line('  ratio', (b / a).toFixed(2), isJudged ? 'at most 1.5' : ''));
    }
  }
  const shown: number[] = [];
  for (let label = 0; label < LABELS; label++) shown.push(await untilShown(many.client));
  console.log(line('from a label to the trend, longest', `${Math.max(...shown).toFixed(0)} ms`, 'below 1000'));
  console.log(line('the most memory', `${whole(many.server.memory() / BYTES)} MB`, 'below 400'));
} finally {
  for (const { client, server } of [few, many]) {
    client.close();
    await server.stop();
  }
}
