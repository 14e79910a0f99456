import { expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { withDebrief } from './support/debrief.js';
import type { Debrief } from './support/debrief.js';

let debrief: Debrief;
withDebrief((started) => (debrief = started));

interface Known {
  readonly severity: string;
  readonly stage: string;
  readonly timeline: { readonly nodes: readonly { readonly id: string; readonly text: string; readonly corrected: boolean }[] };
  readonly rootCauses: readonly { readonly class: { readonly key: string } }[];
  readonly actionItems: readonly { readonly title: string }[];
  readonly postmortem: { readonly markdown: string } | null;
}

/** The server's idea of now, and a pause, so that what is recorded next is recorded later. */
async function moment(): Promise<string> {
  await sleep(5);
  const now = new Date().toISOString();
  await sleep(5);
  return now;
}

it('answers what was known at a moment, through every field', async () => {
  const known = (id: string, asKnownAt: string | null = null): Promise<Known | null> =>
    debrief.ask(
      `query($id: ID!, $t: DateTime) { incident(id: $id, asKnownAt: $t) {
        severity stage timeline { nodes { id text corrected } } rootCauses { class { key } } actionItems { title } postmortem { markdown }
      } }`,
      { id, t: asKnownAt },
    );
  const change = (
    mutation: string,
    variables: { readonly id: string; readonly entry?: string | undefined },
  ): Promise<{ timeline: Known['timeline'] }> =>
    debrief.ask(`mutation($id: ID!${'entry' in variables ? ', $entry: ID!' : ''}) { ${mutation} }`, variables);

  const before = await moment();
  const { id } = await debrief.ask<{ id: string }>(
    'mutation { declareIncident(input: { title: "Parcels are lost", detectedAt: "2026-02-28T23:50:00+01:00" }) { ... on Incident { id } } }',
  );
  const recorded = await change(
    'recordEntry(input: { incidentId: $id, text: "the belt stands still" }) { ... on Incident { timeline { nodes { id text } } } }',
    { id },
  );
  const entry = recorded.timeline.nodes.at(-1)?.id;
  const declared = await moment();

  await change(
    'correctEntry(input: { incidentId: $id, entryId: $entry, text: "belt 3 stands still", reason: "only one" }) { __typename }',
    { id, entry },
  );
  await change('advanceIncident(input: { incidentId: $id, to: MITIGATION, occurredAt: "2026-02-28T23:55:00Z" }) { __typename }', { id });
  await change('changeSeverity(input: { incidentId: $id, severity: SEV1 }) { __typename }', { id });
  await change('classifyRootCauses(input: { incidentId: $id, classes: ["capacity-scaling"] }) { __typename }', { id });
  await change('proposeActionItem(input: { incidentId: $id, title: "A second belt" }) { __typename }', { id });
  await change('draftPostmortem(input: { incidentId: $id }) { __typename }', { id });
  const drafted = await moment();

  await change('retractEntry(input: { incidentId: $id, entryId: $entry, reason: "another incident" }) { __typename }', { id, entry });

  expect(await known(id, before)).toBeNull();
  expect(await known(id, declared)).toMatchObject({
    severity: 'SEV3',
    stage: 'DETECTION',
    timeline: { nodes: [{ text: 'Declared as SEV3: Parcels are lost' }, { text: 'the belt stands still', corrected: false }] },
    rootCauses: [],
    actionItems: [],
  });
  const then = await known(id, drafted);
  expect(then).toMatchObject({
    severity: 'SEV1',
    stage: 'MITIGATION',
    rootCauses: [{ class: { key: 'capacity-scaling' } }],
    actionItems: [{ title: 'A second belt' }],
  });
  expect(then?.timeline.nodes).toContainEqual({ id: entry, text: 'belt 3 stands still', corrected: true });
  expect(then?.postmortem?.markdown).toContain('belt 3 stands still');
  expect(then?.postmortem?.markdown).toMatch(/^Postmortem of INC-\d+ /m);
  const now = await known(id);
  expect(now?.timeline.nodes.map((line) => line.id)).not.toContain(entry);
  expect(await known(id, drafted)).toEqual(then);
});
