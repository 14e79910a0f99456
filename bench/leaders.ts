/**
 * What a leader asks at the end of a quarter, with very many incidents: costs, risks, load, goals, metrics, questions about a class, fixes, a
 * report and its comparison, over HTTP, one request at a time; a server with 10,000 incidents and one with
 * `node dist/bench/leaders.js [200000]` asked in turn. Each run sets its goals and pins its reports in both directories, which are kept.
 */
import { randomUUID } from 'node:crypto';
import { leadersGoals, leadersQuestions, pinReport, reportComparison } from './support/leaders-questions.js';
import { line, percentile, whole } from './support/figures.js';
import { served } from './support/served.js';
import type { Served } from './support/served.js';
import { timed } from './support/timed.js';
import { bodyOf } from './support/graphql-client.js';
import { twoYearsOf } from './support/histories.js';
import { leadersLog } from './support/leaders-log.js';

const FEW = 10_000;
const MANY = Number(process.argv[2] ?? 200_000);
const WARM_UP = 3;
const REQUESTS = 20;
const PINS = 3;
const DATA = '"data":{';
const BYTES = 1e6;

/** @returns the milliseconds of each request but the first ones. */
async function inTurn(
  { warmUp, requests }: { readonly warmUp: number; readonly requests: number },
  ask: (of: Served) => Promise<unknown>,
): Promise<{ readonly few: readonly number[]; readonly many: readonly number[] }> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let request = 0; request < warmUp + requests; request++) {
    const atFew = await timed(() => ask(few));
    const atMany = await timed(() => ask(many));
    if (request < warmUp) continue;
    times.few.push(atFew);
    times.many.push(atMany);
  }
  return times;
}

function print(name: string, times: { readonly few: readonly number[]; readonly many: readonly number[] }, target = ''): void {
  console.log(`  ${name}`);
  for (const percent of [50, 99]) {
    const [a, b] = [percentile(times.few, percent), percentile(times.many, percent)];
    console.log(
      line(`  p${percent}, and the ratio`, `${a.toFixed(0)} ${b.toFixed(0)} ${(b / a).toFixed(2)}`, percent === 99 ? target : ''),
    );
  }
}

async function setGoals({ client }: Served): Promise<void> {
  for (const body of leadersGoals()) await client.ask(body, '"__typename":"Goal"');
}

/** @returns the body that asks what moved since. */
async function pinned({ client }: Served, length: 'quarter' | 'year'): Promise<string> {
  const answer = await client.ask(pinReport(length, randomUUID()), '"__typename":"Report"');
  const { data } = JSON.parse(answer) as { readonly data: { readonly pinReport: { readonly id: string } } };
  return reportComparison(data.pinReport.id);
}

const few = await served({ history: twoYearsOf(FEW), log: leadersLog });
const many = await served({ history: twoYearsOf(MANY), log: leadersLog });
try {
  console.log(`milliseconds over HTTP, one request at a time, ${whole(FEW)} incidents against ${whole(MANY)}`);
  for (const served of [few, many]) await setGoals(served);
  for (const { name, query, variables } of leadersQuestions) {
    const body = bodyOf(query, variables);
    const times = await inTurn({ warmUp: WARM_UP, requests: REQUESTS }, ({ client }) => client.ask(body, DATA));
    print(name, times, 'below 300');
  }
  for (const length of ['quarter', 'year'] as const) {
    const comparisons = new Map<Served, string>();
    const pins = await inTurn({ warmUp: 0, requests: PINS }, async (served) => {
      comparisons.set(served, await pinned(served, length));
    });
    print(`pinning a report of a ${length}`, pins, 'below 3,000');
    const compared = await inTurn({ warmUp: 0, requests: PINS }, (served) => served.client.ask(comparisons.get(served) ?? '', DATA));
    print('  its comparison', compared, 'below 3,000');
  }
  console.log(line('the most memory', `${whole(many.server.memory() / BYTES)} MB`, 'below 400'));
} finally {
  for (const { client, server } of [few, many]) {
    client.close();
    await server.stop();
  }
}
