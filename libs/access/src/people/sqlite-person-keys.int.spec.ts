import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openPersonKeys } from '#access';
import { personKeysContract } from '../testing/person-keys.contract.js';

personKeysContract('in a data directory', () => {
  const parent = mkdtempSync(join(tmpdir(), 'debrief-keys-'));
  const data = join(parent, 'data');
  return Promise.resolve({
    open: () => openPersonKeys(data),
    openElsewhere: `(await import('./dist/libs/access/src/people/sqlite-person-keys.js')).openPersonKeys(${JSON.stringify(data)})`,
    filesWith: (bytes) => Promise.resolve(readdirSync(data).filter((name) => readFileSync(join(data, name)).includes(Buffer.from(bytes)))),
    dispose: () => {
      rmSync(parent, { recursive: true });
      return Promise.resolve();
    },
  });
});

it('the keys in a data directory are for their owner’s eyes only', async () => {
  const data = mkdtempSync(join(tmpdir(), 'debrief-keys-'));
  const mode = () => statSync(join(data, 'person-keys.db')).mode & 0o777;
  try {
    await openPersonKeys(data).close();
    expect(mode()).toBe(0o600);
    chmodSync(join(data, 'person-keys.db'), 0o644);
    await openPersonKeys(data).close();
    expect(mode()).toBe(0o600);
  } finally {
    rmSync(data, { recursive: true });
  }
});
