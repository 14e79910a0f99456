import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { differencesBetween, expectRebuiltEqualsLive } from '#projections/testing';
import { openSqliteEventStore } from '#sqlite-event-store';
import { dataDirectory, projections } from '#installation/read-models';

/** Of a data directory whose server has ended: every row of its read models is what the log alone gives. */
export async function expectReadModelsEqualARebuild(directory: string): Promise<void> {
  const { log, readModels } = dataDirectory(directory);
  const store = openSqliteEventStore({ path: log, mode: 'reader' });
  try {
    await expectRebuiltEqualsLive({ store, projections, directory: readModels });
  } finally {
    await store.close();
  }
}

/** Of two data directories whose servers have ended: their read models are the same, row by row. */
export function expectSameReadModels(one: string, other: string): void {
  expect(differencesBetween(liveReadModels(one), liveReadModels(other))).toEqual([]);
}

function liveReadModels(directory: string): string {
  const { readModels } = dataDirectory(directory);
  return join(readModels, `${readFileSync(join(readModels, 'current'), 'utf8').trim()}.db`);
}
