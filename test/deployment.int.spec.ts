import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { settingNames } from '#config';
import { check } from 'prettier';
import { Debrief, until } from './support/debrief.js';
import type { AppName } from './support/debrief.js';
import { freePort } from './support/free-port.js';

const BASE = 'deploy/kubernetes/base';
const compose = ['docker-compose.yml', 'docker-compose.cluster.yml'];
const manifests = readdirSync(BASE).map((name) => `${BASE}/${name}`);

const read = (path: string): string => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** What stands indented below a line of a YAML file, such as `postgres:`. */
function below(text: string, line: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((candidate) => candidate.trimEnd() === line);
  if (start === -1) throw new Error(`there is no line ${line}`);
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((candidate) => candidate.trim() !== '' && (/^ */.exec(candidate)?.[0].length ?? 0) <= indent);
  return rest.slice(0, end === -1 ? undefined : end).join('\n');
}

/** The built programs that a text names: `api`. */
const programs = (text: string): readonly string[] => matches(text, /dist\/programs\/([a-z-]+)\.js/g);

const dockerfile = read('Dockerfile');

describe.each([...compose, ...manifests])('%s', (path) => {
  it('is YAML, laid out as everything here', async () => {
    expect(await check(read(path), { parser: 'yaml', filepath: path, printWidth: 140, singleQuote: true })).toBe(true);
  });
});

describe.each(compose)('%s', (path) => {
  const text = read(path);

  it('gives Debrief settings that it knows, and everything that it cannot do without', () => {
    const given = matches(below(text, 'x-engines: &engines'), /^ {2}([A-Z_]+):/gm);
    expect(settingNames).toEqual(expect.arrayContaining([...given]));
    expect(given).toEqual(expect.arrayContaining(['KURRENTDB_URL', 'DATABASE_URL', 'DEBRIEF_TOKEN']));
  });

  it('starts the API and the projector', () => {
    expect(programs(text)).toEqual(['api', 'projector']);
  });

  it('asks only for variables that .env.example tells of', () => {
    const told = matches(read('.env.example'), /^#?([A-Z_]+)=/gm);
    expect(told).toEqual(expect.arrayContaining([...matches(text, /\$\{([A-Z_]+)/g)]));
  });

  it('holds no secret, and starts without none', () => {
    const secrets = matches(text, /\$\{([A-Z_]*(?:TOKEN|PASSWORD)[^}]*)\}/g);
    expect(secrets.length).toBeGreaterThan(2);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Z_]+:\?/);
    for (const value of matches(text, /(?:PASSWORD|TOKEN): (.*)/g)) expect(value).toMatch(/^\$\{/);
    for (const credentials of matches(text, /:\/\/([^@/\s]+)@/g)) expect(credentials).toMatch(/^\w+:\$\{[^}]+\}$/);
  });

  it('pins what it runs, and lets nobody in but through the API, from this machine', () => {
    for (const image of matches(text, /^ +image: (.*)/gm)) expect(image).toMatch(/:\d+\.\d+|^debrief:/);
    expect(matches(text, /ports: \['([^']*)'\]/g)).toEqual(['127.0.0.1:${DEBRIEF_PORT:-4000}:4000']);
    expect(text.match(/ports:/g)).toHaveLength(1);
    expect(text).toContain('engines: { internal: true }');
  });

  it('waits for what it stands on', () => {
    const services = matches(below(text, 'services:'), /^ {2}(\S+):$/gm).filter((name) => /^(kurrentdb|postgres)/.test(name));
    expect(matches(below(text, 'x-after-the-engines: &after-the-engines'), /^ {2}(\S+): \{ condition: service_healthy \}/gm)).toEqual(
      services,
    );
    expect(text.match(/depends_on: \*after-the-engines/g)).toHaveLength(2);
  });
});

it('both compose files say the same of what they both have', () => {
  const [one = '', cluster = ''] = compose.map(read);
  for (const block of ['x-debrief: &debrief', '  postgres:']) expect(below(cluster, block)).toBe(below(one, block));
  for (const service of ['  api:', '  projector:']) {
    const withoutAuthority = below(cluster, service)
      .replace(", 'authority:/authority:ro'", '')
      .replace("    volumes: ['authority:/authority:ro']\n", '');
    expect(withoutAuthority).toBe(below(one, service));
  }
  const images = (text: string): ReadonlySet<string> => new Set(matches(text, /image: (docker\.kurrent\.io\S+)/g));
  expect(images(cluster)).toEqual(images(one));
});

