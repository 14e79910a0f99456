/**
 * A rebuild of all read models from a long log, against better-sqlite3 reading the same log and putting each event as a row into one
 * table of a new file, with as many in a transaction and with the same PRAGMAs. Each in a process of its own, in turn.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, median, whole } from './support/figures.js';
import { twoYearsOf } from './support/histories.js';
import { preparedDirectory } from './support/prepared-directory.js';
import type { Rebuilding } from './support/rebuild-process.js';

const EVENTS = 200_000;
const ROUNDS = 5;
const TARGET_RATE = 15_000;
const TARGET_MEGABYTES = 300;

const PROCESS = join(import.meta.dirname, 'support/rebuild-process.js');

async function run(what: 'rebuild' | 'copy', log: string): Promise<Rebuilding> {
  const target = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    const child = spawn(process.execPath, [PROCESS, what, log, target], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`the process to ${what} ended with ${String(code)}`);
    return JSON.parse(printed) as Rebuilding;
  } finally {
    rmSync(target, { recursive: true });
  }
}

const { log } = await preparedDirectory({ history: twoYearsOf(20_000), events: EVENTS });
const rebuilt: Rebuilding[] = [];
const copied: Rebuilding[] = [];
for (let round = 0; round < ROUNDS; round++) {
  copied.push(await run('copy', log));
  rebuilt.push(await run('rebuild', log));
}
const rate = ({ events, seconds }: Rebuilding): number => events / seconds;
const ratio = median(rebuilt.map((one, round) => rate(one) / rate(copied[round] ?? one)));
const megabytes = Math.max(...rebuilt.map((one) => one.megabytes));

console.log(`rebuild of all read models from ${whole(rebuilt[0]?.events ?? 0)} events, medians of ${ROUNDS} rounds`);
console.log(line('rebuild', `${whole(median(rebuilt.map(rate)))}/s`, `at least ${whole(TARGET_RATE)}/s`));
console.log(line('bare better-sqlite3, an event a row', `${whole(median(copied.map(rate)))}/s`));
console.log(line('ratio', ratio.toFixed(2)));
console.log(line('most memory of a rebuild (resident)', `${whole(megabytes)} MB`, `below ${TARGET_MEGABYTES} MB`));
