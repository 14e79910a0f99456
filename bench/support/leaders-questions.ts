import { bodyOf } from './graphql-client.js';
import { LATER_YEAR } from './histories.js';

const filter = LATER_YEAR;
const classes = '{ class { key name } incidents impactSeconds money { amount currency } }';
const loadParts = '{ incidents attended spread { people turns evenness verdict } personSeconds }';
const byService = `query($filter: LoadFilter!) { load(filter: $filter) { byService(first: 20) { service incidents spread { people turns verdict } } } }`;
const metricFields = 'n open excluded { reason count } values { statistic value lower upper }';
const months = Array.from({ length: 12 }, (_, month) => ({
  from: new Date(Date.UTC(2025, month, 1)).toISOString(),
  to: new Date(Date.UTC(2025, month + 1, 1)).toISOString(),
}));

/** The same metric in each month of a year, as a dashboard asks for it. */
function byMonth(key: string): string {
  const parts = months.map(({ from, to }, index) => `m${index}: metric(key: "${key}", from: "${from}", to: "${to}") { ${metricFields} }`);
  return `{ ${parts.join(' ')} }`;
}

const overYear = `query($from: DateTime!, $to: DateTime!) {
  ${[
    'incidents',
    'time-to-detect',
    'time-to-respond',
    'time-to-mitigate',
    'time-to-recover',
    'share-labelled-unknown',
    'action-items-done-in-30-days',
  ]
    .map((key, index) => `m${index}: metric(key: "${key}", from: $from, to: $to) { ${metricFields} }`)
    .join(' ')}
}`;

interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

const recurring = (fields: string, first = 20): string =>
  `query($filter: RecurrenceFilter!) { recurringRootCauses(filter: $filter, first: ${first}) { class { key } count ${fields} } }`;

/** What a leader asks about the last year. */
export const leadersQuestions: readonly Question[] = [
  {
    name: 'costByClass',
    query: `query($filter: CostFilter!) { costByClass(filter: $filter) { classes ${classes} } }`,
    variables: { filter },
  },
  {
    name: 'costByClass of one service',
    query: `query($filter: CostFilter!) { costByClass(filter: $filter) { classes ${classes} } }`,
    variables: { filter: { ...filter, services: ['checkout'] } },
  },
  {
    name: 'riskRegister',
    query: `query($filter: RiskFilter!) { riskRegister(filter: $filter) { risks { class { key } score rate { perYear } impactTime { median p90 } openActions(first: 5) { title } } } }`,
    variables: { filter },
  },
  {
    name: 'riskRegister of one service',
    query: `query($filter: RiskFilter!) { riskRegister(filter: $filter) { risks { class { key } score impactTime { median p90 } } } }`,
    variables: { filter: { ...filter, services: ['checkout'] } },
  },
  { name: 'load, all of it', query: `query($filter: LoadFilter!) { load(filter: $filter) { all ${loadParts} } }`, variables: { filter } },
  { name: 'load by service', query: byService, variables: { filter } },
  {
    name: 'load by service in two roles',
    query: byService,
    variables: { filter: { ...filter, roles: ['commander', 'communications'] } },
  },
  {
    name: 'load by role and by month',
    query: `query($filter: LoadFilter!) { load(filter: $filter) { byRole { role incidents spread { turns } } byPeriod { start ${loadParts.slice(1)} } }`,
    variables: { filter },
  },
  {
    name: 'goals with their periods',
    query: `{ goals(first: 5) { title status streak periods { from status reached } classesGone { classes { class { key } standing } } } }`,
  },
  { name: 'seven metrics over the year', query: overYear, variables: filter },
  { name: 'time-to-recover by month', query: byMonth('time-to-recover') },
  { name: 'incidents by month', query: byMonth('incidents') },
  {
    name: 'the five questions of the most frequent class',
    query: recurring('questions { question answer figures { figure value } incidents(first: 5) { reference } }', 1),
    variables: { filter },
  },
  {
    name: 'fixes',
    query: `query($filter: RecurrenceFilter!) { fixes(filter: $filter) { class { key } recurrencesSince verdict actionItem { title } } }`,
    variables: { filter },
  },
  { name: 'recurring classes, services of each', query: recurring('services'), variables: { filter } },
  { name: 'recurring classes, shared by each', query: recurring('shared'), variables: { filter } },
  { name: 'recurring classes, fix of each', query: recurring('fix { verdict recurrencesSince }'), variables: { filter } },
  { name: 'recurring classes, open actions of each', query: recurring('openActions { title }'), variables: { filter } },
  { name: 'recurring classes, 5 incidents of each', query: recurring('incidents(first: 5) { reference title }'), variables: { filter } },
  {
    name: 'recurring classes, all of that',
    query: recurring('services shared fix { verdict recurrencesSince } openActions { title } incidents(first: 5) { reference title }'),
    variables: { filter },
  },
];

const setGoal = `mutation($input: SetGoalInput!) { setGoal(input: $input) { __typename ... on Invalid { message } } }`;
const span = { from: '2025-01-01', until: '2026-01-01' };

/** Goals of each kind, set again with the same keys in each run. */
export function leadersGoals(): readonly string[] {
  const inputs = [
    {
      title: 'Fewer than 100 SEV1 a month',
      severities: ['SEV1'],
      metric: { metric: 'incidents', statistic: 'COUNT', comparison: 'BELOW', target: 100 },
    },
    { title: 'Detected within 10 minutes', metric: { metric: 'time-to-detect', statistic: 'MEDIAN', comparison: 'BELOW', target: 600 } },
    {
      title: 'Few causes unknown',
      metric: { metric: 'share-labelled-unknown', statistic: 'SHARE', comparison: 'BELOW', target: 0.1, period: 'QUARTER' },
    },
    { title: 'The three most frequent gone', classesGone: { mostFrequent: 3 } },
  ];
  return inputs.map((input, index) => bodyOf(setGoal, { input: { ...span, ...input, idempotencyKey: `leaders ${index}` } }));
}

const pin = `mutation($input: PinReportInput!) { pinReport(input: $input) { __typename ... on Report { id figures { key value } } ... on Invalid { message } } }`;
const lengths = {
  quarter: { from: '2025-10-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
  year: { from: '2025-01-01T00:00:00.000Z', to: '2026-01-01T00:00:00.000Z' },
} as const;

export function pinReport(length: keyof typeof lengths, idempotencyKey: string): string {
  return bodyOf(pin, { input: { title: `Of a ${length}`, ...lengths[length], idempotencyKey } });
}

export function reportComparison(id: string): string {
  return bodyOf(`query($id: ID!) { report(id: $id) { comparison { moved { key statistic } because { reason count } } } }`, { id });
}