describe('Dockerfile', () => {
  const copied = matches(dockerfile, /^COPY (?!--from)(.*) \S+$/gm).flatMap((sources) => sources.split(' '));

  it('copies what there is, and what .dockerignore lets through', () => {
    const ignore = read('.dockerignore').split('\n');
    expect(copied.length).toBeGreaterThan(5);
    expect(ignore).toContain('*');
    for (const source of copied) {
      expect(existsSync(source)).toBe(true);
      expect(ignore).toContain(`!${source}`);
    }
  });

  it('copies everything that the build reads', () => {
    const { extends: base } = JSON.parse(read('tsconfig.build.json')) as { extends: string };
    expect(copied).toEqual(
      expect.arrayContaining(['tsconfig.build.json', base.replace('./', ''), 'scripts', 'package.json', 'package-lock.json']),
    );
  });

  it('sets settings that Debrief knows', () => {
    const block = /^ENV ([\s\S]*?[^\\])\n/m.exec(dockerfile)?.[1] ?? '';
    const set = matches(block, /([A-Z_]+)=/g).filter((name) => name !== 'NODE_ENV');
    expect(set).toEqual(['HOST', 'PORT', 'DEBRIEF_DATA']);
    expect(settingNames).toEqual(expect.arrayContaining([...set]));
  });

  it('runs all of its programs as nobody special', () => {
    expect(dockerfile).toMatch(/^USER 1000:1000$/m);
    expect(programs(dockerfile)).toEqual(['debrief', 'api', 'projector', 'debrief']);
    for (const program of programs(dockerfile)) expect(existsSync(`apps/${program}/src/main.ts`)).toBe(true);
  });
});

describe('the Kubernetes manifests', () => {
  it('are all in the kustomization, but for the secret', () => {
    const resources = matches(read(`${BASE}/kustomization.yaml`), /^ {2}- (\S+\.yaml)$/gm);
    const others = ['kustomization.yaml', 'secret.example.yaml'];
    expect([...resources].sort()).toEqual(
      readdirSync(BASE)
        .filter((name) => !others.includes(name))
        .sort(),
    );
  });

  it('give Debrief settings that it knows', () => {
    const given = [
      ...matches(below(read(`${BASE}/configmap.yaml`), 'data:'), /^ {2}([A-Z_]+):/gm),
      ...matches(below(read(`${BASE}/secret.example.yaml`), 'stringData:'), /^ {2}([A-Z_]+):/gm),
      ...manifests.flatMap((path) => matches(read(path), /- \{ name: ([A-Z_]+), value:/g)),
    ];
    expect(settingNames).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(['KURRENTDB_URL', 'DATABASE_URL', 'DEBRIEF_TOKEN', 'HOST', 'PORT', 'DEBRIEF_DATA']));
  });

  it('hold no secret', () => {
    expect(read(`${BASE}/secret.example.yaml`)).toMatch(/DEBRIEF_TOKEN: ''[\s\S]*USER:PASSWORD@[\s\S]*USER:PASSWORD@/);
    for (const path of manifests.filter((name) => !name.includes('secret'))) expect(read(path)).not.toMatch(/PASSWORD|TOKEN|:\/\//);
  });

  it('start the API and the projector', () => {
    for (const app of ['api', 'projector']) expect(programs(read(`${BASE}/${app}.deployment.yaml`))).toEqual([app]);
  });

  it('send what selects a part to that part', () => {
    for (const part of ['api', 'projector'] as const) {
      const names = manifests.filter((path) => path.startsWith(`${BASE}/${part}.`) && !path.includes('autoscaler'));
      expect(names.length).toBeGreaterThan(1);
      for (const path of names) {
        const components = new Set(matches(read(path), /app\.kubernetes\.io\/component: (\S+)/g));
        expect(components).toEqual(new Set([part]));
      }
    }
  });
});

describe.each<AppName>(['api', 'projector'])('%s, as it is deployed', (app) => {
  let debrief: Debrief;
  beforeAll(async () => {
    // Nobody listens on port 1: the log and the database are down.
    debrief = Debrief.spawn(app, {
      PORT: String(await freePort()),
      KURRENTDB_URL: 'kurrentdb://127.0.0.1:1?tls=false',
      DATABASE_URL: 'postgres://debrief:debrief@127.0.0.1:1/debrief',
    });
  });
  afterAll(() => debrief.kill());

  it('answers its probes: it lives, and is not ready, while its log and its database are down', async () => {
    const probes = matches(read(`${BASE}/${app}.deployment.yaml`), /Probe:\n +httpGet: \{ path: (\S+), port: http \}/g);
    const whenToAsk = app === 'api' ? '/health/serving' : '/health/ready';
    expect(probes).toEqual(['/health/live', '/health/live', whenToAsk]);
    expect(dockerfile).toContain('/health/live');
    await until(async () => ((await statusOf(`${debrief.url}/health/live`)) === undefined ? undefined : true));
    expect(await statusOf(`${debrief.url}/health/live`)).toBe(200);
    expect(await statusOf(debrief.url + whenToAsk)).toBe(503);
  });
});

async function statusOf(url: string): Promise<number | undefined> {
  return fetch(url).then(
    ({ status }) => status,
    () => undefined,
  );
}
