import { setTimeout as sleep } from 'node:timers/promises';
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

/** The same for every installation that is asked: what is open lasts on. */
const NOW = new Date().toISOString();
const YEAR = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', minOccurrences: 1 };
const COSTS = `costByClass(filter: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }) {
  total { incidents impactSeconds impactKnown money { amount currency } } classes { class { key } incidents impactSeconds money { amount currency } } }
  riskRegister(filter: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }) { risks { class { key } incidents likelihood impact score } }`;
const LOAD = `load(filter: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" }) { all { incidents attended } byService(first: 5) { service incidents } }`;
const BROKEN_DOWN = 'name count previousCount verdict';
const INCIDENT = `
  id reference title summary kind severity stage ending { exit reason } detectedAt recoveredAt services customersAffected
  measurements { name state seconds } visits { stage enteredAt inferred }
  rootCauses { class { axis key name } note } timeline { nodes { kind text } totalCount }`;

const questions: readonly (readonly [string, Record<string, unknown>])[] = [
  [`query($p: String) { incidents(first: 24, filter: { minPosition: $p }) { totalCount nodes { ${INCIDENT} } } }`, {}],
  [
    `query($p: String) { incidents(first: 5, filter: { minPosition: $p }) { nodes {
      similar(first: 3) { incident { title } because sharedClasses { key } sharedServices } suggestedRootCauses(first: 2) { class { key } confidence because } } } }`,
    {},
  ],
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
  [
    `query($f: RecurrenceFilter!) {
      signature: recurrenceBreakdown(by: SIGNATURE, filter: $f) { ${BROKEN_DOWN} } service: recurrenceBreakdown(by: SERVICE, filter: $f) { ${BROKEN_DOWN} }
      recurrenceSeries(filter: $f, bucket: MONTH) { class { key } incidents points { start count lower upper outside } drift { verdict } }
      recurrenceCoverage(filter: $f) { incidents classified unclassified unknown }
      repeats(filter: $f) { incidents comparable causeQuick { count } causeLate { count } symptomLate { count } pairs { kind quick incident { title } } } }`,
    { f: YEAR },
  ],
  [
    `query($f: RecurrenceFilter!) { estimated: recurringRootCauses(filter: $f, first: 50) { class { key } count suggestedCount verdict } }`,
    { f: { ...YEAR, includeSuggested: true } },
  ],
  [
    `query { ${['incidents', 'time-to-recover', 'deployment-frequency', 'lead-time-for-changes']
      .map(
        (key, at) =>
          `m${at}: metric(key: "${key}", from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z", asOf: "${NOW}") { n open grey values { statistic value lower upper } excluded { reason count } }`,
      )
      .join(' ')} ${COSTS} ${LOAD} deployments(first: 20) { nodes { service version outcome } } }`,
    {},
  ],
];

const deployments = Array.from({ length: 10 }, (_, index) => ({
  service: `Harbour Freight Lines/${['Booking', 'Tracking', 'Billing'][index % 3]}`,
  externalId: `build-${index}`,
  version: `3.${index}`,
  finishedAt: new Date(Date.UTC(2026, index, 4, 9)).toISOString(),
  outcome: index % 4 === 3 ? 'ROLLED_BACK' : 'SUCCEEDED',
  changes: [{ commit: `c${index}`, committedAt: new Date(Date.UTC(2026, index, 3, index)).toISOString() }],
}));

/** Suggestions take in a label once it is a second old. */
const LABEL_AGE_MS = 1_500;

/** Imports a small history, one line after another so that it is recorded in one order. @returns the position that it reaches to. */
export async function importFixedHistory(debrief: Debrief): Promise<string> {
  await debrief.ask(
    'mutation { setCostRates(input: { currency: "EUR", effectiveFrom: "2025-01-01", perImpactMinute: [{ severity: SEV3, amount: "12.34" }] }) { __typename } }',
  );
  await debrief.ask(
    'mutation { setGoal(input: { title: "Fewer than three a month", from: "2026-01-01", until: "2026-07-01", metric: { metric: "incidents", statistic: COUNT, comparison: BELOW, target: 3 } }) { __typename } }',
  );
  for (const deployment of deployments) await debrief.postLines('/import/deployments', [deployment]);
  let position = '0';
  for (const incident of history) {
    const [answer] = await debrief.postLines('/import/incidents', [incident]);
    position = String(answer?.['position']);
  }
  await debrief.caughtUp();
  await sleep(LABEL_AGE_MS);
  return position;
}

/** A report of that history as text, but for what clocks, ids and positions make of it. */
async function reportOf(debrief: Debrief): Promise<string> {
  const { markdown } = await debrief.ask<{ readonly markdown: string }>(
    'mutation { pinReport(input: { title: "2026", from: "2026-01-01T00:00:00Z", to: "2026-07-01T00:00:00Z" }) { ... on Report { markdown } } }',
  );
  return markdown.replaceAll(/^(As of|Position): .*$/gm, '$1');
}

/** What is answered about that history, everything that positions and clocks do not change. */
export async function fixedAnswers(debrief: Debrief, position: string): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const [query, variables] of questions) {
    const known = query.startsWith('query(') ? { p: position, ...variables } : variables;
    answers.push(await debrief.ask(query, known));
  }
  return [...answers, await reportOf(debrief)];
}
