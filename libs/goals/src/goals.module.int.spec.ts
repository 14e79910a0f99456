import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done, sent, served } from '#access/testing';
import type { Answered, Served } from '#access/testing';
import { Module } from '@nestjs/common';
import { throughRecurrence } from '../../../test/support/contexts/through-recurrence.js';
import { GoalsModule } from './goals.module.js';
import { GoalProgress } from './published/index.js';

const published: GoalProgress[] = [];

/** A context beside this one, which is given what it publishes. */
@Module({})
class Neighbour {
  constructor(progress: GoalProgress) {
    published.push(progress);
  }
}

interface Period {
  readonly from: string;
  readonly status: string;
}
interface Change extends Answered {
  readonly version: number;
}
interface Goal {
  readonly id: string;
  readonly version: number;
  readonly periods: readonly Period[];
  readonly current: { readonly elapsed: number; readonly upper: number };
  readonly classesGone: { readonly classes: readonly Readonly<Record<string, number>>[] };
}

const PERIOD = `from to partial hindsight elapsed status certain reached lower upper n open leftOut grey metricVersion budget { of used left }`;
const GOAL = `id title description team services severities from until version droppedAt droppedBecause revision position
  metric { metric version statistic unit comparison target period }
  revisions { version setAt reason } status streak current { ${PERIOD} } periods(last: 4) { ${PERIOD} }
  classesGone { axis quietDays lookedBackFrom lookedBackTo
    classes { key class { name } countedUnder standing countWhenSet countBefore count lastSeenAt quietSince quietDays expected chance pValue }
    burnDown { from recurring incidents partial } }`;

let api: Served;
let now = '2026-04-10T12:00:00.000Z';
const minPosition = async (): Promise<string> => String(await api.store.head());

const changed = (mutation: string, type: string, input: object, fields?: string): Promise<Answered> =>
  sent(api, mutation, type, input, fields);
const set = (input: object): Promise<Change> => sent<Change>(api, 'setGoal', 'Goal', input, 'id version position');

async function goal(id: string, at: string | null = null): Promise<Goal> {
  const data = await api.ask(`query($id: ID!, $at: DateTime, $p: String) { goal(id: $id, at: $at, minPosition: $p) { ${GOAL} } }`, {
    id,
    at,
    p: await minPosition(),
  });
  return (data as { readonly goal: Goal }).goal;
}

async function titles(filter: object): Promise<readonly string[]> {
  const data = await api.ask(`query($filter: GoalFilter) { goals(filter: $filter) { title } }`, {
    filter: { minPosition: await minPosition(), ...filter },
  });
  return (data as { readonly goals: readonly { readonly title: string }[] }).goals.map(({ title }) => title);
}

/** An incident, five minutes after its impact began. */
async function incident(detectedAt: string, classes: readonly string[], said: object = {}): Promise<string> {
  const impactStartedAt = new Date(Date.parse(detectedAt) - 300_000).toISOString();
  const { id } = await changed('declareIncident', 'Incident', {
    title: detectedAt,
    services: ['api'],
    detectedAt,
    impactStartedAt,
    ...said,
  });
  if (classes.length === 0) return id;
  await done(api, 'classifyRootCauses', 'Incident', { incidentId: id, classes });
  return id;
}

const fewSev1 = {
  title: 'Fewer than one SEV1 a month',
  team: 'Platform',
  severities: ['SEV1'],
  from: '2026-01-15',
  metric: { metric: 'incidents', statistic: 'COUNT', comparison: 'BELOW', target: 1, period: 'MONTH' },
};
const gone = {
  title: 'Gone by June',
  services: ['api'],
  from: '2026-01-01',
  until: '2026-06-01',
  classesGone: { mostFrequent: 2 },
};

