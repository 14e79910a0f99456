import type { Alarm } from './alarm.js';
import type { Checkpoint } from './checkpoint.js';
import type { ProjectorRole, ReadModelEngine } from './engine.js';
import type { EventLog } from './event-log.js';
import type { Projection } from './projection.js';
import type { BuildProgress } from './rebuild.js';

/** Where the projections stand; plain data, so that it passes between threads. Given to `ReadModelDatabase.noteProgress`. */
export interface ProjectorProgress {
  readonly generation: string;
  readonly checkpoints: readonly Checkpoint[];
}

export interface ProjectorOptions {
  readonly store: EventLog;
  readonly projections: readonly Projection[];
  readonly engine: ReadModelEngine;
  /** Events in one transaction of a projection at most; 1,000 when left out. */
  readonly batchSize?: number;
  /** Called after each batch, when all projections are past it. */
  readonly onProgress?: (progress: ProjectorProgress) => void;
  /** Called while read models are built because there were none that suit. */
  readonly onBuild?: (progress: BuildProgress) => void;
  /** Called when it begins to lead or to stand by: of several projectors for the same read models one works, and the others wait. */
  readonly onRole?: (role: ProjectorRole) => void;
  readonly onAlarm?: (alarm: Alarm) => void;
}
