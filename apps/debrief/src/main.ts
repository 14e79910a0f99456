import 'reflect-metadata';
import { loadConfig } from '#config';
import { runProgram } from '#installation';
import { startServer } from './server.js';

await runProgram(async (signal) => {
  const server = await startServer(loadConfig(), signal);
  if (server.newToken !== undefined) {
    console.log(`\nThe owner's token, shown this once and kept in the data directory:\n\n  ${server.newToken}\n`);
  }
  console.log(`Debrief listens on ${server.url} (GraphiQL: ${server.url}/graphql)`);
  return server;
});
