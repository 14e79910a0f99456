import 'reflect-metadata';
import { loadConfig } from '#config';
import { openEngines, runProgram, serveOperations, serverLogger, startProjector } from '#installation';

/** A projector alone: of any number of these one keeps the read models, and the others are there to take over. */
await runProgram(async () => {
  const config = loadConfig(['KURRENTDB_URL', 'DATABASE_URL']);
  const logger = serverLogger(config.logLevel);
  const engines = await openEngines(config, {
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
    const served = await serveOperations({ config, engines, readiness: 'reachable', projector, logger });
    console.log(`Debrief's projector listens on ${served.url} (health and metrics)`);
    return {
      url: served.url,
      stop: async () => {
        await served.stop();
        await stopEngines();
      },
    };
  } catch (error) {
    await stopEngines();
    throw error;
  }
});
