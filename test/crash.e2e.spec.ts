import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { expectReadModelsEqualARebuild } from './support/read-models.js';
import { Debrief, linesOf, temporaryDirectory } from './support/debrief.js';

const INSTALLATIONS = 2;
const CALLERS = 8;
/** How many commands a server acknowledges before its kill: from the first moments, when nothing is warm, to a steady stream of commits. */
const ACKNOWLEDGED_BEFORE = Array.from({ length: 10 }, (_, moment) => moment * CALLERS);
/** At least so many that every moment has its turn on each installation; `npm run test:kills` asks for a hundred. */
const KILLS_OF_EACH = Math.max(Math.ceil(Number(process.env['KILLS'] ?? 24) / INSTALLATIONS), ACKNOWLEDGED_BEFORE.length);

const directories = Array.from({ length: INSTALLATIONS }, () => temporaryDirectory());

afterAll(() => {
  for (const directory of directories) directory.remove();
});

interface Acknowledged {
  readonly incidentId: string;
  readonly text: string;
}

/** Declares an incident and goes on recording entries until the server is gone; what was acknowledged goes into `acknowledged`. */
async function record(debrief: Debrief, caller: string, acknowledged: Acknowledged[]): Promise<void> {
  try {
    const { id: incidentId } = await debrief.ask<{ id: string }>(
      'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { id } } }',
      { title: caller },
    );
    for (let count = 0; ; count++) {
      const text = `${caller} ${count}`;
      const { __typename: type } = await debrief.ask<{ __typename: string }>(
        'mutation($id: ID!, $text: String!) { recordEntry(input: { incidentId: $id, text: $text }) { __typename } }',
        { id: incidentId, text },
      );
      if (type === 'Incident') acknowledged.push({ incidentId, text });
    }
  } catch {
    // The server was killed in the middle of a request: what it did not acknowledge may be there or not.
  }
}

const acknowledgedBefore = (kill: number): number => ACKNOWLEDGED_BEFORE[kill % ACKNOWLEDGED_BEFORE.length] ?? 0;

/** Starts a server, kills it in the middle of its work, and starts it again; gives what was acknowledged to callers all the while. */
async function killAgainAndAgain(directory: string): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  for (let kill = 0; kill < KILLS_OF_EACH; kill++) {
    const debrief = await Debrief.start(directory);
    const enough = acknowledged.length + acknowledgedBefore(kill);
    const callers = Promise.all(Array.from({ length: CALLERS }, (_, caller) => record(debrief, `${kill}/${caller}`, acknowledged)));
    while (acknowledged.length < enough && debrief.isRunning) await sleep(1);
    await debrief.kill();
    await callers;
  }
  return acknowledged;
}

async function expectEachOnce(acknowledged: readonly Acknowledged[], directory: string): Promise<void> {
  const debrief = await Debrief.start(directory);
  const events = linesOf(await (await debrief.fetch('/export/events')).text());
  await debrief.stop();

  const found = new Map<string, number>();
  const revisions = new Map<string, number>();
  for (const { type, stream, data, revision } of events as { type: string; stream: string; data: { text?: string }; revision: string }[]) {
    expect(Number(revision)).toBe((revisions.get(stream) ?? -1) + 1);
    revisions.set(stream, Number(revision));
    if (type !== 'EntryRecorded') continue;
    const key = `${stream} ${data.text}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  expect(acknowledged.filter(({ incidentId, text }) => found.get(`incident-${incidentId} ${text}`) !== 1)).toEqual([]);
}

describe(`a server that is killed ${INSTALLATIONS * KILLS_OF_EACH} times under load`, () => {
  it('has every acknowledged event once, and read models that equal a rebuild', async () => {
    await Promise.all(
      directories.map(async ({ path }) => {
        const acknowledged = await killAgainAndAgain(path);
        const kills = Array.from({ length: KILLS_OF_EACH }, (_, kill) => kill);
        expect(acknowledged.length).toBeGreaterThanOrEqual(kills.map(acknowledgedBefore).reduce((sum, count) => sum + count));
        await expectEachOnce(acknowledged, path);
        await expectReadModelsEqualARebuild(path);
      }),
    );
  }, 1_800_000);
});
