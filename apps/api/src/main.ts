import 'reflect-metadata';
import { loadConfig } from '#config';
import { openEngines, runProgram, serveApi, serverLogger } from '#installation';

/** The API alone: any number of these work on one log and one database, whose read models a projector keeps. */
await runProgram(async (signal) => {
  const config = loadConfig(['KURRENTDB_URL', 'DATABASE_URL', 'DEBRIEF_TOKEN']);
  const logger = serverLogger(config.logLevel);
  const engines = await openEngines(config, {
    onLogTrouble: (message) => {
      logger.warn(message, 'Log');
    },
  });
  try {
    const served = await serveApi({ config, engines, readiness: 'up-to-date', projector: undefined, logger, signal });
    console.log(`Debrief's API listens on ${served.url} (GraphiQL: ${served.url}/graphql)`);
    return {
      url: served.url,
      stop: async () => {
        await served.stop();
        await engines.close();
      },
    };
  } catch (error) {
    await engines.close();
    throw error;
  }
});
