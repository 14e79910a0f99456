import type { Config } from '#config';
import { openEngines, serveApi, serverLogger, startProjector } from '#installation';
import type { ServedApi } from '#installation';

/** Starts all of Debrief in one process. When the promise resolves it listens; `/health/ready` tells when it has caught up. */
export async function startServer(config: Config, signal: AbortSignal = new AbortController().signal): Promise<ServedApi> {
  const logger = serverLogger(config.logLevel);
  const engines = await openEngines(config, {
    onRecorded: () => {
      projector.nudge();
    },
    onLogTrouble: (message) => {
      logger.warn(message, 'Log');
    },
  });
  const projector = startProjector(config, engines.database);
  const stopEngines = async (): Promise<void> => {
    await projector.stop();
    await engines.close();
  };
  try {
    const served = await serveApi({ config, engines, readiness: 'up-to-date', projector, logger, signal });
    return {
      ...served,
      stop: async () => {
        await served.stop();
        await stopEngines();
      },
    };
  } catch (error) {
    await stopEngines();
    throw error;
  }
}
