import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadConfig } from '#config';
import { placesOf } from './places.js';

describe('an installation', () => {
  it('has everything in its data directory where no setting says otherwise', () => {
    expect(placesOf(loadConfig([], { DEBRIEF_DATA: 'there' }))).toEqual({
      log: { kind: 'embedded', file: join(resolve('there'), 'events.db') },
      readModels: { kind: 'embedded', directory: join(resolve('there'), 'read-models') },
    });
  });

  it('has its log and its read models where the settings say, each by itself', () => {
    const log = { KURRENTDB_URL: 'kurrentdb://u:p@db', KURRENTDB_READS: 'client', KURRENTDB_TIMEOUT_MS: '700' };
    const database = { DATABASE_URL: 'postgres://u:p@db/debrief', DATABASE_POOL_SIZE: '4' };
    expect(placesOf(loadConfig([], log))).toMatchObject({
      log: { kind: 'kurrentdb', url: 'kurrentdb://u:p@db', reads: 'client', timeoutMs: 700 },
      readModels: { kind: 'embedded' },
    });
    expect(placesOf(loadConfig([], database))).toMatchObject({
      log: { kind: 'embedded' },
      readModels: { kind: 'postgresql', url: 'postgres://u:p@db/debrief', poolSize: 4 },
    });
    expect(placesOf(loadConfig([], { ...log, ...database }))).toMatchObject({
      log: { kind: 'kurrentdb' },
      readModels: { kind: 'postgresql' },
    });
  });
});
