import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfig, Secret, settingNames } from '#config';

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs no variable at all', () => {
    expect(loadConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDirectory: resolve('data'),
      ownerToken: undefined,
      logLevel: 'info',
      maxBodyBytes: 2 * 1024 * 1024,
    });
  });

  it('takes what is set, and nothing of other variables', () => {
    const config = loadConfig({
      PORT: '0',
      HOST: '::',
      DEBRIEF_DATA: './somewhere',
      DEBRIEF_TOKEN: 'correct-horse',
      LOG_LEVEL: 'debug',
      DEBRIEF_MAX_BODY_BYTES: '1000000',
      PATH: '/bin',
    });
    expect(config).toMatchObject({ port: 0, host: '::', logLevel: 'debug', maxBodyBytes: 1_000_000 });
    expect(config.ownerToken?.reveal()).toBe('correct-horse');
    expect(isAbsolute(config.dataDirectory)).toBe(true);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(loadConfig({ PORT: '', HOST: '', DEBRIEF_TOKEN: '', KURRENTDB_URL: '' })).toEqual(loadConfig({}));
  });

  it('names everything that is wrong at once', () => {
    const problems = problemsOf({ PORT: '70000', HOST: 'http://here', LOG_LEVEL: 'loud', DEBRIEF_MAX_BODY_BYTES: '2MB' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'HOST', 'LOG_LEVEL', 'DEBRIEF_MAX_BODY_BYTES']);
    expect(problems.join('\n')).toContain('"70000"');
  });

  it.each(['-1', '4000.5', '4e3', ' 4000', '0x10', 'NaN'])('refuses %j as a port', (port) => {
    expect(problemsOf({ PORT: port })).toHaveLength(1);
  });

  it.each(['short', 'has a space', 'tab\tinside', 'pässwörter'])('refuses a token without showing it: %j', (token) => {
    const problems = problemsOf({ DEBRIEF_TOKEN: token });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^DEBRIEF_TOKEN /);
    expect(problems[0]).not.toContain(token);
  });

  it('refuses the engines of a later version and does not show their credentials', () => {
    const problems = problemsOf({ KURRENTDB_URL: 'kurrentdb://admin:changeit@db', DATABASE_URL: 'postgres://u:changeit@db' });
    expect(problems).toHaveLength(2);
    for (const problem of problems) {
      expect(problem).toMatch(/^(KURRENTDB_URL|DATABASE_URL) is not in this version/);
      expect(problem).not.toContain('changeit');
    }
  });

  it('has every setting on its page of the documentation', () => {
    const page = readFileSync('docs/reference/settings.md', 'utf8');
    for (const name of settingNames) expect(page).toContain(`\`${name}\``);
  });
});

describe('a secret', () => {
  it('does not show, however it is printed', () => {
    const secret = new Secret('correct-horse');
    for (const printed of [String(secret), JSON.stringify({ secret }), inspect({ secret }, { showHidden: true, depth: 9 })]) {
      expect(printed).not.toContain('correct-horse');
    }
  });
});
