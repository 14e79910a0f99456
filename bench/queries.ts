/**
 * What the latency of a query costs a hundred times as many incidents: the first page of `incidents`, and `recurringRootCauses` over a
 * year (and so the year before it), over HTTP, one request at a time, a server with few and one with many asked in turn.
 */
import { line, percentile, whole } from './support/figures.js';
import { timed } from './support/timed.js';
import { bodyOf, GraphqlClient } from './support/graphql-client.js';
import { LATER_YEAR, twoYearsOf } from './support/histories.js';
import { preparedDirectory } from './support/prepared-directory.js';
import { BenchServer } from './support/server.js';

const FEW = 1_000;
const MANY = 100_000;
const WARM_UP = 300;
const REQUESTS = 1_500;
const TARGET = 2;

const queries = {
  'incidents, first page of 50': bodyOf(`{
    incidents { totalCount pageInfo { endCursor } nodes { id reference title kind severity stage services detectedAt recoveredAt } }
  }`),
  'recurringRootCauses over the year': bodyOf(
    `query($filter: RecurrenceFilter!) {
      recurringRootCauses(filter: $filter) { class { key name } count previousCount comparison { rateRatio lower upper pValue } verdict }
    }`,
    { filter: LATER_YEAR },
  ),
  'the same with services, fixes and 5 incidents each': bodyOf(
    `query($filter: RecurrenceFilter!) {
      recurringRootCauses(filter: $filter) {
        class { key name } count previousCount comparison { rateRatio lower upper pValue } verdict
        services fix { completedAt recurrencesSince verdict } incidents(first: 5) { reference title }
      }
    }`,
    { filter: LATER_YEAR },
  ),
};

interface Served {
  readonly client: GraphqlClient;
  stop(): Promise<void>;
}

async function serve(incidents: number): Promise<Served> {
  const { root } = await preparedDirectory({ history: twoYearsOf(incidents) });
  const server = await BenchServer.start(root);
  const client = new GraphqlClient(server.url, 1);
  return {
    client,
    stop: async () => {
      client.close();
      await server.stop();
    },
  };
}

const few = await serve(FEW);
const many = await serve(MANY);
try {
  console.log(`milliseconds over HTTP, one request at a time, ${whole(REQUESTS)} each, ${whole(FEW)} incidents against ${whole(MANY)}`);
  for (const [name, body] of Object.entries(queries)) {
    const times = { few: [] as number[], many: [] as number[] };
    for (let request = 0; request < WARM_UP + REQUESTS; request++) {
      const atFew = await timed(() => few.client.ask(body, '"data":{'));
      const atMany = await timed(() => many.client.ask(body, '"data":{'));
      if (request < WARM_UP) continue;
      times.few.push(atFew);
      times.many.push(atMany);
    }
    console.log(`  ${name}`);
    for (const percent of [50, 99]) {
      const [a, b] = [percentile(times.few, percent), percentile(times.many, percent)];
      console.log(line(`  p${percent}`, `${a.toFixed(2)} ${b.toFixed(2)}`));
      console.log(line(`  ratio`, (b / a).toFixed(2), percent === 99 ? `at most ${TARGET}` : ''));
    }
  }
} finally {
  await few.stop();
  await many.stop();
}
