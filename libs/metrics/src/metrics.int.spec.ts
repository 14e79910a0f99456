import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, served } from '#access/testing';
import type { Answered, Served } from '#access/testing';
import { throughPostmortems } from '../../../test/support/contexts/through-postmortems.js';
import { MetricsModule } from './metrics.module.js';
import { metricProjections } from './read-models/index.js';

interface MetricAnswer {
  readonly n: number;
  readonly open: number;
  readonly grey: boolean;
  readonly values: readonly { readonly statistic: string; readonly value: number | null }[];
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly definition: { readonly version: number };
  readonly position: string;
}

const now = '2026-03-31T00:00:00.000Z';
let api: Served;
let position = '0';

/** What a mutation leaves. */
async function changed(mutation: string, type: string, input: object): Promise<Answered> {
  const answer = await done<Answered & { readonly position: string }>(api, mutation, type, input, 'id position');
  if (BigInt(answer.position) > BigInt(position)) position = answer.position;
  return answer;
}

/** An incident of a day of March: impact at 10:00, detected five minutes later; it entered LEARNING after some minutes, or has not yet. */
async function incident(day: string, minutes: number | null, said: object = {}): Promise<string> {
  const at = (minute: number): string => new Date(Date.parse(`2026-03-${day}T10:00:00.000Z`) + minute * 60_000).toISOString();
  const { id } = await changed('declareIncident', 'Incident', { title: day, impactStartedAt: at(0), detectedAt: at(5), ...said });
  if (minutes !== null) await changed('advanceIncident', 'Incident', { incidentId: id, to: 'LEARNING', occurredAt: at(minutes) });
  return id;
}

async function postmortem(mutation: string, type: string, input: object): Promise<void> {
  const reviewers = mutation === 'requestPostmortemReview' ? ', reviewers: []' : '';
  const data = await api.ask(
    `mutation($input: ${type}!) { changed: ${mutation}(input: $input${reviewers}) { ... on Postmortem { id } ... on ErrorResult { message } } }`,
    { input },
  );
  const { changed: answer } = data as { readonly changed: { readonly message?: string } };
  if (answer.message !== undefined) throw new Error(answer.message);
  position = String(await api.store.head());
}

