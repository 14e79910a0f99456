import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '#event-sourcing';
import { CHAIN_SEED } from '#evidence';
import { aLog, chainOf } from '#evidence/testing';
import { openKurrentDbEventStore } from '#kurrentdb';
import { openSqliteEventStore } from '#sqlite-event-store';
import { KurrentDbDouble } from './kurrentdb-double/index.js';
import { Command } from './support/command.js';
import { Debrief, temporaryDirectory } from './support/debrief.js';

const directory = temporaryDirectory();
const path = (name: string): string => join(directory.path, name);
let lines: readonly string[];
let head: string;
let earlier: { readonly position: string; readonly hash: string };

beforeAll(async () => {
  const debrief = await Debrief.start(path('data'));
  const declare = (title: string): Promise<unknown> =>
    debrief.ask('mutation($title: String!) { declareIncident(input: { title: $title }) { __typename } }', { title });
  for (let each = 0; each < 5; each++) await declare(`Incident ${each}`);
  earlier = (await (await debrief.fetch('/export/head')).json()) as typeof earlier;
  for (let each = 0; each < 5; each++) await declare(`Later incident ${each}`);
  const text = await (await debrief.fetch('/export/events')).text();
  lines = text.trimEnd().split('\n');
  ({ hash: head } = (await (await debrief.fetch('/export/head')).json()) as { hash: string });
  const since = await (await debrief.fetch(`/export/events?from=${earlier.position}`)).text();
  await debrief.stop();
  writeFileSync(path('events.ndjson'), text);
  writeFileSync(path('since.ndjson'), since);
});
afterAll(() => {
  directory.remove();
});

const verify = (args: readonly string[], input?: string | Uint8Array) => Command.run('verify-export', args, {}, input);

