import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deterministicId, systemClock } from '#event-sourcing';
import { eventually } from '#event-sourcing/testing';
import type { SqliteEventStore } from '#sqlite-event-store';
import { openSqliteEventStore } from '#sqlite-event-store';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Alarm } from './alarm.js';
import { startProjectorThread } from './projector-thread.js';
import { sqliteReadModels } from './sqlite-engine.js';
import { expectRebuiltEqualsLive } from './testing/generations.js';
import { PatientReadModels } from './testing/patient-read-models.js';
import { count, projections } from './testing/thread/projections.mjs';

let directory: string;
let log: string;
let readModels: string;
let store: SqliteEventStore;
let database: PatientReadModels;
let recorded = 0;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'projector-thread-'));
  log = join(directory, 'events.db');
  readModels = join(directory, 'read-models');
  store = openSqliteEventStore({ path: log, clock: systemClock });
  database = new PatientReadModels(sqliteReadModels(readModels), projections);
  recorded = 0;
});

afterEach(async () => {
  await database.close();
  await store.close();
  rmSync(directory, { recursive: true });
});

async function note(text: string): Promise<bigint> {
  recorded++;
  const [event] = await store.append(`incident-${recorded}`, 'no-stream', [
    {
      id: deterministicId(`${recorded}`),
      schemaVersion: 1,
      event: { type: 'Noted', data: { text }, occurred: { at: '2026-01-01T00:00:00.000Z', exactness: 'EXACT' } },
      metadata: {},
    },
  ]);
  return event?.position ?? 0n;
}

const total = (): Promise<number> => database.read((manager) => manager.count(count));

describe('a projector in a thread of its own', () => {
  const workerUrl = new URL('./testing/thread/projector.worker.mjs', import.meta.url);

  it('answers waits, rebuilds when asked, and is started again when it crashes', async () => {
    const alarms: Alarm[] = [];
    const thread = startProjectorThread({
      workerUrl,
      workerData: { log, readModels },
      restartMs: 20,
      onProgress: (progress) => {
        database.noteProgress(progress);
      },
      onAlarm: (alarm) => alarms.push(alarm),
    });
    try {
      await database.waitFor(await note('first'));
      for (let one = 0; one < 200; one++) {
        const position = await note('more');
        thread.nudge();
        await database.waitFor(position);
      }
      expect(await total()).toBe(201);

      let progress = 0;
      expect(await thread.rebuild(() => progress++)).toEqual({ generation: '2', events: 201 });
      expect(progress).toBeGreaterThan(0);
      expect(await total()).toBe(201);
      expect(alarms).toEqual([]);

      await note('exit');
      await eventually(() => alarms.length >= 2);
      expect(alarms.slice(0, 2)).toEqual([
        { kind: 'projector-crashed', error: 'the thread ended with code 3', restartInMs: 20 },
        { kind: 'projector-crashed', error: 'the thread ended with code 3', restartInMs: 40 },
      ]);
      expect(await total()).toBe(201);
    } finally {
      await thread.stop();
    }
  });

  it('tells what stopped a projection', async () => {
    const alarms: Alarm[] = [];
    const thread = startProjectorThread({ workerUrl, workerData: { log, readModels }, onAlarm: (alarm) => alarms.push(alarm) });
    try {
      await note('first');
      const position = await note('poison');
      await expect(database.waitFor(position)).rejects.toThrow('counts has been stopped');
      expect(alarms).toMatchObject([{ kind: 'projection-stopped', projection: 'counts', position: String(position) }]);
      thread.resume('counts');
      await eventually(() => alarms.length >= 2);
      expect(alarms).toHaveLength(2);
      expect(await total()).toBe(1);
    } finally {
      await thread.stop();
    }
  });
});

describe('a projector in a process that is killed', () => {
  it('goes on with rows and checkpoint as they belong together', async () => {
    const script = new URL('./testing/thread/projector.process.mjs', import.meta.url);
    let projector: ChildProcess | undefined;
    const end = async (): Promise<void> => {
      const exit = new Promise((resolve) => projector?.once('exit', resolve));
      projector?.kill('SIGKILL');
      await exit;
    };
    for (let round = 0; round < 10; round++) {
      projector = fork(script, [log, readModels], { execArgv: [] });
      const before = await positionOfCounts();
      for (let one = 0; one < 200; one++) await note('more');
      while ((await positionOfCounts()) === before) await note('more');
      await end();
    }
    projector = fork(script, [log, readModels], { execArgv: [] });
    await database.waitFor(await store.head());
    await end();
    expect(await total()).toBe(recorded);
    await expectRebuiltEqualsLive({ store, projections, directory: readModels });
  });
});

async function positionOfCounts(): Promise<bigint> {
  return (await database.checkpoints())[0]?.position ?? 0n;
}
