import 'reflect-metadata';
import { loadConfig } from '#config';
import { openEngines, runProgram, serveApi, servedOn, serverLogger } from '#installation';

/** The API alone: any number of these work on one log and one database, whose read models a projector keeps. */
await runProgram(async (signal) => {
  const config = loadConfig(['KURRENTDB_URL', 'DATABASE_URL', 'DEBRIEF_TOKEN']);
  const logger = serverLogger(config.logLevel);
  const engines = await openEngines(config);
  const served = await servedOn(
    () => engines.close(),
    () => serveApi({ config, engines, readiness: 'up-to-date', projector: undefined, logger, signal }),
  );
  console.log(`Debrief's API listens on ${served.url} (GraphiQL: ${served.url}/graphql)`);
  return served;
});
