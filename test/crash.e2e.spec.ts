import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { expectReadModelsEqualARebuild } from './support/read-models.js';
import { Debrief, linesOf, temporaryDirectory } from './support/debrief.js';

const KILLS = 100;
const CALLERS = 8;

const directory = temporaryDirectory();

afterAll(() => {
  directory.remove();
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

describe(`a server that is killed ${KILLS} times under load`, () => {
  it('has every acknowledged event once, and read models that equal a rebuild', async () => {
    const acknowledged: Acknowledged[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const debrief = await Debrief.start(directory.path);
      const callers = Array.from({ length: CALLERS }, (_, caller) => record(debrief, `${kill}/${caller}`, acknowledged));
      // From the first moments, when nothing is warm, to a steady stream of commits.
      await sleep((kill % 10) * 25);
      await debrief.kill();
      await Promise.all(callers);
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS);

    const debrief = await Debrief.start(directory.path);
    const events = linesOf(await (await debrief.fetch('/export/events')).text());
    await debrief.stop();

    const found = new Map<string, number>();
    const revisions = new Map<string, number>();
    for (const { type, stream, data, revision } of events as {
      type: string;
      stream: string;
      data: { text?: string };
      revision: string;
    }[]) {
      expect(Number(revision)).toBe((revisions.get(stream) ?? -1) + 1);
      revisions.set(stream, Number(revision));
      if (type !== 'EntryRecorded') continue;
      const key = `${stream} ${data.text}`;
      found.set(key, (found.get(key) ?? 0) + 1);
    }
    const wrong = acknowledged.filter(({ incidentId, text }) => found.get(`incident-${incidentId} ${text}`) !== 1);
    expect(wrong).toEqual([]);
    await expectReadModelsEqualARebuild(join(directory.path));
  }, 480_000);
});
