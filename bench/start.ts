/** How long a start takes, until the server is ready, with a long log on disk and with none; in turn, medians. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, median, whole } from './support/figures.js';
import { twoYearsOf } from './support/histories.js';
import { preparedDirectory } from './support/prepared-directory.js';
import { BenchServer } from './support/server.js';

const EVENTS = 200_000;
const ROUNDS = 7;
const TARGET_SECONDS = 3;

async function secondsToReady(directory: string): Promise<number> {
  const server = await BenchServer.start(directory);
  await server.stop();
  return server.secondsToReady;
}

async function secondsToReadyWithNothing(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    return await secondsToReady(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const { root } = await preparedDirectory({ history: twoYearsOf(20_000), events: EVENTS });
const withLog: number[] = [];
const empty: number[] = [];
await secondsToReady(root);
for (let round = 0; round < ROUNDS; round++) {
  withLog.push(await secondsToReady(root));
  empty.push(await secondsToReadyWithNothing());
}
const ratio = median(withLog.map((seconds, round) => seconds / (empty[round] ?? Number.NaN)));
console.log(`from the start of the process until /health/ready, medians of ${ROUNDS} rounds`);
console.log(line(`with ${whole(EVENTS)} events and their read models`, `${median(withLog).toFixed(2)} s`, `at most ${TARGET_SECONDS} s`));
console.log(line('with an empty data directory', `${median(empty).toFixed(2)} s`));
console.log(line('ratio', ratio.toFixed(2)));