async function metric(
  key: string,
  said: { readonly version?: number; readonly from?: string; readonly filter?: object } = {},
): Promise<MetricAnswer> {
  const data = await api.ask(
    `query($key: String!, $version: Int, $from: DateTime!, $to: DateTime!, $filter: MetricFilter) {
      metric(key: $key, version: $version, from: $from, to: $to, filter: $filter) {
        n open grey values { statistic value lower upper of } excluded { reason count } definition { key version } position
      } }`,
    { key, from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z', ...said, filter: { minPosition: position, ...said.filter } },
  );
  return (data as { readonly metric: MetricAnswer }).metric;
}

beforeAll(async () => {
  const { contexts, projections } = throughPostmortems();
  api = await served({
    contexts: (directory) => [...contexts(directory), MetricsModule],
    projections: [...projections, ...metricProjections],
    actorId: 'actor-1',
    clock: () => now,
  });
  const first = await incident('02', 20, { services: ['api', 'web'], severity: 'SEV1' });
  await incident('03', 40, { services: ['web'] });
  await incident('04', null);
  await incident('05', 60, { kind: 'DRILL' });
  await changed('classifyRootCauses', 'Incident', { incidentId: first, classes: ['unknown'] });
  const deploy = (version: string, more: object) =>
    changed('recordDeployment', 'Deployment', { service: 'api', version, finishedAt: '2026-03-02T09:00:00Z', ...more });
  const cause = await deploy('1', { changes: [{ commit: 'a', committedAt: '2026-03-01T09:00:00Z' }] });
  await changed('linkDeploymentToIncident', 'Deployment', { deploymentId: cause.id, incidentId: first, relation: 'CAUSED' });
  await deploy('2', {});
  await deploy('3', { outcome: 'FAILED', service: 'web' });
  await deploy('4', { environment: 'canary' });
  await done(api, 'describeService', 'Service', { key: 'idle', name: 'Idle' }, 'key');
  const item = await changed('proposeActionItem', 'ActionItem', { incidentId: first, title: 'Do', occurredAt: '2026-03-03T00:00:00Z' });
  await changed('completeActionItem', 'ActionItem', { id: item.id, note: 'Done', occurredAt: '2026-03-20T00:00:00Z' });
  await changed('proposeActionItem', 'ActionItem', { incidentId: first, title: 'Do more', occurredAt: '2026-03-03T00:00:00Z' });
});
afterAll(() => api.close());

describe('metrics', () => {
  it('tell durations, what is open among them, and what was left out', async () => {
    expect(await metric('time-to-detect')).toMatchObject({
      n: 3,
      open: 0,
      grey: true,
      values: [{ statistic: 'MEDIAN', value: 300 }, {}, {}],
    });
    const recovery = await metric('time-to-recover');
    expect(recovery).toMatchObject({ n: 3, open: 1, excluded: [{ reason: 'OF_ANOTHER_KIND', count: 1 }], definition: { version: 1 } });
    expect(recovery.values[0]).toMatchObject({ statistic: 'MEDIAN', value: 2_400 });
    expect(BigInt(recovery.position)).toBeGreaterThanOrEqual(BigInt(position));
    expect(await metric('time-to-recover', { filter: { services: ['api'] } })).toMatchObject({
      n: 1,
      open: 0,
      values: [{ value: 1_200 }, {}, {}],
    });
    expect(await metric('time-to-recover', { filter: { severities: ['SEV3'] } })).toMatchObject({ n: 2, open: 1 });
    expect(await metric('time-to-respond')).toMatchObject({ n: 1, open: 1, excluded: [{}, { reason: 'END_UNKNOWN', count: 2 }] });
  });

  it('count, and give shares', async () => {
    expect(await metric('incidents')).toMatchObject({ n: 3, values: [{ value: 3 }, { statistic: 'PER_DAY', value: 0.1 }] });
    expect(await metric('share-labelled-unknown')).toMatchObject({ n: 1, values: [{ value: 1 }] });
    expect(await metric('action-items-done-in-30-days')).toMatchObject({ n: 2, open: 1, values: [{ value: 1 }] });
    expect(await metric('action-items-done-in-30-days', { filter: { services: ['idle'] } })).toMatchObject({
      n: 0,
      values: [{ value: null }],
    });
  });

  it('say how many postmortems were published by when they were due', async () => {
    const days = ['05', '06', '20'];
    for (const [index, day] of days.entries()) {
      const at = `2026-02-${day}T10:00:00Z`;
      const said = { title: day, severity: 'SEV1', services: ['timely'], detectedAt: at };
      const { id: incidentId } = await changed('declareIncident', 'Incident', said);
      await changed('advanceIncident', 'Incident', { incidentId, to: 'LEARNING', occurredAt: at });
      await postmortem('draftPostmortem', 'DraftPostmortemInput', { incidentId });
      if (index > 1) continue;
      await postmortem('requestPostmortemReview', 'PostmortemInput', { incidentId });
      await postmortem('publishPostmortem', 'PostmortemInput', { incidentId });
      if (index === 1)
        await postmortem('setPostmortemDueDate', 'SetPostmortemDueDateInput', {
          incidentId,
          dueAt: '2026-02-10T00:00:00Z',
          reason: 'Asked',
        });
    }
    const of = (filter: object) =>
      metric('postmortems-on-time', { from: '2026-02-01T00:00:00Z', filter: { services: ['timely'], ...filter } });
    expect(await of({})).toMatchObject({ n: 3, open: 1, grey: true, values: [{ statistic: 'SHARE', value: 0.5 }], excluded: [] });
    expect(await of({ severities: ['SEV2'] })).toMatchObject({ n: 0, values: [{ value: null }] });
    expect(await of({ services: ['idle'] })).toMatchObject({ n: 0 });
  });

  it('are DORA’s', async () => {
    expect(await metric('deployment-frequency')).toMatchObject({ n: 2, excluded: [{ reason: 'NOT_CARRIED_THROUGH', count: 1 }] });
    expect(await metric('change-failure-rate')).toMatchObject({ n: 2, values: [{ value: 0.5 }] });
    expect(await metric('lead-time-for-changes')).toMatchObject({ n: 1, values: [{ value: 86_400 }, {}, {}] });
    expect(await metric('failed-deployment-recovery-time')).toMatchObject({
      n: 1,
      values: [{ value: 80 * 60 }, {}, {}],
      excluded: [{}, { reason: 'NOT_CAUSED_BY_DEPLOYMENT', count: 2 }],
    });
    await expect(metric('change-failure-rate', { filter: { severities: ['SEV1'] } })).rejects.toThrow(/BAD_USER_INPUT/);
  });

  it('are per day on record', async () => {
    const perDay = async (key: string, from: string, to: string): Promise<unknown> => {
      const asked = `metric(key: "${key}", from: "${from}", to: "${to}", filter: { minPosition: "${position}" }) { values { statistic value days } }`;
      return ((await api.ask(`{ ${asked} }`)) as { metric: { values: readonly object[] } }).metric.values[1];
    };
    // Nobody recorded an incident before the fifth of February, or a deployment before March.
    expect(await perDay('incidents', '2025-03-31T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual({
      statistic: 'PER_DAY',
      value: expect.closeTo(6 / 53.58, 3),
      days: expect.closeTo(53.58, 2),
    });
    expect(await perDay('incidents', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z')).toMatchObject({ value: null, days: 0 });
    expect(await perDay('deployment-frequency', '2025-12-02T00:00:00Z', '2026-04-01T00:00:00Z')).toMatchObject({ value: 2 / 29, days: 29 });
    expect(await perDay('deployment-frequency', '2025-12-02T00:00:00Z', '2026-03-02T00:00:00Z')).toMatchObject({ value: null, days: 0 });
  });

  it('are not told of a moment that is still to come', async () => {
    const asOf = (moment: string) =>
      api.ask(`{ metric(key: "incidents", from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z", asOf: "${moment}") { n asOf } }`);
    await expect(asOf('2026-03-31T00:00:00.001Z')).rejects.toThrow(/asOf: is still to come/);
    expect(await asOf('2026-03-30T00:00:00Z')).toEqual({ metric: { n: 3, asOf: '2026-03-30T00:00:00.000Z' } });
  });

  it('give the share that was detected within a limit', async () => {
    const limited = { key: 'detected-within-10-minutes', name: 'Detected within 10 minutes', kind: 'DURATION', within: 600 };
    const done = await api.ask(
      `mutation($input: DefineMetricInput!) { done: defineMetric(input: $input) { ... on MetricDefinition { within statistics } } }`,
      { input: { ...limited, from: 'IMPACT_STARTED', to: 'DETECTED', statistics: ['SHARE_WITHIN'] } },
    );
    expect(done).toEqual({ done: { within: 600, statistics: ['SHARE_WITHIN'] } });
    expect(await metric('detected-within-10-minutes')).toMatchObject({
      n: 3,
      values: [{ statistic: 'SHARE_WITHIN', value: 1, lower: expect.closeTo(0.2924, 4), upper: 1, of: 3 }],
    });
  });

  it('are defined, revised and retired, and can still be asked for under earlier versions', async () => {
    const FIELDS = `__typename ... on MetricDefinition { key version latestVersion retired builtIn name kind from to visit population { kinds severities } statistics } ... on ErrorResult { code path }`;
    const mutate = async (mutation: string, input: object) =>
      (
        (await api.ask(
          `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { done: ${mutation}(input: $input) { ${FIELDS} } }`,
          {
            input,
          },
        )) as { done: object }
      ).done;
    const input = {
      key: 'time-to-close',
      name: 'Time to close',
      kind: 'DURATION',
      from: 'DETECTED',
      to: 'RECOVERED',
      statistics: ['MEDIAN'],
    };
    expect(await mutate('defineMetric', input)).toMatchObject({
      version: 1,
      builtIn: false,
      visit: 'FIRST',
      population: { kinds: ['LIVE', 'RETROSPECTIVE'] },
    });
    expect(await mutate('defineMetric', { ...input, from: null })).toMatchObject({ __typename: 'Invalid', path: 'from' });
    expect(await mutate('defineMetric', { ...input, name: 'Other' })).toMatchObject({ __typename: 'Conflict' });
    expect(await metric('time-to-close', { filter: { services: ['api'] } })).toMatchObject({ values: [{ value: 900 }] });
    const revised = { ...input, population: { kinds: ['DRILL'] }, reason: 'Exercises only' };
    expect(await mutate('reviseMetric', revised)).toMatchObject({ version: 2, latestVersion: 2, population: { kinds: ['DRILL'] } });
    expect(await metric('time-to-close')).toMatchObject({ n: 1, values: [{ value: 3_300 }], definition: { version: 2 } });
    expect(await mutate('reviseMetric', { ...input, expectedVersion: 1 })).toMatchObject({
      __typename: 'Conflict',
      path: 'expectedVersion',
    });
    expect(await mutate('retireMetric', { key: 'incidents', expectedVersion: 2 })).toMatchObject({ __typename: 'Conflict' });
    expect(await metric('time-to-close', { version: 1 })).toMatchObject({ n: 3, definition: { version: 1 } });
    expect(await metric('time-to-close', { version: 3 })).toBeNull();
    expect(await metric('nothing')).toBeNull();
    expect(await mutate('retireMetric', { key: 'time-to-learn' })).toMatchObject({ key: 'time-to-learn', retired: true, builtIn: true });
    const listed = async (args: string) =>
      ((await api.ask(`{ metrics${args} { key } }`)) as { metrics: { key: string }[] }).metrics.map(({ key }) => key);
    expect(await listed('')).not.toContain('time-to-learn');
    expect((await listed('(includeRetired: true)')).slice(0, 5).at(-1)).toBe('time-to-learn');
    expect((await listed('')).at(-1)).toBe('time-to-close');
  });
});
