import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '#event-sourcing';
import { eventually, PATIENCE_MS } from '#event-sourcing/testing';
import { projections } from '#installation/read-models';
import { openKurrentDbEventStore } from '#kurrentdb';
import { expectRebuiltEqualsLive } from '#projections/testing';
import { KurrentDbDoubleProcess } from '../kurrentdb-double/index.js';
import { CuttableLine } from '../support/cuttable-line.js';
import { Debrief, linesOf, temporaryDirectory, until } from '../support/debrief.js';
import { PostgresServer } from '../support/postgres-server.js';

const CALLERS = 12;
/** What became of the entries that callers tried to record: each is tried until it is acknowledged, always as the same request. */
interface Told {
  readonly attempted: Set<string>;
  readonly acknowledged: Set<string>;
  /** Requests that were answered with an error, or whose server was killed. */
  refused: number;
  /** Requests without any answer. */
  hung: number;
}

describe('several processes on KurrentDB and PostgreSQL', () => {
  const directory = temporaryDirectory();
  const told: Told = { attempted: new Set(), acknowledged: new Set(), refused: 0, hung: 0 };
  let double: KurrentDbDoubleProcess;
  let postgres: PostgresServer;
  let toDouble: CuttableLine;
  let toPostgres: CuttableLine;
  let env: Readonly<Record<string, string>>;
  let apis: Debrief[];
  let projectors: Debrief[];
  let incidents: readonly string[];

  beforeAll(async () => {
    [double, postgres] = await Promise.all([KurrentDbDoubleProcess.start({ directory: directory.path }), PostgresServer.start()]);
    toPostgres = await CuttableLine.to('127.0.0.1', postgres.port);
    toDouble = await CuttableLine.to('127.0.0.1', Number(/:(\d+)/.exec(double.url.replace('://', ''))?.[1]));
    env = { KURRENTDB_URL: toDouble.instead(double.url), DATABASE_URL: toPostgres.instead(postgres.url), LOG_LEVEL: 'silent' };
    // All at once, on a database without any schema.
    [apis, projectors] = await Promise.all([
      Promise.all([Debrief.startApp('api', env), Debrief.startApp('api', env)]),
      Promise.all([Debrief.startApp('projector', env), Debrief.startApp('projector', env)]),
    ]);
    incidents = await Promise.all(['Checkout answers slowly', 'Search finds nothing', 'Mail is late'].map(declared));
  });

  afterAll(async () => {
    await Promise.all([...apis, ...projectors].map((process) => process.kill()));
    await Promise.all([toDouble.close(), toPostgres.close()]);
    await Promise.all([double.stop(), postgres.stop()]);
    directory.remove();
  });

  function api(index: number): Debrief {
    const found = apis[index % apis.length];
    if (found === undefined) throw new Error('no API runs');
    return found;
  }

  async function declared(title: string): Promise<string> {
    const { id } = await api(0).ask<{ id: string }>(
      'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { id } } }',
      { title },
    );
    return id;
  }

  /** Records entries while `trouble` is made, then until each that was begun is acknowledged. */
  async function recordDuring(name: string, trouble: () => Promise<void>): Promise<void> {
    let isOver = false;
    const callers = Array.from({ length: CALLERS }, async (_, caller) => {
      for (let count = 0; !isOver; count++)
        await recordAtLast(`${name} ${caller} ${count}`, caller, incidents[caller % incidents.length] ?? '');
    });
    const all = Promise.all(callers);
    // Who fails to record is heard at once, and not when the trouble is over.
    await Promise.race([all, someAreRecorded()]);
    await Promise.race([all, trouble()]);
    await Promise.race([all, someAreRecorded()]);
    isOver = true;
    await all;
  }

  /** Resolves when all callers together have had another fifty acknowledged. */
  async function someAreRecorded(): Promise<void> {
    const before = told.acknowledged.size;
    await eventually(() => told.acknowledged.size >= before + 50);
  }

  /** The callers of two processes may be told that others were faster too often: that is an answer, and they ask again. */
  async function recordAtLast(text: string, caller: number, incident: string): Promise<void> {
    told.attempted.add(text);
    const deadline = performance.now() + 2 * PATIENCE_MS;
    for (let attempt = 0; !told.acknowledged.has(text); attempt++) {
      if (attempt > 0) await sleep(50);
      if (await isRecorded(text, incident, api(caller + attempt))) told.acknowledged.add(text);
      else told.refused++;
      if (performance.now() > deadline) throw new Error(`${text} is never recorded`);
    }
  }

  async function isRecorded(text: string, id: string, by: Debrief): Promise<boolean> {
    const query = `mutation($id: ID!, $text: String!) {
      recordEntry(input: { incidentId: $id, text: $text, idempotencyKey: $text }) { __typename }
    }`;
    try {
      const response = await by.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { id, text } }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const { data } = (await response.json()) as { data?: { recordEntry?: { __typename: string } | null } | null };
      return data?.recordEntry?.__typename === 'Incident';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') told.hung++;
      return false;
    }
  }

  /** Everything acknowledged is in the log once, nothing else is but what was attempted, and the rows are what the log gives. */
  async function expectNothingLostOrInvented(): Promise<void> {
    expect(told.hung).toBe(0);
    await Promise.all(apis.map((one) => one.ready()));
    const events = linesOf(await (await api(0).fetch('/export/events')).text());
    const revisions = new Map<string, number>();
    const found = new Map<string, number>();
    for (const { type, stream, data, revision } of events as {
      type: string;
      stream: string;
      data: { text?: string };
      revision: string;
    }[]) {
      expect(Number(revision)).toBe((revisions.get(stream) ?? -1) + 1);
      revisions.set(stream, Number(revision));
      if (type === 'EntryRecorded' && data.text !== undefined) found.set(data.text, (found.get(data.text) ?? 0) + 1);
    }
    expect([...found].filter(([text, times]) => times !== 1 || !told.attempted.has(text))).toEqual([]);
    expect([...told.acknowledged].filter((text) => !found.has(text))).toEqual([]);
    const store = openKurrentDbEventStore({ url: double.url, clock: systemClock });
    try {
      await api(1).caughtUp();
      await expectRebuiltEqualsLive({ store, projections, url: postgres.url });
    } finally {
      await store.close();
    }
  }

  async function leader(): Promise<number> {
    return until(async () => {
      for (const [index, projector] of projectors.entries()) {
        const metrics = await projector.fetch('/metrics').then(
          (response) => response.text(),
          () => '',
        );
        if (/^debrief_projector_leading 1$/m.test(metrics)) return index;
      }
      return undefined;
    });
  }

  it('survive a log that is killed and comes back', async () => {
    const before = told.refused;
    await recordDuring('killed log', async () => {
      for (let kill = 0; kill < 3; kill++) {
        await double.kill();
        await sleep(500);
        await double.restart();
        await sleep(1_000);
      }
    });
    expect(told.acknowledged.size).toBeGreaterThan(100);
    expect(told.refused).toBeGreaterThanOrEqual(before);
    await expectNothingLostOrInvented();
  });

  it('survive a database that is killed and comes back, and record meanwhile', async () => {
    await recordDuring('killed database', async () => {
      for (let kill = 0; kill < 2; kill++) {
        await postgres.kill();
        await sleep(500);
        await someAreRecorded();
        await postgres.restart();
        await sleep(1_500);
      }
    });
    await expectNothingLostOrInvented();
  });

  it('survive lines that are cut in the middle of appends and of projection batches', async () => {
    await recordDuring('cut lines', async () => {
      for (let cut = 0; cut < 12; cut++) {
        await sleep(130 + 37 * cut);
        if (cut % 2 === 0) toDouble.cut();
        else toPostgres.cut();
      }
      await double.faults.cutAfterNextAppend();
      await sleep(500);
    });
    await expectNothingLostOrInvented();
  });

  it('go on projecting when the projector that leads is killed', async () => {
    expect(projectors).toHaveLength(2);
    await recordDuring('killed projector', async () => {
      const killed = await leader();
      await projectors[killed]?.kill();
      const survivor = projectors[1 - killed];
      projectors = survivor === undefined ? [] : [survivor];
      expect(await leader()).toBe(0);
    });
    projectors.push(await Debrief.startApp('projector', env));
    await expectNothingLostOrInvented();
  });

  it('keep recordedAt in order when the clock of the log is set back, and take a thousand commands for one incident at once', async () => {
    await double.faults.offsetClock(-3_600_000);
    const incident = await declared('Everybody types at once');
    const texts = Array.from({ length: 1_000 }, (_, index) => `all at once ${index}`);
    await Promise.all(texts.map((text, index) => recordAtLast(text, index, incident)));
    const events = linesOf(await (await api(0).fetch('/export/events')).text()) as { stream: string; recordedAt: string }[];
    const last = new Map<string, string>();
    for (const { stream, recordedAt } of events) {
      expect(recordedAt >= (last.get(stream) ?? '')).toBe(true);
      last.set(stream, recordedAt);
    }
    await expectNothingLostOrInvented();
  });
});
