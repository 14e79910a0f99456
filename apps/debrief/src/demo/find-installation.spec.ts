import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret } from '#config';
import { tokenInShell } from './find-installation.js';

describe('the token in what the demo prints', () => {
  it('is the one that a shell has where it was set, and never itself', () => {
    expect(tokenInShell({ ownerToken: new Secret('a-token-of-ours'), dataDirectory: 'data' })).toBe('$DEBRIEF_TOKEN');
  });

  it('is read from the data directory by whoever set none', () => {
    expect(tokenInShell({ ownerToken: undefined, dataDirectory: 'data' })).toBe(`$(cat 'data/owner-token')`);
  });

  it('is found in a directory of any name', () => {
    const directory = mkdtempSync(join(tmpdir(), `the demo's "$1" data-`));
    try {
      writeFileSync(join(directory, 'owner-token'), 'a-token-of-ours\n');
      const line = `printf %s "Bearer ${tokenInShell({ ownerToken: undefined, dataDirectory: directory })}"`;
      expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe('Bearer a-token-of-ours');
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
