import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { done as mustBeDone, sent, served } from '#access/testing';
import type { Answered, Served } from '#access/testing';
import { CostsModule } from '#costs';
import { costProjections } from '#costs/read-models';
import { collect } from '#event-sourcing';
import { eventually } from '#event-sourcing/testing';
import { GoalsModule } from '#goals';
import { LoadModule } from '#load';
import { loadProjections } from '#load/read-models';
import { throughRecurrence } from '../../../test/support/contexts/through-recurrence.js';
import { reportProjections } from './read-models/index.js';
import { ReportsModule } from './reports.module.js';

interface Moved {
  readonly section: string;
  readonly key: string;
  readonly statistic: string;
  readonly pinned: number | null;
  readonly today: number | null;
  readonly byPinnedDefinition: number | null;
}
interface Because {
  readonly reason: string;
  readonly count: number;
  readonly of: number;
}
interface Compared {
  readonly moved: readonly Moved[];
  readonly because: readonly Because[];
}

const quarter = { from: '2026-01-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
let now = '2025-12-31T08:00:00.000Z';
let api: Served;

type Change = (mutation: string, type: string, input: object, fields?: string) => Promise<Answered>;
const changed: Change = (...said) => sent(api, ...said);
const done: Change = (...said) => mustBeDone(api, ...said);

/** An incident of the quarter, detected five minutes after its impact began, and over after half an hour. */
async function incident(day: string, classes: readonly string[], said: object = {}): Promise<string> {
  const at = (minute: number): string => new Date(Date.parse(`${day}T10:00:00.000Z`) + minute * 60_000).toISOString();
  const { id } = await done('declareIncident', 'Incident', {
    ...{ title: `Of ${day}`, services: ['payments'], impactStartedAt: at(0), detectedAt: at(5) },
    ...said,
  });
  await done('advanceIncident', 'Incident', { incidentId: id, to: 'LEARNING', occurredAt: at(30) });
  await done('classifyRootCauses', 'Incident', { incidentId: id, classes });
  return id;
}

function pin(said: object = {}): Promise<Answered> {
  return done('pinReport', 'Report', { title: 'First quarter', ...quarter, ...said });
}

async function report<Answer>(id: string, fields: string): Promise<Answer> {
  const data = await api.ask(`query($id: ID!) { report(id: $id) { ${fields} } }`, { id });
  return (data as { readonly report: Answer }).report;
}

async function compared(id: string, args = ''): Promise<Compared> {
  const { comparison } = await report<{ readonly comparison: Compared }>(
    id,
    `comparison${args} { position asOf moved { section key name statistic unit pinned today byPinnedDefinition pinnedN todayN pinnedVersion todayVersion pinnedVerdict todayVerdict } because { reason count of definition fromVersion toVersion } }`,
  );
  return comparison;
}

async function contentOf(id: string): Promise<string> {
  const { json } = await report<{ readonly json: string }>(id, 'json');
  return json;
}

const reasonsOf = ({ because }: Compared): readonly string[] => because.map(({ reason, count, of }) => `${reason} ${count} of ${of}`);
const numbersOf = ({ moved }: Compared, section: string): readonly string[] =>
  moved
    .filter((one) => one.section === section)
    .map(({ key, statistic, pinned, today }) => `${key} ${statistic} ${pinned ?? '-'} → ${today ?? '-'}`);

const incidents: string[] = [];

beforeAll(async () => {
  const { contexts, projections } = throughRecurrence(5);
  api = await served({
    contexts: (directory) => [...contexts(directory), CostsModule, GoalsModule, LoadModule, ReportsModule],
    projections: [...projections, ...costProjections, ...loadProjections, ...reportProjections],
    actorId: 'actor-1',
    clock: () => now,
  });
  const goal = {
    title: 'Fewer than one SEV1 a month',
    severities: ['SEV1'],
    from: '2026-01-01',
    metric: { metric: 'incidents', statistic: 'COUNT', comparison: 'BELOW', target: 1, period: 'MONTH' },
  };
  await done('setGoal', 'Goal', goal);
  now = '2026-04-02T08:00:00.000Z';
  await done('describeService', 'Service', { key: 'payments', name: 'Payments', owningTeam: 'Money' }, 'key');
  for (const day of ['05', '12', '19', '26']) incidents.push(await incident(`2026-01-${day}`, ['configuration-management']));
  for (const day of ['09', '23']) incidents.push(await incident(`2026-02-${day}`, ['network', 'unknown'], { services: ['search'] }));
  incidents.push(await incident('2025-11-10', ['network']));
  incidents.push(await incident('2026-03-03', ['network'], { kind: 'DRILL' }));
  // Nothing is recorded by itself any more.
  await eventually(async () => (await collect(api.store.readAll({ types: ['PostmortemDrafted'] }))).length === incidents.length);
});
afterAll(() => api.close());

describe('a report', () => {
  it('is pinned to one position, with every section', async () => {
    const before = await api.store.head();
    const { id } = await pin();
    const found = await report<object>(
      id,
      'id title from to axis services team severities metrics position asOf formatVersion withdrawnAt figures { section key statistic value n grey version verdict } csv markdown html',
    );
    expect(found).toMatchObject({ title: 'First quarter', ...quarter, services: [], team: null, position: String(before), asOf: now });
    expect(found).toMatchObject({ formatVersion: 1, withdrawnAt: null, axis: 'CONTRIBUTING_FACTOR' });
    const { figures, html, csv } = found as { figures: readonly object[]; html: string; csv: string };
    const has = (figure: object): void => {
      expect(figures).toContainEqual(expect.objectContaining(figure));
    };
    has({ section: 'METRICS', key: 'incidents', statistic: 'COUNT', value: 6, version: 1 });
    has({ section: 'METRICS', key: 'time-to-detect', statistic: 'MEDIAN', value: 300, n: 6, grey: true });
    has({ section: 'MONTHS', key: '2026-01', value: 4 });
    has({ section: 'CLASSES', key: 'configuration-management', statistic: 'COUNT', value: 4 });
    has({ section: 'CLASSES', key: 'network', statistic: 'PREVIOUS_COUNT', value: 1 });
    has({ section: 'COSTS', key: 'all', statistic: 'INCIDENTS', value: 6 });
    has({ section: 'GOALS', statistic: 'REACHED', value: 0, verdict: 'MET' });
    has({ section: 'LOAD', key: 'all', statistic: 'INCIDENTS', value: 6 });
    expect(html).toContain('<h1 dir="auto">First quarter</h1>');
    expect(csv).toContain('METRICS,incidents,Incidents,COUNT,6,');
  });

  it('has nothing moved right after, nor by the passing of time, nor by what is of other windows and of no number', async () => {
    const { id } = await pin();
    expect(await compared(id)).toMatchObject({ moved: [], because: [] });
    const before = now;
    now = '2026-07-20T08:00:00.000Z';
    await incident('2026-06-02', ['network']);
    await done('recordEntry', 'Incident', { incidentId: incidents[0], kind: 'OBSERVATION', text: 'Seen' });
    expect(await compared(id)).toMatchObject({ moved: [], because: [] });
    now = before;
  });

  it('says what moved, and because of what, and stays as it was', async () => {
    const { id } = await pin({ metrics: ['incidents', 'time-to-detect'] });
    const json = await contentOf(id);
    const [first, second, third, fourth] = incidents;
    await done('correctStageTime', 'Incident', {
      incidentId: first,
      stage: 'DETECTION',
      occurredAt: '2026-01-05T10:25:00.000Z',
      reason: 'Logs say so.',
    });
    await done('endIncident', 'Incident', { incidentId: second, exit: 'FALSE_POSITIVE', reason: 'A test.' });
    await done('changeSeverity', 'Incident', { incidentId: third, severity: 'SEV1' });
    await done('classifyRootCauses', 'Incident', { incidentId: fourth, classes: ['network'] });
    await incident('2026-03-20', ['network']);
    const revised = { key: 'time-to-detect', name: 'Time to detect', kind: 'DURATION', from: 'IMPACT_STARTED', to: 'RECOVERED' };
    await done('reviseMetric', 'MetricDefinition', { ...revised, reason: 'A test' }, 'key');
    const comparison = await compared(id);
    expect(reasonsOf(comparison)).toEqual([
      'DEFINITION_REPLACED 1 of 1',
      'INCIDENT_BECAME_KNOWN 1 of 1',
      'TIME_CORRECTED 1 of 1',
      expect.stringMatching(/^TIME_BECAME_KNOWN \d of 1$/),
      'ENDED_EARLY 1 of 1',
      'SEVERITY_CHANGED 1 of 1',
      'CLASSIFIED 2 of 2',
    ]);
    expect(comparison.because[0]).toMatchObject({ definition: 'time-to-detect', fromVersion: 1, toVersion: 2 });
    expect(numbersOf(comparison, 'MONTHS')).toEqual(['2026-01 INCIDENTS 4 → 3', '2026-03 INCIDENTS 0 → 1']);
    expect(numbersOf(comparison, 'CLASSES')).toEqual(
      expect.arrayContaining(['configuration-management COUNT 4 → 2', 'network COUNT 2 → 4']),
    );
    expect(numbersOf(comparison, 'GOALS')).toEqual([expect.stringMatching(/:2026-01-01 REACHED 0 → 1$/)]);
    expect(comparison.moved).toContainEqual(
      expect.objectContaining({
        ...{ key: 'time-to-detect', statistic: 'MEDIAN', pinned: 300, today: 1_800, byPinnedDefinition: 300 },
        ...{ pinnedVersion: 1, todayVersion: 2 },
      }),
    );
    expect(await contentOf(id)).toBe(json);
  });

  it('tells what a change of the classes moved from what the record did', async () => {
    const { id } = await pin();
    await done(
      'mergeRootCauseClasses',
      'RootCauseClass',
      { classes: ['network'], into: { key: 'configuration-management' }, reason: 'One and the same.' },
      'key',
    );
    const comparison = await compared(id);
    expect(reasonsOf(comparison)).toEqual([expect.stringMatching(/^CLASS_CHANGED /)]);
    const moved = comparison.moved.find(({ key, statistic }) => key === 'configuration-management' && statistic === 'COUNT');
    expect(moved).toMatchObject({ pinned: 2, today: 6, byPinnedDefinition: 2 });
    expect(numbersOf(comparison, 'CLASSES')).toContain('network COUNT 4 → 0');
    expect(numbersOf(comparison, 'METRICS')).toEqual([]);
  });

  it('is compared with no moment that is still to come, or before its window', async () => {
    const { id } = await pin();
    const later = new Date(Date.parse(now) + 1).toISOString();
    await expect(compared(id, `(asOf: "${later}")`)).rejects.toThrow(/asOf: is still to come/);
    await expect(compared(id, `(asOf: "${quarter.from}")`)).rejects.toThrow(/asOf: lies before the window/);
    expect((await compared(id, `(asOf: "${now}")`)).moved).toEqual([]);
  });

  it('is of a team, as the catalogue has its services then', async () => {
    const { id } = await pin({ team: 'money', severities: ['SEV3'] });
    expect(await report(id, 'team services severities metrics')).toMatchObject({
      team: 'money',
      services: ['payments'],
      severities: ['SEV3'],
    });
    const { metrics } = await report<{ readonly metrics: readonly string[] }>(id, 'metrics');
    expect(metrics).toContain('incidents');
    expect(metrics).not.toContain('deployment-frequency');
    await incident('2026-02-02', ['unknown'], { services: ['search'] });
    expect(await compared(id)).toMatchObject({ moved: [], because: [] });
    await done(
      'recordIncidentCost',
      'IncidentCost',
      { incidentId: incidents[0], kind: 'CREDITS', amount: '12.5', currency: 'EUR' },
      '__typename',
    );
    expect(reasonsOf(await compared(id))).toEqual(['COST_CHANGED 1 of 1']);
  });

  it('is one report, however often and however fast it is asked for by one key', async () => {
    const keyed = { title: 'Once', ...quarter, idempotencyKey: 'once' };
    const all = await Promise.all([1, 2, 3].map(() => done('pinReport', 'Report', keyed, 'id title position')));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(await done('pinReport', 'Report', { ...keyed, title: 'Twice' }, 'id title position')).toEqual(all[0]);
  });

  it('is of a position at which nothing that matters was recorded meanwhile', async () => {
    const writing = Promise.all(['06', '07', '08'].map((day) => incident(`2026-03-${day}`, ['unknown'])));
    const reports = await Promise.all([1, 2].map(() => changed('pinReport', 'Report', { title: 'Meanwhile', ...quarter })));
    await writing;
    for (const { id, code } of reports) {
      if (code === undefined) expect((await compared(id)).moved.length > 0).toBe((await compared(id)).because.length > 0);
      else expect(code).toBe('CONFLICT');
    }
  });

  it.each([
    [{ to: quarter.from }, 'INVALID'],
    [{ from: '2026-05-01T00:00:00.000Z', to: '2026-06-01T00:00:00.000Z' }, 'INVALID'],
    [{ team: 'nobody' }, 'INVALID'],
    [{ services: ['payments', 'paymnets'] }, 'INVALID'],
    [{ team: 'Money', services: ['payments'] }, 'INVALID'],
    [{ metrics: ['nothing'] }, 'INVALID'],
    [{ metrics: ['change-failure-rate'], severities: ['SEV1'] }, 'INVALID'],
  ])('is refused for %j', async (said, code) => {
    expect(await changed('pinReport', 'Report', { title: 'No', ...quarter, ...said })).toMatchObject({ code });
  });

  it('is compared with goals whose period goes on as they stood when it was pinned', async () => {
    const late = await incident('2026-04-01', ['unknown']);
    const { id } = await pin({ to: '2026-07-01T00:00:00.000Z' });
    const before = now;
    now = '2026-05-20T08:00:00.000Z';
    await incident('2026-04-10', ['unknown'], { severity: 'SEV1' });
    expect(await compared(id)).toMatchObject({ moved: [], because: [] });
    await done('changeSeverity', 'Incident', { incidentId: late, severity: 'SEV1' });
    const comparison = await compared(id);
    expect(numbersOf(comparison, 'GOALS')).toEqual([expect.stringMatching(/:2026-04-01 REACHED 0 → 1$/)]);
    expect(reasonsOf(comparison)).toEqual(['SEVERITY_CHANGED 1 of 1']);
    now = before;
  });

  it('is withdrawn with a reason, says so, and is listed with the latest first', async () => {
    const { id } = await pin({ title: 'Wrong' });
    expect(await changed('withdrawReport', 'Report', { reportId: id, reason: 'Wrong window' }, 'id withdrawalReason')).toMatchObject({
      withdrawalReason: 'Wrong window',
    });
    expect(await changed('withdrawReport', 'Report', { reportId: 'nobody', reason: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
    const page = async (args: string) => {
      const data = await api.ask(`{ reports${args} { totalCount pageInfo { hasNextPage endCursor } nodes { id title withdrawnAt } } }`);
      return (data as { reports: { totalCount: number; pageInfo: { endCursor: string }; nodes: readonly { id: string }[] } }).reports;
    };
    const all = await page('');
    expect(all.nodes[0]).toMatchObject({ id, title: 'Wrong', withdrawnAt: expect.any(String) });
    expect(all.nodes).toHaveLength(all.totalCount);
    const first = await page('(first: 2)');
    const rest = await page(`(first: 500, after: "${first.pageInfo.endCursor}")`);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    await expect(page('(first: 501)')).rejects.toThrow(/BAD_USER_INPUT/);
    expect(await api.ask('{ report(id: "nobody") { id } }')).toEqual({ report: null });
  });
});
