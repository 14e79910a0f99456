import type { Debrief } from './debrief.js';

const history = Array.from({ length: 24 }, (_, index) => ({
  id: `row-${index}`,
  source: 'fixed-questions',
  organization: 'Harbour Freight Lines',
  product: ['Booking', 'Tracking', 'Billing'][index % 3],
  title: `Container ${index} is not where it should be — ünïcödé 🚢`,
  summary: 'The screen shows another port.',
  startedAt: new Date(Date.UTC(2026, index % 12, 5, index)).toISOString(),
  endedAt: index % 5 === 0 ? undefined : new Date(Date.UTC(2026, index % 12, 6)).toISOString(),
  updates: [
    { at: new Date(Date.UTC(2026, index % 12, 5, 12)).toISOString(), status: 'investigating', text: 'We are looking into it.' },
    { status: 'note', text: 'No time is known for this one.' },
  ],
  rootCauseClasses: [['config', 'deploy'], ['capacity'], []][index % 3],
}));

const INCIDENT = `
  id reference title summary kind severity stage ending { exit reason } detectedAt recoveredAt services customersAffected
  measurements { name state seconds } visits { stage enteredAt inferred }
  rootCauses { class { axis key name } note } timeline { nodes { kind text } totalCount }`;

const questions: readonly (readonly [string, Record<string, unknown>])[] = [
  [`query($p: String) { incidents(first: 24, filter: { minPosition: $p }) { totalCount nodes { ${INCIDENT} } } }`, {}],
  ['query($p: String) { incidents(filter: { text: "uniCODE cont", minPosition: $p }) { nodes { title } } }', {}],
  [
    'query($p: String) { incidents(filter: { text: "12 🚢", services: ["Harbour Freight Lines/Booking"], minPosition: $p }) { nodes { title } } }',
    {},
  ],
  [
    'query($p: String) { incidents(first: 5, filter: { rootCauseClasses: ["config"], minPosition: $p }) { nodes { title } totalCount } }',
    {},
  ],
  ['query($p: String) { services(first: 20, minPosition: $p) { nodes { key name tier owningTeam } } }', {}],
  ['query { rootCauseClasses { axis key name retired } }', {}],
  [
    `query($p: String) { recurringRootCauses(first: 50, filter: { from: "2026-07-01T00:00:00Z", to: "2027-01-01T00:00:00Z", minPosition: $p }) {
      class { key } count previousCount verdict incidents(first: 50) { reference title } } }`,
    {},
  ],
];

/** Imports a small history, one line after another so that it is recorded in one order. @returns the position that it reaches to. */
export async function importFixedHistory(debrief: Debrief): Promise<string> {
  let position = '0';
  for (const incident of history) {
    const [answer] = await debrief.postLines('/import/incidents', [incident]);
    position = String(answer?.['position']);
  }
  return position;
}

/** What is answered about that history, everything that positions and clocks do not change. */
export async function fixedAnswers(debrief: Debrief, position: string): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const [query, variables] of questions) {
    const known = query.startsWith('query(') ? { p: position, ...variables } : variables;
    answers.push(await debrief.ask(query, known));
  }
  return answers;
}
