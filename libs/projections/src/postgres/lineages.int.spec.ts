import { eventually } from '#event-sourcing/testing';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Projection } from '../projection.js';
import { rebuildReadModels } from '../rebuild.js';
import { on } from '../testing/fresh-database.js';
import { inPostgres } from '../testing/on-each-database.js';
import type { PostgresPlace } from '../testing/place.js';
import { NoteProjection, TallyProjection } from '../testing/sample-projections.js';
import { ToldLog } from '../testing/told-log.js';
import { postgresReadModels } from './postgres-engine.js';

const older = [new NoteProjection()];
const newer = [new NoteProjection(), new TallyProjection()];

inPostgres((newPlace) => {
  let place: PostgresPlace;

  beforeEach(() => {
    place = newPlace();
  });

  afterEach(() => place.clear());

  const build = (projections: readonly Projection[], engine = place.engine(projections)) =>
    rebuildReadModels({ store: new ToldLog(), projections, engine });
  const lineages = async () => {
    const rows = await on<{ projections: string }>(place.url, `select "projections" from "${place.schema}"."lineage" order by 1`);
    return rows.map(({ projections }) => projections);
  };
  const age = (interval: string) =>
    on(place.url, `update "${place.schema}"."lineage" set "last_used" = now() - interval '${interval}' where "projections" = 'notes@1'`);

  it('each program finds the read models of its own version', async () => {
    expect(await place.engine(older).current()).toBeUndefined();
    await build(older);
    expect(await place.engine(newer).current()).toBeUndefined();
    await build(newer);
    expect(await place.engine(older).current()).toBe('1');
    expect(await place.engine(newer.toReversed()).current()).toBe('2');
    expect(await lineages()).toEqual(['notes@1', 'notes@1 tally@1']);
  });

  it('several processes may set up the schemas and publish at once', async () => {
    const engines = Array.from({ length: 6 }, () => place.engine(newer));
    const rebuilt = await Promise.all(engines.map((engine) => build(newer, engine)));
    const ids = rebuilt.map(({ generation }) => generation);
    expect(new Set(ids).size).toBe(6);
    const live = await place.engine(newer).current();
    expect(ids).toContain(live);
    expect(await place.engine(newer).sweep()).toBe(0);
    expect(await place.generations()).toEqual([live]);
  });

  it('a generation that somebody has open stays, also where the connection that holds it is lost', async () => {
    await build(newer);
    const reader = await place.engine(newer).open('1', [], 'reading');
    await build(newer);
    expect(await place.engine(newer).sweep()).toBe(1);
    await on(
      place.url,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'debrief guard' and datname = current_database()`,
    );
    const held = `select from pg_locks where locktype = 'advisory' and mode = 'ShareLock' and database = (select oid from pg_database where datname = current_database())`;
    while ((await on(place.url, held)).length === 0);
    expect(await place.engine(newer).sweep()).toBe(1);
    await reader?.close();
    expect(await place.engine(newer).sweep()).toBe(0);
    expect(await place.generations()).toEqual(['2']);
    expect(await place.engine(newer).open('1', [], 'reading')).toBeUndefined();
  });

  it('what is unused is removed only after a while, so that a lost connection can come back', async () => {
    await build(newer);
    await build(newer);
    const { generation } = await build(newer);
    const half = await place.engine(newer).create([]);
    await half.close();
    const patient = postgresReadModels({ url: place.url, schema: place.schema, projections: newer });
    expect(await patient.sweep()).toBe(1);
    expect(await patient.sweep()).toBe(1);
    await patient.close();
    expect(await place.generations()).toEqual([generation, half.id]);
  });

  it("a version that nobody has used for a day is forgotten, with its read models; one that is in use is not, nor is one's own", async () => {
    await build(older);
    await build(newer);
    await age('23 hours');
    const engine = place.engine(newer);
    expect(await engine.sweep()).toBe(0);
    expect(await place.generations()).toEqual(['1', '2']);

    await age('25 hours');
    const reader = await place.engine(newer).open('1', [], 'reading');
    await engine.sweep();
    await reader?.close();
    await engine.sweep();
    expect(await place.generations()).toEqual(['1', '2']);

    await age('25 hours');
    await place.engine(older).sweep();
    expect(await place.engine(older).current()).toBe('1');

    await age('25 hours');
    const opened = await place.engine(older).open('1', [], 'reading');
    await opened?.close();
    await engine.sweep();
    expect(await place.generations()).toEqual(['1', '2']);

    await age('25 hours');
    await engine.sweep();
    expect(await place.generations()).toEqual(['2']);
    expect(await lineages()).toEqual(['notes@1 tally@1']);
    expect(await place.engine(older).current()).toBeUndefined();
  });

  it('what is live is never removed, nor published once it is gone', async () => {
    await build(newer);
    const engine = place.engine(newer);
    const live = await engine.open('1', [], 'projecting');
    if (live === undefined) throw new Error('it is gone');
    // As where the answer to the commit was lost, and the builder believes that it has not published.
    await engine.discard(live);
    expect(await place.generations()).toEqual(['1']);

    const built = await engine.create([]);
    await on(place.url, `drop schema "${place.schema}_g${built.id}" cascade`);
    await expect(engine.publishing((_, publish) => publish(built))).rejects.toThrow(
      'read models 2 were removed before they could be published',
    );
    await built.close();
    expect(await engine.current()).toBe('1');
  });

  it('what was built is analyzed before it goes live, and nothing else', async () => {
    await build(newer);
    const unknown = await on<{ schema: string; name: string }>(
      place.url,
      `select nspname as "schema", relname as "name" from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind = 'r' and reltuples < 0 and nspname like $1 order by 1, 2`,
      [`${place.schema}%`],
    );
    expect(unknown).toEqual(['lineage', 'step'].map((name) => ({ schema: place.schema, name })));
  });

  it('everything is built anew where somebody removed it under a running program', async () => {
    const engine = place.engine(newer);
    await build(newer, engine);
    await on(place.url, `drop schema "${place.schema}_g1", "${place.schema}" cascade`);
    await eventually(async () => (await engine.current()) === undefined);
    const { generation } = await build(newer, engine);
    expect(await engine.current()).toBe(generation);
  });

  it('refuses what cannot be a URL or a schema, without repeating a password', () => {
    const read =
      (url: string, schema = 'debrief') =>
      () =>
        postgresReadModels({ url, schema, projections: [] });
    expect(read('mysql://user:secret@host/name')).toThrow(
      'the URL of PostgreSQL must look like postgres://user:password@host:5432/database',
    );
    expect(read('secret')).toThrow(/^the URL of PostgreSQL must look like [^ ]*$/);
    expect(read('postgres://host/name', 'a"b')).toThrow('a"b cannot be the name of the read models\' schema');
  });
});