beforeAll(async () => {
  const { contexts, projections } = throughRecurrence();
  api = await served({
    contexts: (directory) => [...contexts(directory), GoalsModule, Neighbour],
    projections,
    actorId: 'actor-1',
    clock: () => now,
  });
  for (let month = 1; month <= 12; month++)
    await incident(`2025-${String(month).padStart(2, '0')}-03T10:00:00.000Z`, ['configuration-management', 'unknown']);
  for (const day of ['01', '11', '21']) await incident(`2025-06-${day}T10:00:00.000Z`, ['network', 'unknown']);
  for (const day of ['02', '12']) await incident(`2025-06-${day}T11:00:00.000Z`, ['capacity-scaling'], { services: ['web'] });
  await incident('2026-02-10T10:00:00.000Z', ['network'], { severity: 'SEV1' });
  await incident('2026-02-11T10:00:00.000Z', [], { severity: 'SEV1', kind: 'DRILL' });
  await incident('2026-04-02T10:00:00.000Z', ['network'], { severity: 'SEV1' });
});
afterAll(() => api.close());

describe('goals about a number', () => {
  it('are judged month by month, with what may be chance', async () => {
    const { id, version } = await set(fewSev1);
    expect(version).toBe(1);
    const found = await goal(id);
    expect(found).toMatchObject({
      ...fewSev1,
      metric: { ...fewSev1.metric, unit: 'COUNT', version: null },
      classesGone: null,
      status: 'MISSED',
      streak: 0,
      revisions: [{ version: 1, setAt: now, reason: null }],
      periods: [
        { from: '2026-01-15T00:00:00.000Z', partial: true, hindsight: true, status: 'MET', certain: false, reached: 0 },
        { status: 'MISSED', reached: 1, n: 1, hindsight: true, partial: false, leftOut: 1, budget: { of: 0, used: 1, left: -1 } },
        { status: 'MET', reached: 0, elapsed: 1, metricVersion: 1 },
        { from: '2026-04-01T00:00:00.000Z', status: 'MISSED', hindsight: false, certain: false, reached: 1 },
      ],
    });
    expect(found).toMatchObject({ current: found.periods.at(-1) });
    expect(found.current.elapsed).toBeCloseTo(9.5 / 30, 10);
    expect(found.current.upper).toBeCloseTo(5.572, 3);
  });

  it('are judged by their interval where there are few, by the metric as it is or as it was', async () => {
    const input = {
      title: 'Detected within ten minutes',
      from: '2025-01-01',
      metric: { metric: 'time-to-detect', statistic: 'MEDIAN', comparison: 'AT_MOST', target: 600, period: 'QUARTER' },
    };
    const { id } = await set(input);
    const pinned = await set({
      ...input,
      title: 'The same, once',
      until: '2026-04-01',
      metric: { ...input.metric, version: 1, period: 'WHOLE' },
    });
    expect(await goal(id)).toMatchObject({
      status: 'RUNNING',
      periods: [
        { status: 'NOT_ENOUGH_DATA', reached: 300, n: 3, grey: true, budget: null },
        { status: 'NOT_ENOUGH_DATA' },
        { status: 'NOT_ENOUGH_DATA', reached: 300, n: 1, certain: false },
        { status: 'RUNNING', reached: 300, n: 1 },
      ],
    });
    expect(await goal(pinned.id)).toMatchObject({ status: 'MET', streak: 1, current: { certain: true, n: 18, grey: false } });
    const revised = { key: 'time-to-detect', name: 'To respond', kind: 'DURATION', from: 'DETECTED', to: 'RESPONDED', statistics: ['P90'] };
    await changed('reviseMetric', 'MetricDefinition', { ...revised, reason: 'A test' }, 'key');
    expect(await goal(id)).toMatchObject({
      periods: [{ status: 'NOT_ENOUGH_DATA', reached: null, metricVersion: 2 }, {}, {}, { status: 'RUNNING' }],
    });
    expect(await goal(pinned.id)).toMatchObject({ status: 'MET', current: { reached: 300, metricVersion: 1 } });
  });

  it('are about the share within a limit, too', async () => {
    const key = 'detected-soon';
    const said = { key, name: 'Detected soon', kind: 'DURATION', from: 'IMPACT_STARTED', to: 'DETECTED', within: 600 };
    await changed('defineMetric', 'MetricDefinition', said, 'key');
    const soon = { metric: key, statistic: 'SHARE_WITHIN', comparison: 'AT_LEAST', target: 0.7, period: 'YEAR' };
    const { id } = await set({ title: 'Soon', from: '2025-01-01', metric: soon });
    expect(await goal(id)).toMatchObject({
      metric: { unit: 'SHARE' },
      periods: [
        { status: 'MET', certain: true, reached: 1, n: 17, grey: false },
        { status: 'RUNNING', n: 2, grey: true },
      ],
    });
    await changed('dropGoal', 'Goal', { goalId: id, reason: 'A test' });
  });

  it('stay readable where the metric takes their question no more', async () => {
    const key = 'how-many';
    await changed('defineMetric', 'MetricDefinition', { key, name: 'How many', kind: 'COUNT', counted: 'INCIDENTS' }, 'key');
    const { id } = await set({ ...fewSev1, team: null, title: 'Not asked any more', metric: { ...fewSev1.metric, metric: key } });
    const revised = { key, name: 'How many', kind: 'COUNT', counted: 'DEPLOYMENTS' };
    await changed('reviseMetric', 'MetricDefinition', revised, 'key');
    expect(await goal(id)).toMatchObject({
      status: 'RUNNING',
      periods: [{ status: 'NOT_ENOUGH_DATA', reached: null, metricVersion: null }, {}, {}, {}],
    });
    await changed('dropGoal', 'Goal', { goalId: id, reason: 'A test' });
  });

  it('are about something that there is', async () => {
    const refused = async (input: object, path: string) => {
      expect(await set({ ...fewSev1, ...input })).toMatchObject({ code: 'INVALID', path });
    };
    await refused({ metric: null }, 'metric');
    await refused({ classesGone: { classes: ['network'] } }, 'metric');
    await refused({ metric: { ...fewSev1.metric, metric: 'nothing' } }, 'metric.metric');
    await refused({ metric: { ...fewSev1.metric, version: 7 } }, 'metric.metric');
    await refused({ metric: { ...fewSev1.metric, statistic: 'MEDIAN' } }, 'metric.statistic');
    await refused({ metric: { ...fewSev1.metric, metric: 'deployment-frequency' } }, 'severities');
    await refused({ metric: { ...fewSev1.metric, target: 0.5 } }, 'metric.target');
    await refused({ from: 'today' }, 'from');
    await refused({ services: ['api', 'a\u0000'] }, 'services.1');
  });
});

