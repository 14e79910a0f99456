import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Alarm } from './alarm.js';
import { readCheckpoints } from './checkpoint.js';
import type { Projection } from './projection.js';
import type { ProjectorOptions } from './projector.js';
import { Projector } from './projector.js';
import { ReadModelDatabase } from './read-model-database.js';
import { sqliteReadModels } from './sqlite-engine.js';
import { IdleProjection, Note, NoteProjection, Tally, TallyProjection } from './testing/sample-projections.js';
import { ToldLog } from './testing/told-log.js';

let directory: string;
const running: (() => Promise<void>)[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'read-models-'));
});

afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
  rmSync(directory, { recursive: true });
});

function started(options: Omit<ProjectorOptions, 'engine'>): { projector: Projector; alarms: Alarm[]; stop: () => Promise<void> } {
  const alarms: Alarm[] = [];
  const projector = new Projector({ engine: sqliteReadModels(directory), onAlarm: (alarm) => alarms.push(alarm), ...options });
  const stopping = new AbortController();
  const done = projector.run(stopping.signal);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await done;
  };
  running.push(stop);
  return { projector, alarms, stop };
}

function reader(projections: readonly Projection[]): ReadModelDatabase {
  const database = new ReadModelDatabase(sqliteReadModels(directory), projections);
  running.push(() => database.close());
  return database;
}

const noted = (text: string, stream = 'incident-1') => ({ type: 'Noted', stream, data: { text } });

describe('Projector', () => {
  it('projects what is there and what comes, and moves idle checkpoints along', async () => {
    const log = new ToldLog();
    log.record(noted('a'), noted('b', 'incident-2'), { type: 'Other' });
    const projections = [new TallyProjection(), new NoteProjection(), new IdleProjection()];
    const { alarms } = started({ store: log, projections });
    const database = reader(projections);
    await database.waitFor(3n);
    expect(await database.read((manager) => manager.find(Tally, { order: { stream: 'asc' } }))).toEqual([
      { stream: 'incident-1', noted: 1, authors: { 'actor-1': 1 }, lastPosition: 1n },
      { stream: 'incident-2', noted: 1, authors: { 'actor-1': 1 }, lastPosition: 2n },
    ]);
    await database.waitFor(log.record(noted('c')));
    expect(await database.read((manager) => manager.countBy(Note, { stream: 'incident-1' }))).toBe(2);
    expect((await database.checkpoints()).map(({ name, position }) => [name, position])).toEqual([
      ['idle', 4n],
      ['notes', 4n],
      ['tally', 4n],
    ]);
    expect(alarms).toEqual([]);
  });

  it('commits rows and checkpoint together or not at all, and stops at a poison event without holding up the others', async () => {
    const log = new ToldLog();
    log.record(noted('a'), noted('b'), noted('poison'), noted('d'));
    const notes = new NoteProjection();
    const projections = [new TallyProjection(), notes, new IdleProjection()];
    const { projector, alarms } = started({ store: log, projections });
    const database = reader(projections);
    await database.waitFor(4n, { projections: ['tally', 'idle'] });
    await expect(database.waitFor(4n, { projections: ['notes'] })).rejects.toMatchObject({
      name: 'ReadModelBehindError',
      behind: [{ name: 'notes', position: '2', stop: { position: '3', error: 'Error: this is not a note' } }],
    });
    expect(await database.read((manager) => manager.count(Note))).toBe(2);
    await database.waitFor(2n, { projections: ['notes'] });
    await database.waitFor(log.record(noted('e')), { projections: ['tally'] });
    expect(alarms).toEqual([
      { kind: 'projection-stopped', projection: 'notes', position: '3', eventId: log.events[2]?.id, error: 'Error: this is not a note' },
    ]);

    await projector.resume('notes');
    await expect(database.waitFor(5n)).rejects.toThrow('notes has been stopped by event');
    expect(alarms).toHaveLength(2);
    notes.cured = true;
    await projector.resume('notes');
    await database.waitFor(5n);
    expect(await database.read((manager) => manager.count(Note))).toBe(5);
  });

  it('tries a poison event again after a restart', async () => {
    const log = new ToldLog();
    log.record(noted('poison'));
    const first = started({ store: log, projections: [new NoteProjection()] });
    const database = reader([new NoteProjection()]);
    await expect(database.waitFor(1n)).rejects.toThrow('has been stopped');
    await first.stop();
    expect(first.alarms).toHaveLength(1);
    const cured = new NoteProjection();
    cured.cured = true;
    const second = started({ store: log, projections: [cured] });
    for (let tries = 0; (await database.checkpoints())[0]?.position !== 1n && tries < 200; tries++) await sleep(10);
    await database.waitFor(1n);
    expect(second.alarms).toEqual([]);
  });

  it('loses and doubles nothing with two projectors', async () => {
    const log = new ToldLog();
    const projections = () => [new TallyProjection(), new NoteProjection(), new IdleProjection()];
    const one = started({ store: log, projections: projections(), batchSize: 7 });
    const two = started({ store: log, projections: projections(), batchSize: 5 });
    const database = reader(projections());
    for (let count = 0; count < 300; count++) {
      log.record(noted(`${count}`, `incident-${count % 10}`));
      if (count % 3 === 0) await sleep(1);
    }
    await database.waitFor(300n);
    const tallies = await database.read((manager) => manager.find(Tally));
    expect(tallies.map(({ noted }) => noted)).toEqual(Array(10).fill(30));
    expect(await database.read((manager) => manager.count(Note))).toBe(300);
    expect([...one.alarms, ...two.alarms]).toEqual([]);
  });

  it('goes on where it was, and lets a projection that is behind catch up alone', async () => {
    const log = new ToldLog();
    for (let count = 0; count < 50; count++) log.record(noted(`${count}`));
    const projections = [new TallyProjection(), new NoteProjection()];
    const first = started({ store: log, projections });
    const database = reader(projections);
    await database.waitFor(50n);
    await first.stop();
    const engine = sqliteReadModels(directory);
    const generation = await engine.open((await engine.current()) ?? '', [], 'projecting');
    await generation?.dataSource.query(`update "projection_checkpoint" set "position" = 20, "eventId" = ? where "name" = 'notes'`, [
      log.events[19]?.id,
    ]);
    await generation?.dataSource.query('delete from "note" where rowid > 20');
    await generation?.dataSource.destroy();
    const second = started({ store: log, projections, batchSize: 8 });
    await database.waitFor(log.record(noted('last')));
    expect(await database.read((manager) => manager.count(Note))).toBe(51);
    expect(await database.read((manager) => manager.find(Tally))).toMatchObject([{ noted: 51 }]);
    expect(second.alarms).toEqual([]);
    expect(await database.read((manager) => readCheckpoints(manager))).toMatchObject([{ position: 51n }, { position: 51n }]);
  });
});
