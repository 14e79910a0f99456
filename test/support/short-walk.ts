import { expect } from '@jest/globals';
import { linesOf } from './debrief.js';
import type { Debrief } from './debrief.js';

const OF_THE_YEAR = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' };

/**
 * From an incident that is declared to what keeps coming back. Commands go to one process and questions to another, which may be the same.
 * @returns the position behind which everything stands that was recorded.
 */
export async function shortWalk(commands: Debrief, questions: Debrief, title: string): Promise<string> {
  const change = async (
    mutation: string,
    variables: Record<string, unknown>,
  ): Promise<{ readonly id: string; readonly position: string }> => {
    const answer = await commands.ask<{ readonly id: string; readonly position: string; readonly message?: string }>(mutation, variables);
    expect(answer.message).toBeUndefined();
    return answer;
  };
  const ANSWER = '... on Incident { id position } ... on ErrorResult { message }';
  const { id } = await change(
    `mutation($title: String!) { declareIncident(input: { title: $title, severity: SEV2, services: ["Harbour/walk"], detectedAt: "2026-03-04T08:00:00Z" }) { ${ANSWER} } }`,
    { title },
  );
  await change(
    `mutation($id: ID!) { recordEntries(input: { incidentId: $id, lines: "08:05 the queue is long\\n08:20 restarted it" }) { ${ANSWER} } }`,
    { id },
  );
  await change(
    `mutation($id: ID!) { advanceIncident(input: { incidentId: $id, to: LEARNING, occurredAt: "2026-03-04T09:00:00Z" }) { ${ANSWER} } }`,
    {
      id,
    },
  );
  const { position } = await change(
    `mutation($id: ID!) { classifyRootCauses(input: { incidentId: $id, classes: ["capacity-scaling"], occurredAt: "2026-03-05T09:00:00Z" }) { ${ANSWER} } }`,
    { id },
  );

  const { nodes } = await questions.ask<{ nodes: readonly { id: string; title: string }[] }>(
    'query($p: String, $text: String) { incidents(filter: { text: $text, minPosition: $p }) { nodes { id title } } }',
    { p: position, text: title },
  );
  expect(nodes).toEqual([{ id, title }]);
  const classes = await questions.ask<readonly { class: { key: string }; count: number; incidents: readonly { id: string }[] }[]>(
    'query($f: RecurrenceFilter!) { recurringRootCauses(filter: $f) { class { key } count incidents(first: 50) { id } } }',
    { f: { ...OF_THE_YEAR, minOccurrences: 1, minPosition: position } },
  );
  expect(classes.find((one) => one.class.key === 'capacity-scaling')?.incidents.map((incident) => incident.id)).toContain(id);

  await commands.ask('mutation($id: ID!) { draftPostmortem(input: { incidentId: $id }) { __typename } }', { id });
  const { postmortem } = await questions.ask<{ postmortem: { markdown: string } | null }>(
    'query($id: ID!) { incident(id: $id) { postmortem { markdown } } }',
    { id },
  );
  expect(postmortem?.markdown).toContain(title);

  const { id: personId } = await change(
    'mutation { registerPerson(input: { name: "Somebody Somewhere" }) { ... on Person { id position } ... on ErrorResult { message } } }',
    {},
  );
  expect(await questions.ask('query($id: ID!) { person(id: $id) { name } }', { id: personId })).toEqual({ name: 'Somebody Somewhere' });

  const events = linesOf(await (await questions.fetch('/export/events')).text());
  expect(events.filter(({ stream }) => stream === `incident-${id}`).map(({ type }) => type)).toContain('RootCausesClassified');
  return String(events.at(-1)?.['position']);
}
