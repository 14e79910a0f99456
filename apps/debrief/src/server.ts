import type { Config } from '#config';
import { openEngines, serveApi, servedOn, serverLogger, startProjector } from '#installation';
import type { ServedApi } from '#installation';

/** Starts all of Debrief in one process. When the promise resolves it listens; `/health/ready` tells when it has caught up. */
export async function startServer(config: Config, signal: AbortSignal = new AbortController().signal): Promise<ServedApi> {
  const logger = serverLogger(config.logLevel);
  const engines = await openEngines(config, {
    onRecorded: () => {
      projector.nudge();
    },
  });
  const projector = startProjector(config, engines.database);
  return servedOn(
    async () => {
      await projector.stop();
      await engines.close();
    },
    () => serveApi({ config, engines, readiness: 'up-to-date', projector, logger, signal }),
  );
}