describe('npm run verify-export', () => {
  it('says that an export holds, with or without a head, from a file, gzip or standard input', async () => {
    const file = path('events.ndjson');
    expect(await verify([file])).toEqual({ code: 0, output: expect.stringContaining(`${lines.length} events, head ${head}`) });
    expect(await verify([file, '--head', head])).toMatchObject({ code: 0, output: expect.stringMatching(/the head that was noted/) });
    expect(await verify([file, '--head', earlier.hash])).toMatchObject({ code: 0, output: expect.stringMatching(/noted is that of line/) });
    expect(await verify(['-', '--head', head], gzipSync(readFileSync(file)))).toMatchObject({ code: 0 });
    expect(await verify(['-'], readFileSync(file))).toMatchObject({ code: 0 });
    expect(await verify([path('since.ndjson'), '--after', earlier.hash, '--head', head])).toMatchObject({ code: 0 });
  });

  it('agrees with the code that the documentation gives', () => {
    const documentation = readFileSync(join(import.meta.dirname, '../docs/reference/event-exchange.md'), 'utf8');
    const code = /```js\n(.*?)```/s.exec(documentation)?.[1] ?? '';
    const check = (text: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        input: text,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
    expect(check(readFileSync(path('events.ndjson'), 'utf8')).trim()).toBe(head);
    expect(() => check(lines.toSpliced(4, 1).join('\n'))).toThrow();
    expect(documentation).toContain(CHAIN_SEED);
  });

  it('names the line where it breaks, and ends with 1', async () => {
    const altered = lines.with(4, lines[4]?.replace('Incident', 'Accident') ?? '');
    expect(await verify(['-'], altered.join('\n'))).toEqual({
      code: 1,
      output: expect.stringMatching(/breaks at line 5 \(event .*content/s),
    });
    expect(await verify(['-'], lines.toSpliced(4, 1).join('\n'))).toMatchObject({
      code: 1,
      output: expect.stringMatching(/line 5 .*missing/s),
    });
    expect(await verify(['-', '--head', head], lines.slice(0, -1).join('\n'))).toMatchObject({
      code: 1,
      output: expect.stringMatching(/cut off/),
    });
    const whole = gzipSync(lines.join('\n'));
    expect(await verify(['-'], whole.subarray(0, whole.length - 200))).toMatchObject({
      code: 1,
      output: expect.stringMatching(/cut off or damaged/),
    });
    expect(await verify([path('since.ndjson')])).toMatchObject({ code: 1, output: expect.stringMatching(/begins in the middle/) });
  });

  it('ends with 2 when nothing could be checked', async () => {
    const old = lines.map((line) => line.replace(/,"hash":"[0-9a-f]+"/, '')).join('\n');
    expect(await verify(['-'], old)).toMatchObject({ code: 2, output: expect.stringMatching(/Nothing could be checked/) });
    expect(await verify(['-', '--head', head], old)).toMatchObject({ code: 0 });
    for (const args of [[], ['a', 'b'], ['--unknown'], ['-', '--head', 'x'], [path('nowhere')], [directory.path]]) {
      const { code, output } = await verify(args);
      expect(code).toBe(2);
      expect(output).not.toMatch(/ {4}at /);
    }
  });
});

describe('npm run copy-log', () => {
  it('copies a log into a new directory, on which Debrief starts', async () => {
    const [from, to] = [path('data'), path('copy')];
    const { code, output } = await Command.run('copy-log', ['--from', `embedded:${from}`, '--to', `embedded:${to}`]);
    expect(output).toContain(head);
    expect(output).toMatch(/keys of people .* no part of the log/);
    expect(code).toBe(0);
    const debrief = await Debrief.start(to);
    expect(await (await debrief.fetch('/export/head')).json()).toMatchObject({ hash: head });
    await debrief.stop();
    expect(statSync(to).mode & 0o777).toBe(0o700);
    const again = await Command.run('copy-log', ['--from', `embedded:${from}`, '--to', `embedded:${to}`]);
    expect(again).toMatchObject({ code: 1, output: expect.stringMatching(/There is a log in .* already/) });
  });

  it('goes on where it was killed, to KurrentDB (its double) and back into a new directory', async () => {
    const events = aLog(4_000);
    mkdirSync(path('big'));
    const big = openSqliteEventStore({ path: path('big/events.db'), clock: systemClock });
    await big.takeOver(events);
    await big.close();
    const double = await KurrentDbDouble.start({ directory: path('kurrentdb') });
    const there = openKurrentDbEventStore({ url: double.url, clock: systemClock });
    try {
      const outward = ['--from', `embedded:${path('big')}`, '--to', double.url];
      const killed = Command.start('copy-log', outward);
      while ((await there.head()) === 0n) await sleep(10);
      await killed.kill();
      let copied = 0;
      for await (const { revision } of there.readAll()) copied += revision >= 0n ? 1 : 0;
      expect(copied).toBeGreaterThan(0);
      expect(copied).toBeLessThan(4_000);
      const again = await Command.run('copy-log', outward);
      expect(again).toMatchObject({ code: 0, output: expect.stringContaining(`holds the 4000 events of ${path('big')} (`) });
      expect(again.output).not.toContain('(4000 of them');

      const back = ['--from', double.url, '--to', `embedded:${path('back')}`];
      const killedToo = Command.start('copy-log', back);
      while (!existsSync(path('back/events.db.copying-wal'))) await sleep(5);
      await killedToo.kill();
      expect(existsSync(path('back/events.db'))).toBe(false);
      expect(await Command.run('copy-log', back)).toMatchObject({ code: 0, output: expect.stringContaining(chainOf(events).at(-1) ?? '') });
      expect(readdirSync(path('back'))).toEqual(['events.db']);
    } finally {
      await there.close();
      await double.stop();
    }
  });

  it('shows nobody a password', async () => {
    const secret = 'kurrentdb://admin:hunter2secret@127.0.0.1:1?tls=false';
    for (const args of [
      ['--from', secret, '--to', `embedded:${path('never')}`],
      ['--from', `embedded:${path('data')}`, '--to', `${secret}&unknown=1`],
      ['--from', `x${secret}`, '--to', 'embedded:x'],
      ['--from', secret],
    ]) {
      const { code, output } = await Command.run('copy-log', args);
      expect(code).toBe(1);
      expect(output).not.toContain('hunter2secret');
      expect(output).not.toMatch(/ {4}at /);
    }
  });
});
