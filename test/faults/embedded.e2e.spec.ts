import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SmallDisk } from '../support/small-disk.js';
import { Debrief, linesOf, temporaryDirectory } from '../support/debrief.js';
import { expectReadModelsEqualARebuild } from '../support/read-models.js';

const DECLARE = 'mutation($title: String!) { declareIncident(input: { title: $title }) { ... on Incident { id version } } }';
const RECORD = `mutation($id: ID!, $text: String!, $key: String!) {
  recordEntry(input: { incidentId: $id, text: $text, idempotencyKey: $key }) { __typename ... on ErrorResult { code } }
}`;

/** How often each entry's text stands in the log. */
async function recordedTexts(debrief: Debrief): Promise<ReadonlyMap<string, number>> {
  const events = linesOf(await (await debrief.fetch('/export/events')).text()) as { type: string; data: { text?: string } }[];
  const counts = new Map<string, number>();
  for (const { type, data } of events) {
    if (type === 'EntryRecorded' && data.text !== undefined) counts.set(data.text, (counts.get(data.text) ?? 0) + 1);
  }
  return counts;
}

describe('a disk that is full', () => {
  const directory = temporaryDirectory();
  let disk: SmallDisk;
  beforeEach(async () => {
    disk = await SmallDisk.mount(6);
  });
  afterEach(async () => {
    await disk.remove();
    directory.remove();
  });

  it('refuses what it cannot keep, keeps what it acknowledged, and goes on when there is room again', async () => {
    const debrief = await Debrief.start(disk.path, { LOG_LEVEL: 'silent' }, disk.within);
    const { id } = await debrief.ask<{ id: string }>(DECLARE, { title: 'Disk of the build server is full' });
    const acknowledged: string[] = [];
    const record = async (text: string): Promise<boolean> => {
      const { status, data, errors } = await debrief.graphql(RECORD, { id, text, key: text.slice(0, 20) });
      expect(status).toBe(200);
      expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(errors.map(() => 'EVENT_STORE_UNAVAILABLE'));
      const recorded = (data?.['recordEntry'] as { __typename: string } | null | undefined)?.__typename === 'Incident';
      if (recorded) acknowledged.push(text);
      return recorded;
    };

    let refused = 0;
    for (let count = 0; refused < 5; count++) {
      expect(count).toBeLessThan(2_000);
      if (!(await record(`${count}${' and it says so again'.repeat(200)}`))) refused++;
    }
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(await (await debrief.fetch('/health/live')).json()).toEqual({ status: 'live' });

    await disk.resize(64);
    expect(await record('There is room again.')).toBe(true);
    const { version } = await debrief.ask<{ version: number }>('query($id: ID!) { incident(id: $id) { version } }', { id });
    expect(version).toBeGreaterThanOrEqual(acknowledged.length);
    await debrief.kill();

    const again = await Debrief.start(disk.path, { LOG_LEVEL: 'silent' }, disk.within);
    const texts = await recordedTexts(again);
    expect(acknowledged.filter((text) => texts.get(text) !== 1).map((text) => text.slice(0, 20))).toEqual([]);
    await again.stop();
    await disk.copyTo(directory.path);
    await expectReadModelsEqualARebuild(directory.path);
  });
});

describe('a thousand commands for one incident at once', () => {
  const directory = temporaryDirectory();
  afterEach(() => {
    directory.remove();
  });

  it('are each recorded once, whichever way they interleave', async () => {
    const debrief = await Debrief.start(directory.path);
    const { id } = await debrief.ask<{ id: string }>(DECLARE, { title: 'Everybody types at once' });
    const texts = Array.from({ length: 1_000 }, (_, index) => `observation ${index}`);
    // Whoever waits too long for those before is told so, and asks again.
    const record = async (text: string): Promise<void> => {
      for (;;) {
        const outcome = await debrief.ask<{ __typename: string; code?: string }>(RECORD, { id, text, key: text });
        if (outcome.__typename === 'Incident') return;
        expect(outcome.code).toBe('CONFLICT');
      }
    };
    await Promise.all(texts.map(record));
    const recorded = [...(await recordedTexts(debrief))].filter(([text]) => texts.includes(text));
    expect(recorded).toHaveLength(1_000);
    expect(recorded.filter(([, times]) => times !== 1)).toEqual([]);
    const stale = await debrief.graphql(
      'mutation($id: ID!) { recordEntry(input: { incidentId: $id, text: "late", expectedVersion: 1 }) { ... on ErrorResult { code } } }',
      { id },
    );
    expect(stale.data).toEqual({ recordEntry: { code: 'CONFLICT' } });
    await debrief.stop();
    await expectReadModelsEqualARebuild(directory.path);
  });
});
