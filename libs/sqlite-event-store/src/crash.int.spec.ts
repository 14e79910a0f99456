import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { openSqliteEventStore } from './sqlite-event-store.js';
import { OtherProcess } from './testing/other-process.js';
import { temporaryLog } from './testing/temporary-log.js';

const clock = (): string => new Date().toISOString();
const within = (from: number, to: number): number => from + Math.random() * (to - from);
const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Part {
  readonly append: string;
  readonly part: number;
  readonly of: number;
}

describe('a log whose writer is killed', () => {
  let log: ReturnType<typeof temporaryLog>;

  beforeEach(() => {
    log = temporaryLog();
  });
  afterEach(() => {
    log.remove();
  });

  function expectIntact(): void {
    const db = new Database(log.path);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  }

  test('opens again with every acknowledged event once, none torn, no gap', async () => {
    const acknowledged = new Map<string, string>();
    const found = new Map<string, string>();
    const revisions = new Map<string, bigint>();
    let position = 0n;

    const readOn = async (): Promise<void> => {
      const store = openSqliteEventStore({ path: log.path, clock });
      const faults: string[] = [];
      let open: Part | undefined;
      for await (const { id, stream, revision, position: at, event } of store.readAll({ after: position })) {
        const part = event.data as Part;
        if (at !== position + 1n) faults.push(`${at} follows ${position}`);
        if (revision !== (revisions.get(stream) ?? -1n) + 1n) faults.push(`a gap in ${stream} before ${revision}`);
        if (found.has(id)) faults.push(`${id} is there twice`);
        if (part.append !== (open?.append ?? part.append) || part.part !== (open?.part ?? -1) + 1) faults.push(`${part.append} is torn`);
        open = part.part + 1 === part.of ? undefined : part;
        found.set(id, String(at));
        revisions.set(stream, revision);
        position = at;
      }
      if (open !== undefined) faults.push(`${open.append} is torn`);
      for (const [id, at] of acknowledged) if (found.get(id) !== at) faults.push(`${id} was acknowledged at ${at} and is not there`);
      expect(faults).toEqual([]);
      await store.close();
      expectIntact();
    };

    for (let round = 0; round < 20; round++) {
      const writer = new OtherProcess('write', log.path);
      // Some are killed while they open the log, most while they write.
      let left = within(60, 250);
      if (round % 8 !== 0) await writer.reported(() => left-- < 0);
      await delay(within(0, 20));
      for (const line of await writer.kill()) {
        const [, id = '', at = ''] = /^(\S+) (\d+)\.$/.exec(line) ?? [];
        if (id !== '') acknowledged.set(id, at);
      }
      await readOn();
    }
    expect(acknowledged.size).toBeGreaterThan(1000);
  });

  test('is empty or whole when it was being restored', async () => {
    const found = new Set<bigint>();
    for (let round = 0; round < 8; round++) {
      log.remove();
      log = temporaryLog();
      const restoring = new OtherProcess('restore', log.path);
      await restoring.reported();
      if (round === 0) await restoring.reported((line) => line.startsWith('restored'));
      else await delay(within(0, 50 * (round - 1)));
      const lines = await restoring.kill();
      const store = openSqliteEventStore({ path: log.path, clock });
      const head = await store.head();
      expect([0n, 20_000n]).toContain(head);
      if (lines.includes('restored 20000')) expect(head).toBe(20_000n);
      found.add(head);
      await store.close();
      expectIntact();
    }
    expect(found).toContain(0n);
  });
});
