import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { loadConfig } from '#config';
import { openLogToRead, openReadModels, placesOf, projections } from '#installation/read-models';
import { rebuildReadModels } from '#projections';
import { Presets, SingleBar } from 'cli-progress';

/** Rebuilds all read models beside the live ones and swaps them in; whoever runs on them meanwhile goes on undisturbed. */
async function rebuild(): Promise<void> {
  const { log, readModels } = placesOf(loadConfig());
  if (log.kind === 'embedded' && !existsSync(log.file)) throw new Error(`There is no log at ${log.file}: nothing to rebuild from.`);
  const { store } = await openLogToRead(log, (message) => {
    console.error(message);
  });
  const engine = openReadModels(readModels);
  const bar = new SingleBar(
    { format: '{bar} {percentage}% | {events} events | {eta_formatted} left', hideCursor: true },
    Presets.shades_classic,
  );
  try {
    const startedAt = performance.now();
    bar.start(Number(await store.head()), 0, { events: 0 });
    const { events } = await rebuildReadModels({
      store,
      projections,
      engine,
      onProgress: ({ position, head, events: read }) => {
        bar.setTotal(Number(head));
        bar.update(Number(position), { events: read });
      },
    });
    bar.stop();
    console.log(`${events} events in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s. The rebuilt read models are live.`);
  } finally {
    bar.stop();
    await engine.close();
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
