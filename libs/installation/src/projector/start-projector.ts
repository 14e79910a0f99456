import type { Config } from '#config';
import type { Alarm, ProjectorRole, ReadModelDatabase } from '#projections';
import { startProjectorThread } from '#projections';
import { Logger } from '@nestjs/common';
import { placesOf } from '../engines/places.js';
import type { ProjectorWork } from './projector-work.js';

/** The projector of this process. */
export interface RunningProjector {
  /** Undefined until it has found out, and while nothing can be told because the database does not answer. */
  role(): ProjectorRole | undefined;
  /** Says that something has been recorded. */
  nudge(): void;
  /** Resolves when what was under way is committed. */
  stop(): Promise<void>;
}

/**
 * Starts a projector in a thread of its own, which opens the engines that the settings name for itself. Logs its alarms, and when it begins
 * to lead or to stand by. The embedded log must be open in this process already.
 * @param database is told how far the projections have come, so that those who wait are answered at once.
 */
export function startProjector(config: Config, database: ReadModelDatabase): RunningProjector {
  const logger = new Logger('Projector');
  const work: ProjectorWork = { places: placesOf(config), tellsTrouble: !['silent', 'error'].includes(config.logLevel) };
  let role: ProjectorRole | undefined;
  const thread = startProjectorThread({
    workerUrl: new URL('./projector.worker.js', import.meta.url),
    workerData: work,
    onProgress: (progress) => {
      database.noteProgress(progress);
    },
    onRole: (now) => {
      if (now !== role && work.places.readModels.kind === 'postgresql') logger.log(now === 'leading' ? LEADS : STANDS_BY);
      role = now;
    },
    onAlarm: (alarm) => {
      if (alarm.kind === 'projector-failed' || alarm.kind === 'projector-crashed') role = undefined;
      logger.error(textOf(alarm));
    },
  });
  return {
    role: () => role,
    nudge: () => {
      thread.nudge();
    },
    stop: () => thread.stop(),
  };
}

const LEADS = 'leads: it keeps the read models up to date';
const STANDS_BY = 'stands by: another projector keeps the read models, and this one takes over when that is gone';

function textOf(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'projection-stopped':
      return `${alarm.projection} is stopped by event ${alarm.eventId} at position ${alarm.position}: ${alarm.error}`;
    case 'projector-failed':
      return `failed, and is tried again in ${alarm.retryInMs} ms: ${alarm.error}`;
    case 'generation-unusable':
      return `read models ${alarm.generation} cannot be used and are built anew: ${alarm.error}`;
    case 'projector-crashed':
      return `crashed, and is started again in ${alarm.restartInMs} ms: ${alarm.error}`;
  }
}
