import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, loadConfig, Secret, settingNames } from '#config';
import type { SettingName } from '#config';

function problemsOf(env: NodeJS.ProcessEnv, needs: readonly SettingName[] = []): readonly string[] {
  try {
    loadConfig(needs, env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs no variable at all', () => {
    expect(loadConfig([], {})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDirectory: resolve('data'),
      ownerToken: undefined,
      logLevel: 'info',
      maxBodyBytes: 2 * 1024 * 1024,
      kurrentDb: undefined,
      database: undefined,
      postmortemDue: { SEV1: { count: 3, unit: 'CALENDAR_DAYS' }, SEV2: { count: 5, unit: 'WORKING_DAYS' } },
    });
  });

  it('takes what is set, and nothing of other variables', () => {
    const config = loadConfig([], {
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
    expect(loadConfig([], { PORT: '', HOST: '', DEBRIEF_TOKEN: '', KURRENTDB_URL: '', DATABASE_URL: '' })).toEqual(loadConfig([], {}));
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

  it.each([
    'kurrentdb://localhost',
    'kurrentdb://127.0.0.1:2113?tls=false',
    'kurrentdb+discover://admin:changeit@db.example:2113',
    'kurrentdb://n1:2113,n2:2113,n3:2113/?nodePreference=leader',
    'esdb://localhost:2113',
    'esdb+discover://db',
  ])('takes the log at %s', (url) => {
    const { kurrentDb } = loadConfig([], { KURRENTDB_URL: url });
    expect(kurrentDb).toEqual({ url: expect.any(Secret), reads: 'direct', timeoutMs: 10_000 });
    expect(kurrentDb?.url.reveal()).toBe(url);
  });

  it.each(['postgres://localhost', 'postgresql://debrief:changeit@db.example:5432/debrief?sslmode=require'])(
    'takes the read models at %s',
    (url) => {
      const { database } = loadConfig([], { DATABASE_URL: url });
      expect(database).toEqual({ url: expect.any(Secret), poolSize: 10 });
      expect(database?.url.reveal()).toBe(url);
    },
  );

  it('takes how the engines are used', () => {
    const { kurrentDb, database } = loadConfig([], {
      KURRENTDB_URL: 'kurrentdb://db',
      KURRENTDB_READS: 'client',
      KURRENTDB_TIMEOUT_MS: '2500',
      DATABASE_URL: 'postgres://db',
      DATABASE_POOL_SIZE: '3',
    });
    expect(kurrentDb).toMatchObject({ reads: 'client', timeoutMs: 2_500 });
    expect(database).toMatchObject({ poolSize: 3 });
  });

  it.each([
    ['KURRENTDB_URL', 'http://admin:changeit@db:2113'],
    ['KURRENTDB_URL', 'kurrentdb://admin:changeit@'],
    ['KURRENTDB_URL', 'kurrentdb://admin:changeit@db and another'],
    ['KURRENTDB_URL', 'admin:changeit@db'],
    ['DATABASE_URL', 'mysql://u:changeit@db/debrief'],
    ['DATABASE_URL', 'postgres://u:changeit@'],
    ['DATABASE_URL', 'u:changeit@db'],
  ])('refuses %s=%s and does not show it', (name, url) => {
    const problems = problemsOf({ [name]: url });
    expect(problems).toEqual([expect.stringMatching(`^${name} is a URL such as `)]);
    expect(problems[0]).not.toContain('changeit');
  });

  it.each([
    ['SEV1=24d', { SEV1: { count: 24, unit: 'CALENDAR_DAYS' } }],
    ['SEV3=10wd, SEV1=0d', { SEV1: { count: 0, unit: 'CALENDAR_DAYS' }, SEV3: { count: 10, unit: 'WORKING_DAYS' } }],
    ['none', {}],
  ])('takes when postmortems are due from %j', (POSTMORTEM_DUE, postmortemDue) => {
    expect(loadConfig([], { POSTMORTEM_DUE })).toMatchObject({ postmortemDue });
  });

  it.each([
    '3d',
    'SEV0=3d',
    'SEV6=3d',
    'sev1=3d',
    'SEV1=3',
    'SEV1=3h',
    'SEV1=-3d',
    'SEV1=1.5d',
    'SEV1=366d',
    'SEV1=3d,',
    'SEV1=3d,SEV1=5d',
    'none,SEV1=3d',
  ])('refuses %j as when postmortems are due', (POSTMORTEM_DUE) => {
    expect(problemsOf({ POSTMORTEM_DUE })).toEqual([expect.stringMatching(/^POSTMORTEM_DUE is none, or has severities as in .*, not "/)]);
  });

  it('names what a program needs and does not have, beside what is wrong', () => {
    const needs = ['KURRENTDB_URL', 'DATABASE_URL', 'DEBRIEF_TOKEN'] as const;
    expect(problemsOf({ DATABASE_URL: 'postgres://db', DEBRIEF_TOKEN: '', PORT: 'x' }, needs)).toEqual([
      'KURRENTDB_URL is not set, and this program needs it.',
      'DEBRIEF_TOKEN is not set, and this program needs it.',
      expect.stringMatching(/^PORT /),
    ]);
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
