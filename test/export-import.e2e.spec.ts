import { afterAll, describe, expect, it } from '@jest/globals';
import { expectSameReadModels } from './support/read-models.js';
import { Debrief, temporaryDirectory } from './support/debrief.js';
import { settled } from './support/settled.js';

const one = temporaryDirectory();
const other = temporaryDirectory();

afterAll(() => {
  one.remove();
  other.remove();
});

const history = Array.from({ length: 60 }, (_, index) => ({
  id: `row-${index}`,
  source: 'export-import',
  organization: 'Harbour Freight Lines',
  product: ['Booking', 'Tracking', 'Billing'][index % 3],
  title: `Container ${index} is not where it should be — ünïcödé 🚢`,
  summary: 'The screen shows another port.',
  startedAt:
    index % 4 === 0
      ? `2026-01-${String((index % 28) + 1).padStart(2, '0')}`
      : new Date(Date.UTC(2026, index % 12, 5, index % 24)).toISOString(),
  endedAt: index % 5 === 0 ? undefined : new Date(Date.UTC(2026, index % 12, 6)).toISOString(),
  updates: [
    { at: new Date(Date.UTC(2026, index % 12, 5, 12)).toISOString(), status: 'investigating', text: 'We are looking into it.' },
    { status: 'note', text: 'No time is known for this one.' },
  ],
  rootCauseClasses: [['config', 'deploy'], ['capacity'], []][index % 3],
}));

async function exported(debrief: Debrief): Promise<string> {
  return (await debrief.fetch('/export/events')).text();
}

/** Uses every context, so that all of them have something to export. */
async function record(debrief: Debrief): Promise<void> {
  const answers = await debrief.postLines('/import/incidents', history);
  const incidentId = answers[0]?.['incidentId'];
  const change = async (mutation: string): Promise<void> => {
    const answer = await debrief.ask<{ __typename: string }>(
      `mutation($id: ID!) { ${mutation} { __typename ... on ErrorResult { message } } }`,
      { id: incidentId },
    );
    expect(['Incident', 'Postmortem', 'ActionItem']).toContain(answer.__typename);
  };
  await change('changeSeverity(input: { incidentId: $id, severity: SEV1, reason: "Ships are waiting" })');
  await change('recordEntries(input: { incidentId: $id, lines: "10:05 the queue is long\\n10:20 restarted the importer" })');
  await change('draftPostmortem(input: { incidentId: $id })');
  await change('editPostmortemSection(input: { incidentId: $id, section: "summary", text: "What we learned." })');
  await change('proposeActionItem(input: { incidentId: $id, title: "Alert on the length of the queue", addresses: ["config"] })');
  await debrief.ask('mutation { registerPerson(input: { name: "Somebody Somewhere" }) { __typename } }');
  await debrief.ask(
    'mutation { describeService(input: { key: "Harbour Freight Lines/Booking", tier: 1, owningTeam: "Booking" }) { __typename } }',
  );
  await debrief.ask('mutation { defineRootCauseClass(input: { key: "tidal-wave", name: "Tidal wave" }) { __typename } }');
}

describe('an export', () => {
  it('imported into an empty installation gives the same events and the same read models', async () => {
    const first = await Debrief.start(one.path);
    await record(first);
    await settled(first);
    const events = await exported(first);
    expect(events.split('\n').length).toBeGreaterThan(history.length * 3);

    const second = await Debrief.start(other.path);
    const imported = await second.fetch('/import/events', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: events,
    });
    expect(imported.status).toBe(200);
    const { position } = (await imported.json()) as { position: string };
    for (const debrief of [first, second]) {
      await debrief.ask('query($p: String) { incidents(filter: { minPosition: $p }) { totalCount } }', { p: position });
    }
    expect(await exported(second)).toBe(events);

    const again = await second.fetch('/import/events', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: events,
    });
    expect(again.status).toBe(409);
    expect(await exported(second)).toBe(events);

    await Promise.all([first.caughtUp(), second.caughtUp()]);
    await first.stop();
    await second.stop();
    expectSameReadModels(one.path, other.path);
  });
});
