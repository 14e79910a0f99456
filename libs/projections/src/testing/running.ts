import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Alarm } from '../alarm.js';
import type { ReadModelEngine } from '../engine.js';
import type { Projection } from '../projection.js';
import type { ProjectorOptions } from '../projector.js';
import { Projector } from '../projector.js';
import { ReadModelDatabase } from '../read-model-database.js';
import { sqliteReadModels } from '../sqlite-engine.js';

export interface Started {
  readonly projector: Projector;
  readonly alarms: readonly Alarm[];
  /** What `run` came to; rejects where it failed. */
  readonly done: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Projectors and readers over one temporary directory, all of them gone after `close`. */
export class ReadModelsUnderTest {
  readonly directory = mkdtempSync(join(tmpdir(), 'read-models-'));
  readonly #closing: (() => Promise<void>)[] = [];

  /** As another process would have it. */
  engine(): ReadModelEngine {
    return sqliteReadModels(this.directory);
  }

  start(options: Omit<ProjectorOptions, 'engine'>): Started {
    const alarms: Alarm[] = [];
    const projector = new Projector({ engine: this.engine(), onAlarm: (alarm) => alarms.push(alarm), ...options });
    const stopping = new AbortController();
    const done = projector.run(stopping.signal);
    const stop = async (): Promise<void> => {
      stopping.abort();
      await done;
    };
    this.#closing.push(() => stop().catch(() => undefined));
    return { projector, alarms, done, stop };
  }

  reader(projections: readonly Projection[]): ReadModelDatabase {
    const database = new ReadModelDatabase(this.engine(), projections);
    this.#closing.push(() => database.close());
    return database;
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0)) await close();
    rmSync(this.directory, { recursive: true });
  }
}
