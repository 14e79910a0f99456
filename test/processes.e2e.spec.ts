import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '#projections/testing';
import type { FreshDatabase } from '#projections/testing';
import { KurrentDbDoubleProcess } from './kurrentdb-double/index.js';
import { CuttableLine } from './support/cuttable-line.js';
import { Debrief, linesOf, temporaryDirectory, until } from './support/debrief.js';
import { fixedAnswers, importFixedHistory } from './support/fixed-questions.js';
import { freePort } from './support/free-port.js';
import { incidentOf, settled } from './support/settled.js';
import { shortWalk } from './support/short-walk.js';

const directory = temporaryDirectory();
const started: Debrief[] = [];
let double: KurrentDbDoubleProcess;
let database: FreshDatabase;

beforeAll(async () => {
  double = await KurrentDbDoubleProcess.start({ directory: `${directory.path}/kurrentdb` });
  database = await freshDatabase();
});
afterAll(async () => {
  await Promise.all(started.map((app) => app.kill()));
  await database.drop();
  await double.stop();
  directory.remove();
});

type Env = Readonly<Record<string, string>>;

async function start(app: 'debrief' | 'api' | 'projector', env: Env): Promise<Debrief> {
  const one = await Debrief.startApp(app, env);
  started.push(one);
  return one;
}

