import 'reflect-metadata';
import { loadConfig } from '#config';
import { rebuildReadModels, sqliteReadModels } from '#projections';
import { openSqliteEventStore } from '#sqlite-event-store';
import { Presets, SingleBar } from 'cli-progress';
import { existsSync } from 'node:fs';
import { dataDirectory } from './data-directory.js';
import { projections } from './projections.js';

/** Rebuilds all read models beside the live ones and swaps them in; a server that runs on them meanwhile goes on undisturbed. */
async function rebuild(): Promise<void> {
  const { log, readModels } = dataDirectory(loadConfig().dataDirectory);
  if (!existsSync(log)) throw new Error(`There is no log at ${log}: nothing to rebuild from.`);
  const store = openSqliteEventStore({ path: log, mode: 'reader' });
  const bar = new SingleBar(
    { format: '{bar} {percentage}% | {value} of {total} events | {eta_formatted} left', hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(Number(await store.head()), 0);
  try {
    const startedAt = performance.now();
    const { events } = await rebuildReadModels({
      store,
      projections,
      engine: sqliteReadModels(readModels),
      onProgress: ({ position, head }) => {
        bar.setTotal(Number(head));
        bar.update(Number(position));
      },
    });
    bar.stop();
    console.log(`${events} events in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s. The rebuilt read models are live.`);
  } finally {
    bar.stop();
    await store.close();
  }
}

process.umask(0o077);
try {
  await rebuild();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