describe('goals about classes', () => {
  it('keep the classes that they were set for, and tell chance from silence', async () => {
    const { id } = await set({ ...gone, services: [' api ', 'api'] });
    await incident('2025-12-24T10:00:00.000Z', ['configuration-management']);
    for (const day of ['04', '14', '24']) await incident(`2026-03-${day}T10:00:00.000Z`, ['capacity-scaling']);
    const found = await goal(id);
    expect(found).toMatchObject({
      status: 'RUNNING',
      metric: null,
      current: { to: '2026-06-01T00:00:00.000Z', reached: 1, n: 2, certain: false, budget: null },
      classesGone: {
        axis: 'CONTRIBUTING_FACTOR',
        quietDays: 30,
        lookedBackFrom: '2025-01-01',
        lookedBackTo: '2026-01-01',
        classes: [
          {
            key: 'configuration-management',
            class: { name: 'Configuration management' },
            standing: 'GONE',
            countWhenSet: 12,
            countBefore: 13,
            count: 0,
          },
          { key: 'network', standing: 'RECURRING', countWhenSet: 3, count: 2, lastSeenAt: '2026-04-02T10:00:00.000Z' },
        ],
        burnDown: [
          { from: '2026-01-01T00:00:00.000Z', recurring: 0, incidents: 0 },
          { recurring: 1, incidents: 1 },
          { recurring: 0, incidents: 0 },
          { recurring: 1, incidents: 1, partial: false },
        ],
      },
    });
    const { classes } = found.classesGone;
    expect(classes[0]).toMatchObject({ quietSince: '2026-01-01T00:00:00.000Z', quietDays: 99.5, lastSeenAt: '2025-12-24T10:00:00.000Z' });
    expect(classes[0]?.['expected']).toBeCloseTo((13 * 99.5) / 365, 10);
    expect(classes[0]?.['chance']).toBeCloseTo(Math.exp((-13 * 99.5) / 365), 10);
    expect(classes[0]?.['pValue']).toBeCloseTo((365 / 464.5) ** 13, 10);
  });

  it('are named, too, and are missed as soon as one comes too late', async () => {
    const named = {
      title: 'No network by May',
      from: '2026-01-01',
      until: '2026-04-20',
      classesGone: { classes: ['network'], quietDays: 30 },
    };
    const { id } = await set(named);
    expect(await goal(id)).toMatchObject({ status: 'MISSED', current: { certain: true, reached: 1 } });
    expect(await set({ ...named, classesGone: { classes: ['nothing'] } })).toMatchObject({ path: 'classesGone.classes' });
    expect(await set({ ...named, classesGone: {} })).toMatchObject({ path: 'classesGone.classes' });
    expect(await set({ ...named, services: ['nobody'] })).toMatchObject({ code: 'INVALID', path: 'services' });
    expect(await set({ ...named, severities: ['SEV5'], classesGone: { mostFrequent: 3 } })).toMatchObject({
      path: 'classesGone.mostFrequent',
    });
    expect(await set({ ...named, classesGone: { mostFrequent: 21 } })).toMatchObject({ path: 'classesGone.mostFrequent' });
    expect(await set({ ...named, classesGone: { mostFrequent: 1, lookBackDays: 0 } })).toMatchObject({ path: 'classesGone.lookBackDays' });
    expect(await set({ ...named, until: null })).toMatchObject({ code: 'INVALID', path: 'until' });
  });
});

