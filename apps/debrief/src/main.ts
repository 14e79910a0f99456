import 'reflect-metadata';
import { ConfigurationError, loadConfig } from '#config';
import { startServer } from './server.js';

// Whatever is kept is for the one who runs this: the log and the keys most of all.
process.umask(0o077);

try {
  const server = await startServer(loadConfig());
  if (server.newToken !== undefined) {
    console.log(`\nThe owner's token, shown this once and kept in the data directory:\n\n  ${server.newToken}\n`);
  }
  console.log(`Debrief listens on ${server.url} (GraphiQL: ${server.url}/graphql)`);
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof ConfigurationError ? error.message : error);
  process.exitCode = 1;
}