async function metric(app: Debrief, name: string): Promise<number> {
  const text = await (await app.fetch('/metrics')).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

async function statusOf(app: Debrief, path: string): Promise<number> {
  return (await app.fetch(path)).status;
}

describe('several APIs and projectors', () => {
  let apis: readonly [Debrief, Debrief];
  let projectors: readonly [Debrief, Debrief];

  beforeAll(async () => {
    const env: Env = { KURRENTDB_URL: double.url, DATABASE_URL: database.url, DEBRIEF_DATA: `${directory.path}/spool`, LOG_LEVEL: 'info' };
    projectors = await Promise.all([start('projector', env), start('projector', env)]);
    apis = await Promise.all([start('api', env), start('api', env)]);
  });

  const leading = async (): Promise<readonly number[]> =>
    Promise.all(projectors.map((projector) => metric(projector, 'debrief_projector_leading')));

  it('give the answers of the embedded edition for the same history', async () => {
    const embedded = await start('debrief', { DEBRIEF_DATA: `${directory.path}/embedded` });
    const expected = await fixedAnswers(embedded, await importFixedHistory(embedded));
    await embedded.stop();
    const position = await importFixedHistory(apis[0]);
    for (const api of apis) expect(await fixedAnswers(api, position)).toEqual(expected);
    expect(JSON.stringify(expected)).toContain('Container 23');
  });

  it('answer on one what was recorded on another', async () => {
    await shortWalk(apis[0], apis[1], 'Crane 4 does not move');
    await shortWalk(apis[1], apis[0], 'Crane 5 does not move');
    const [one, other] = await Promise.all(apis.map((api) => api.ask<string>('query { myPersonId }')));
    expect(one).toBe(other);
  });

  it('draft an incident that reaches LEARNING exactly once, although each of them would', async () => {
    const reachLearning = async (api: Debrief, title: string): Promise<string> => {
      const { id } = await api.ask<{ id: string }>(
        'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { id } } }',
        { title },
      );
      await api.ask('mutation($id: ID!) { advanceIncident(input: { incidentId: $id, to: LEARNING }) { __typename } }', { id });
      return id;
    };
    const ids = await Promise.all(Array.from({ length: 6 }, (_, n) => reachLearning(n % 2 === 0 ? apis[0] : apis[1], `Barge ${n} drifts`)));
    const events = await settled(apis[0]);
    const drafted = events.filter(({ type }) => type === 'PostmortemDrafted').map(incidentOf);
    expect(drafted.filter((id) => ids.includes(id)).toSorted()).toEqual(ids.toSorted());
    for (const api of apis) expect(api.printed).not.toMatch(/Reactors/);
  });

  it('have one projector that leads, and another that is ready to', async () => {
    expect([...(await leading())].sort()).toEqual([0, 1]);
    for (const projector of projectors) {
      expect(await statusOf(projector, '/health/live')).toBe(200);
      expect(await statusOf(projector, '/health/ready')).toBe(200);
      expect((await fetch(`${projector.url}/metrics`)).status).toBe(401);
      expect(await statusOf(projector, '/graphql')).toBe(404);
    }
    expect(projectors.map(({ printed }) => /leads: /.test(printed)).sort()).toEqual([false, true]);
    expect(projectors.map(({ printed }) => /stands by: /.test(printed)).sort()).toEqual([false, true]);
  });

  it('go on when the projector that leads is killed', async () => {
    const first = (await leading()).indexOf(1);
    const [leader, standby] = first === 0 ? projectors : [projectors[1], projectors[0]];
    await leader.kill();
    const { position } = await apis[0].ask<{ position: string }>(
      'mutation { declareIncident(input: { title: "The night watch is gone" }) { ... on Incident { position } } }',
    );
    await until(async () => {
      const { data } = await apis[1].graphql(
        'query($p: String) { incidents(filter: { text: "night watch", minPosition: $p }) { totalCount } }',
        {
          p: position,
        },
      );
      return (data?.['incidents'] as { totalCount: number } | undefined)?.totalCount === 1 ? true : undefined;
    });
    expect(await metric(standby, 'debrief_projector_leading')).toBe(1);
    expect(standby.printed).toMatch(/leads: /);
    await shortWalk(apis[1], apis[1], 'Crane 6 does not move');
  });

  it('take rebuilt read models over while they run', async () => {
    const question = 'query { incidents(first: 50) { totalCount nodes { id } } }';
    const before = await apis[0].ask(question);
    const rebuild = spawn(process.execPath, [join(import.meta.dirname, '../dist/programs/rebuild.js')], {
      env: { PATH: process.env['PATH'], KURRENTDB_URL: double.url, DATABASE_URL: database.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    rebuild.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    const ended = once(rebuild, 'exit');
    while (rebuild.exitCode === null) expect(await apis[1].ask(question)).toEqual(before);
    expect(await ended).toEqual([0, null]);
    expect(printed).toMatch(/\d+ events in .*The rebuilt read models are live\./);
    await shortWalk(apis[0], apis[1], 'Crane 7 does not move');
  });

  it('stop in order', async () => {
    const all = [...apis, ...projectors];
    await Promise.all(all.map((app) => app.stop()));
    // One was killed before.
    expect((await Promise.all(all.map((app) => app.ended()))).filter((code) => code === 0)).toHaveLength(3);
  });
});

describe('all in one process, with', () => {
  const owned: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const end of owned.splice(0)) await end();
  });

  it.each([
    ['the log embedded', 'the read models embedded', false, false],
    ['the log in KurrentDB', 'the read models embedded', true, false],
    ['the log embedded', 'the read models in PostgreSQL', false, true],
    ['the log in KurrentDB', 'the read models in PostgreSQL', true, true],
  ])('%s and %s: goes all the way, and goes on after a restart', async (_, __, isLogServed, isDatabaseServed) => {
    const place = `${directory.path}/${isLogServed ? 'kurrentdb' : 'embedded'}-${isDatabaseServed ? 'postgresql' : 'embedded'}`;
    const env: Record<string, string> = { DEBRIEF_DATA: `${place}/data`, LOG_LEVEL: 'info' };
    if (isLogServed) {
      const own = await KurrentDbDoubleProcess.start({ directory: `${place}/log` });
      owned.push(() => own.stop());
      env['KURRENTDB_URL'] = own.url;
    }
    if (isDatabaseServed) {
      const own = await freshDatabase();
      owned.push(() => own.drop());
      env['DATABASE_URL'] = own.url;
    }
    const first = await start('debrief', env);
    await shortWalk(first, first, 'Gate 1 stays shut');
    const owner = await first.ask<string>('query { myPersonId }');
    await first.stop();
    expect(await first.ended()).toBe(0);

    const second = await start('debrief', env);
    await shortWalk(second, second, 'Gate 2 stays shut');
    expect(await second.ask<string>('query { myPersonId }')).toBe(owner);
    const { totalCount } = await second.ask<{ totalCount: number }>('query { incidents { totalCount } }');
    expect(totalCount).toBe(2);
    await second.stop();
    expect(second.printed).not.toMatch(/ERROR/);
  });
});

describe('an export of the embedded edition', () => {
  const there = temporaryDirectory();
  afterAll(() => {
    there.remove();
  });

  it('goes into KurrentDB as a whole, or not at all', async () => {
    const embedded = await start('debrief', { DEBRIEF_DATA: `${there.path}/embedded` });
    await shortWalk(embedded, embedded, 'The quay is flooded');
    await settled(embedded);
    const events = await (await embedded.fetch('/export/events')).text();
    const own = await KurrentDbDoubleProcess.start({ directory: `${there.path}/log` });
    const served = await start('debrief', { DEBRIEF_DATA: `${there.path}/served`, KURRENTDB_URL: own.url });
    const importing = (body: string): Promise<Response> =>
      served.fetch('/import/events', { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body });

    const [first = '', ...rest] = events.split('\n');
    expect((await importing([first, ...rest.slice(1)].join('\n'))).status).toBe(400);
    expect(await (await served.fetch('/export/events')).text()).toBe('');
    const imported = await importing(events);
    const { events: count, position } = (await imported.json()) as { events: number; position: string };
    expect(count).toBe(linesOf(events).length);
    const question = 'query($p: String) { incidents(filter: { text: "quay", minPosition: $p }) { nodes { reference version stage } } }';
    expect(await served.ask(question, { p: position })).toEqual(
      await embedded.ask(question, { p: String(linesOf(events).at(-1)?.['position']) }),
    );
    const idsOf = (text: string): readonly unknown[] =>
      linesOf(text).map(({ id, stream, revision, recordedAt }) => [id, stream, revision, recordedAt]);
    // Positions are others there, so Debrief may have looked at the draft again since.
    const held = idsOf(await (await served.fetch('/export/events')).text());
    expect(held.slice(0, linesOf(events).length)).toEqual(idsOf(events));
    expect((await importing(events.replaceAll('quay', 'pier'))).status).toBe(400);
    await Promise.all([embedded.stop(), served.stop()]);
    await own.stop();
  });
});

describe('an app', () => {
  it('names every setting that it needs and does not have', async () => {
    for (const [app, names] of [
      ['api', ['KURRENTDB_URL', 'DATABASE_URL', 'DEBRIEF_TOKEN']],
      ['projector', ['KURRENTDB_URL', 'DATABASE_URL']],
    ] as const) {
      const process = Debrief.spawn(app, { DEBRIEF_TOKEN: '' });
      expect(await process.ended()).toBe(1);
      for (const name of names) expect(process.printed).toContain(`- ${name} is not set`);
    }
  });

  it('does not show the password of a URL that it cannot use', async () => {
    const api = Debrief.spawn('api', { KURRENTDB_URL: 'kurrentdb://admin:changeit@host?tls=maybe', DATABASE_URL: database.url });
    expect(await api.ended()).toBe(1);
    expect(api.printed).toMatch(/KurrentDB/);
    expect(api.printed).not.toContain('changeit');
  });
});

describe('servers that come and go', () => {
  const own = temporaryDirectory();
  let ownDatabase: FreshDatabase;
  let line: CuttableLine;
  let log: KurrentDbDoubleProcess | undefined;
  let port: number;
  let env: Env;

  beforeAll(async () => {
    ownDatabase = await freshDatabase();
    const at = new URL(ownDatabase.url);
    line = await CuttableLine.to(at.hostname, Number(at.port));
    port = await freePort();
    env = {
      KURRENTDB_URL: `kurrentdb://127.0.0.1:${port}?tls=false`,
      DATABASE_URL: line.instead(ownDatabase.url),
      DEBRIEF_DATA: own.path,
    };
  });
  afterAll(async () => {
    await log?.stop();
    await line.close();
    await ownDatabase.drop();
    own.remove();
  });

  it('are waited for at the start', async () => {
    line.die();
    const apps = await Promise.all(
      (['api', 'projector', 'debrief'] as const).map(async (app) => {
        const one = Debrief.spawn(app, { ...env, PORT: String(await freePort()) });
        started.push(one);
        return one;
      }),
    );
    const impatient = Debrief.spawn('api', { ...env, PORT: String(await freePort()) });
    for (const app of [...apps, impatient]) {
      await until(async () => (await statusOf(app, '/health/live').catch(() => undefined)) === 200 || undefined);
      expect(await statusOf(app, '/health/ready')).toBe(503);
    }
    await until(() => /waits, .*does not answer|waits, /.test(impatient.printed) || undefined);
    await impatient.stop();
    expect(await impatient.ended()).toBe(0);

    log = await KurrentDbDoubleProcess.start({ directory: `${own.path}/log`, port });
    line.mend();
    await Promise.all(apps.map((app) => app.ready()));
    await shortWalk(apps[0] as Debrief, apps[2] as Debrief, 'Pilots came late');
    await Promise.all(apps.map((app) => app.stop()));
  });

  it('are answered for while they are away, and the process goes on when they are back', async () => {
    log ??= await KurrentDbDoubleProcess.start({ directory: `${own.path}/log`, port });
    const app = await start('debrief', env);
    const { id } = await app.ask<{ id: string }>('mutation { declareIncident(input: { title: "Fog" }) { ... on Incident { id } } }');
    const linesWith = (code: string): number => app.printed.split('\n').filter((said) => said.includes(`${code}: `)).length;

    await log.kill();
    // Each is given as long as a log may take to answer, so all are asked at once.
    const [unrecorded, unknown, unread] = await Promise.all([
      app.graphql('mutation($id: ID!) { retitleIncident(input: { incidentId: $id, title: "Thick fog" }) { __typename } }', { id }),
      app.graphql('query($id: ID!) { a: incident(id: $id) { title } b: incident(id: $id) { stage } }', { id }),
      app.fetch('/export/events'),
    ]);
    expect(unrecorded.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'EVENT_STORE_UNAVAILABLE' }]);
    expect(unknown.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'EVENT_STORE_UNAVAILABLE' },
      { code: 'EVENT_STORE_UNAVAILABLE' },
    ]);
    expect(JSON.stringify(unknown.errors)).not.toContain('127.0.0.1');
    // One line for each request; what is printed may come after what is answered.
    await until(() => linesWith('EVENT_STORE_UNAVAILABLE') >= 3 || undefined);
    expect(linesWith('EVENT_STORE_UNAVAILABLE')).toBe(3);
    expect(unread.status).toBe(503);
    expect(await unread.json()).toMatchObject({ code: 'EVENT_STORE_UNAVAILABLE' });
    expect(await statusOf(app, '/health/ready')).toBe(503);
    expect(await statusOf(app, '/health/live')).toBe(200);
    expect(await metric(app, 'debrief_engines_reachable')).toBe(0);
    await log.restart();
    await app.ready();

    line.die();
    const unasked = await app.graphql('query { a: service(key: "a") { name } b: service(key: "b") { name } }');
    expect(unasked.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'READ_MODELS_UNAVAILABLE' },
      { code: 'READ_MODELS_UNAVAILABLE' },
    ]);
    expect(JSON.stringify(unasked.errors)).not.toContain('127.0.0.1');
    await until(() => linesWith('READ_MODELS_UNAVAILABLE') >= 1 || undefined);
    expect(linesWith('READ_MODELS_UNAVAILABLE')).toBe(1);
    const recorded = await app.ask<{ reference: string }>(
      'mutation { declareIncident(input: { title: "Mist" }) { ... on Incident { reference } } }',
    );
    expect(recorded.reference).toMatch(/^INC-\d+$/);
    expect(await statusOf(app, '/health/ready')).toBe(503);
    expect(await statusOf(app, '/health/live')).toBe(200);
    line.mend();
    await app.ready();
    await shortWalk(app, app, 'The fog has lifted');

    await log.kill();
    line.die();
    await app.stop();
    expect(await app.ended()).toBe(0);
  });
});
