import 'reflect-metadata';
import { loadConfig } from '#config';
import { openEngines, runProgram, servedOn, serveOperations, serverLogger, startProjector } from '#installation';

/** A projector alone: of any number of these one keeps the read models, and the others are there to take over. */
await runProgram(async () => {
  const config = loadConfig(['KURRENTDB_URL', 'DATABASE_URL']);
  const logger = serverLogger(config.logLevel);
  const engines = await openEngines(config);
  const projector = startProjector(config, engines.database);
  const served = await servedOn(
    async () => {
      await projector.stop();
      await engines.close();
    },
    () => serveOperations({ config, engines, readiness: 'reachable', projector, logger }),
  );
  console.log(`Debrief's projector listens on ${served.url} (health and metrics)`);
  return served;
});