describe('every goal', () => {
  it('is revised with a reason and dropped with one, and can be seen as it stood', async () => {
    const keyed = { ...fewSev1, title: 'At most three', team: 'Ledger', severities: [], idempotencyKey: 'once' };
    const first = await set(keyed);
    expect(await set(keyed)).toEqual(first);
    const { id: goalId } = first;
    const [before, input] = [now, { ...fewSev1, goalId, reason: 'Two were too many', title: 'At most none', team: 'Ledger' }];
    now = '2026-04-11T12:00:00.000Z';
    expect(await changed('reviseGoal', 'Goal', { ...input, expectedVersion: 5 })).toMatchObject({ code: 'CONFLICT' });
    expect(await changed('reviseGoal', 'Goal', { ...input, reason: ' ' })).toMatchObject({ path: 'reason' });
    expect(await changed('reviseGoal', 'Goal', { ...gone, goalId, reason: 'Else' })).toMatchObject({ path: 'goalId' });
    expect(await changed('reviseGoal', 'Goal', { ...input, expectedVersion: 0 }, 'id version')).toMatchObject({ version: 2 });
    expect(await changed('reviseGoal', 'Goal', input, 'id version')).toMatchObject({ version: 2 });
    expect(await goal(goalId)).toMatchObject({ title: 'At most none', revisions: [{}, { version: 2, setAt: now, reason: input.reason }] });
    expect(await goal(goalId, before)).toMatchObject({ title: 'At most three', version: 1, severities: [], current: { reached: 1 } });
    expect(await goal(goalId, '2026-03-01T00:00:00.000Z')).toBeNull();
    await expect(goal(goalId, '2026-05-01T00:00:00.000Z')).rejects.toThrow(/BAD_USER_INPUT/);
    expect(await titles({ teams: ['Ledger'] })).toEqual(['At most none']);
    const dropped = { goalId, reason: 'The team was split' };
    expect(await changed('dropGoal', 'Goal', dropped, 'id droppedBecause')).toMatchObject({ droppedBecause: dropped.reason });
    expect(await changed('reviseGoal', 'Goal', input)).toMatchObject({ code: 'ILLEGAL_TRANSITION' });
    expect(await changed('dropGoal', 'Goal', { goalId: 'nobody-knows', reason: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await titles({ teams: ['Ledger'] })).toEqual([]);
    now = '2026-06-11T12:00:00.000Z';
    expect(await goal(goalId)).toMatchObject({ droppedAt: '2026-04-11T12:00:00.000Z', current: { from: '2026-04-01T00:00:00.000Z' } });
    expect(await titles({ teams: ['Ledger'], includeDropped: true })).toEqual(['At most none']);
    expect(await titles({ teams: ['Ledger'], at: before })).toEqual(['At most three']);
    now = '2026-06-11T12:00:00.000Z';
  });

  it('is found by how it stands, and by what it is about', async () => {
    expect(await titles({ statuses: ['MISSED'] })).toEqual(['No network by May']);
    expect(await titles({ statuses: ['MET'] })).toEqual(['The same, once', 'Gone by June']);
    expect(await titles({ services: ['web'] })).not.toContain('Gone by June');
    expect(await titles({ services: ['api'] })).toContain('Gone by June');
    await set({ ...fewSev1, title: 'Later', from: '2027-01-01' });
    expect(await titles({ statuses: ['RUNNING'] })).toContain('Later');
    expect(
      await api.ask('{ goals(filter: { teams: ["Platform"] }) { title status current { from } periods { from } streak } }'),
    ).toMatchObject({
      goals: [{ status: 'RUNNING' }, { title: 'Later', status: 'RUNNING', current: null, periods: [], streak: 0 }],
    });
    await expect(api.ask('{ goals { periods(last: 61) { from } } }')).rejects.toThrow(/BAD_USER_INPUT/);
    expect(await api.ask('{ goal(id: "nobody-knows") { id } }')).toEqual({ goal: null });
  });

  it('is told to other contexts, which ask about a window', async () => {
    const window = { from: '2026-02-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
    expect(await published[0]?.of(window, ['api'], now, null)).toEqual([]);
    const told = await published[0]?.of({ ...window, to: '2026-05-01T00:00:00.000Z' }, ['web'], now, await api.store.head());
    expect(told?.map(({ title }) => title)).toEqual([
      'Fewer than one SEV1 a month',
      'Detected within ten minutes',
      'The same, once',
      'No network by May',
    ]);
    expect(told?.[0]).toEqual({
      goalId: expect.any(String),
      title: fewSev1.title,
      version: 1,
      target: 1,
      comparison: 'BELOW',
      unit: 'COUNT',
      periods: [
        expect.objectContaining({ from: '2026-02-01T00:00:00.000Z', status: 'MISSED' }),
        expect.objectContaining({ from: '2026-03-01T00:00:00.000Z', status: 'MET', reached: 0 }),
        expect.objectContaining({ from: '2026-04-01T00:00:00.000Z', status: 'MISSED', n: 1 }),
      ],
    });
    expect(told?.[3]).toMatchObject({ target: 0, comparison: 'AT_MOST', unit: 'CLASSES', periods: [{ status: 'MISSED', certain: true }] });
  });
});

describe('classes of a goal', () => {
  it('that were merged count as one, and an incident once whatever it has of them', async () => {
    for (const key of ['cables', 'fibres', 'power']) await done(api, 'defineRootCauseClass', 'RootCauseClass', { key, name: key }, 'key');
    await incident('2025-11-05T10:00:00.000Z', ['cables', 'fibres'], { services: ['lines'] });
    const goneByMay = { title: 'Cables gone', from: '2026-01-01', until: '2026-05-01', services: ['lines'] };
    const { id } = await set({ ...goneByMay, classesGone: { classes: ['cables', 'fibres', 'power'] } });
    await incident('2026-03-05T10:00:00.000Z', ['cables', 'fibres'], { services: ['lines'] });
    await incident('2026-04-05T10:00:00.000Z', ['cables', 'fibres', 'power'], { services: ['lines'] });
    expect(await goal(id)).toMatchObject({
      current: { n: 2, reached: 3 },
      classesGone: { burnDown: [{}, {}, { recurring: 2, incidents: 1 }, { recurring: 3, incidents: 1 }] },
    });
    await done(
      api,
      'mergeRootCauseClasses',
      'RootCauseClass',
      { classes: ['cables', 'fibres'], into: { key: 'lines', name: 'Lines' }, reason: 'One' },
      'key',
    );
    expect(await goal(id)).toMatchObject({
      current: { n: 2, reached: 2 },
      classesGone: {
        classes: [
          { key: 'cables', countedUnder: 'lines', count: 2, countBefore: 1 },
          { key: 'fibres', countedUnder: 'lines', count: 2, countBefore: 1 },
          { key: 'power', countedUnder: 'power', count: 1 },
        ],
        burnDown: [{}, {}, { recurring: 1, incidents: 1 }, { recurring: 2, incidents: 1 }],
      },
    });
  });
});
