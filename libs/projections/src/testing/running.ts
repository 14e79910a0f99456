import type { Alarm } from '../alarm.js';
import type { ReadModelEngine } from '../engine.js';
import type { Projection } from '../projection.js';
import type { ProjectorOptions } from '../projector-options.js';
import { Projector } from '../projector.js';
import type { ReadModelDatabase } from '../read-model-database.js';
import { PatientReadModels } from './patient-read-models.js';
import type { Place } from './place.js';
import type { SqlitePlace } from './place.js';

export interface Started {
  readonly projector: Projector;
  readonly alarms: readonly Alarm[];
  /** What `run` came to; rejects where it failed. */
  readonly done: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Projectors and readers in one place, all of them gone after `close`. */
export class ReadModelsUnderTest<Kept extends Place = SqlitePlace> {
  readonly #closing: (() => Promise<void>)[] = [];

  constructor(readonly place: Kept) {}

  /** As another process would have it. */
  engine(projections: readonly Projection[] = []): ReadModelEngine {
    return this.place.engine(projections);
  }

  start({ engine, ...options }: Omit<ProjectorOptions, 'engine'> & { readonly engine?: ReadModelEngine }): Started {
    const alarms: Alarm[] = [];
    const projector = new Projector({
      engine: engine ?? this.engine(options.projections),
      onAlarm: (alarm) => alarms.push(alarm),
      ...options,
    });
    const stopping = new AbortController();
    const done = projector.run(stopping.signal);
    // Who cares how it ended looks at `done`.
    done.catch(() => undefined);
    const stop = async (): Promise<void> => {
      stopping.abort();
      await done;
    };
    this.#closing.push(() => stop().catch(() => undefined));
    return { projector, alarms, done, stop };
  }

  reader(projections: readonly Projection[]): ReadModelDatabase {
    const database = new PatientReadModels(this.engine(projections), projections);
    this.#closing.push(() => database.close());
    return database;
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0)) await close();
    await this.place.clear();
  }
}
