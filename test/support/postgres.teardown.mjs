/** Ends the PostgreSQL that `postgres.setup.mjs` has started, and removes its files. */
export default async function stopPostgres() {
  await globalThis.postgresOfThisRun?.stop();
  globalThis.postgresOfThisRun = undefined;
}
