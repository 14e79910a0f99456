import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sent, served } from '#access/testing';
import type { Served } from '#access/testing';
import { ActionItemsModule } from '#action-items';
import { actionItemProjections } from '#action-items/read-models';
import { IncidentsModule } from '#incidents';
import { incidentProjections } from '#incidents/read-models';
import { RootCausesModule } from '#root-causes';
import { Inject, Injectable, Module } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { CostsModule } from './costs.module.js';
import { ClassCosts } from './published/class-costs.js';
import { costProjections } from './read-models/index.js';

const now = '2026-03-31T00:00:00.000Z';
let api: Served;
let modules: ModuleRef;
let position = '0';
const ids: string[] = [];

@Injectable()
class Grasp {
  constructor(@Inject(ModuleRef) ref: ModuleRef) {
    modules = ref;
  }
}

@Module({ providers: [Grasp] })
class Neighbour {}

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly position: string | null;
  readonly message?: string;
}

const COST = `incidentId version position impact { knowledge value rate money { amount currency } } customers { knowledge value rate money { amount } }
  personTime { knowledge value money { amount } } personHoursCorrection { hours reason actorId } recorded { costId kind note actorId money { amount currency } }
  total { amount currency } gaps { part reason } rates { effectiveFrom effectiveUntil currency }`;

const answers: Readonly<Record<string, string>> = {
  Incident: 'id position',
  ActionItem: 'id position',
  RootCauseClass: 'key',
  IncidentCost: COST,
  CostRatesSetting:
    'effectiveFrom effectiveUntil currency perImpactMinute { severity amount } perCustomer perPersonHour reason actorId version position',
  RiskAssessment: 'axis key withdrawn likelihoodPerYear impact treatment owner reviewBy reason actorId version position',
};

async function changed(mutation: string, type: string, input: object): Promise<Answer> {
  const answer = await sent<Answer>(api, mutation, type, input, answers[type]);
  if (answer.position != null && BigInt(answer.position) > BigInt(position)) position = answer.position;
  return answer;
}

const at = (day: string, minute: number): string => new Date(Date.parse(`2026-03-${day}T10:00:00.000Z`) + minute * 60_000).toISOString();

/** Impact at 10:00, detected five minutes later, mitigated after some minutes (null: it goes on), and recovered ten minutes after that. */
async function incident(day: string, minutes: number | null, said: object = {}): Promise<string> {
  const { id } = await changed('declareIncident', 'Incident', { title: day, impactStartedAt: at(day, 0), detectedAt: at(day, 5), ...said });
  ids.push(id);
  if (minutes === null) return id;
  await changed('advanceIncident', 'Incident', { incidentId: id, to: 'RECOVERY', occurredAt: at(day, minutes) });
  await changed('advanceIncident', 'Incident', { incidentId: id, to: 'LEARNING', occurredAt: at(day, minutes + 10) });
  return id;
}

async function classify(incidentId: string, ...classes: readonly string[]): Promise<void> {
  await changed('classifyRootCauses', 'Incident', { incidentId, classes });
}

async function costOf(id: string, asKnownAt: string | null = null): Promise<object> {
  const data = await api.ask(
    `query($id: ID!, $asKnownAt: DateTime, $minPosition: String) { incident(id: $id, asKnownAt: $asKnownAt) { cost(minPosition: $minPosition) { ${COST} } } }`,
    { id, asKnownAt, minPosition: position },
  );
  return (data as { readonly incident: { readonly cost: object } }).incident.cost;
}

const SUM =
  'incidents impactSeconds impactKnown customers customersKnown personSeconds personTimeKnown money { amount currency } moneyKnown';

async function costs(filter: object = {}, first = 20) {
  const data = await api.ask(
    `query($filter: CostFilter!, $first: Int) { costByClass(filter: $filter, first: $first) {
      total { ${SUM} } classes { class { key } shareOfImpact shareOfMoney { currency share } ${SUM} } } }`,
    { filter: { from: '2026-03-01T00:00:00Z', to: '2026-04-01T00:00:00Z', minPosition: position, ...filter }, first },
  );
  return (data as { readonly costByClass: { readonly total: object; readonly classes: readonly { readonly class: { key: string } }[] } })
    .costByClass;
}

async function register(filter: object = {}) {
  const data = await api.ask(
    `query($filter: RiskFilter) { riskRegister(filter: $filter) { from to recordedDays risks {
      class { key } incidents grey rate { perYear lower upper } typicalSeverity impactTime { n grey median p90 p90Lower p90Upper } costPerYear { amount currency } moneyKnown
      derivedLikelihood derivedImpact likelihood impact score contradicted assessment { owner reason actorId } openActions { title } } } }`,
    { filter: { minPosition: position, ...filter } },
  );
  return (
    data as { readonly riskRegister: { readonly recordedDays: number; readonly risks: readonly { readonly class: { key: string } }[] } }
  ).riskRegister;
}

beforeAll(async () => {
  api = await served({
    contexts: () => [RootCausesModule, IncidentsModule, ActionItemsModule, CostsModule, Neighbour],
    projections: [...incidentProjections, ...actionItemProjections, ...costProjections],
    actorId: 'actor-1',
    clock: () => now,
  });
  for (const key of ['tls', 'dns', 'disk']) {
    await changed('defineRootCauseClass', 'RootCauseClass', { axis: 'CONTRIBUTING_FACTOR', key, name: key.toUpperCase() });
  }
  await classify(await incident('02', 30, { severity: 'SEV1', services: ['api', 'web'] }), 'tls', 'dns');
  await classify(await incident('03', 60, { severity: 'SEV2', services: ['web'] }), 'tls');
  await classify(await incident('04', null, { services: ['web'] }), 'disk');
  await incident('05', 15, { kind: 'DRILL' });
  const [first = ''] = ids;
  await changed('recordImpact', 'Incident', { incidentId: first, customersAffected: 1_000 });
});
afterAll(() => api.close());

describe('costs through GraphQL', () => {
  it('have rates, which hold from a day on, and are set anew', async () => {
    const rates = {
      currency: 'eur',
      effectiveFrom: '2026-03-01',
      perImpactMinute: [
        { severity: 'SEV1', amount: '100.50' },
        { severity: 'SEV2', amount: '10' },
      ],
      perCustomer: '0.255',
    };
    const set = await changed('setCostRates', 'CostRatesSetting', rates);
    expect(set).toMatchObject({ currency: 'EUR', version: 0, effectiveUntil: null, perPersonHour: null, actorId: 'actor-1' });
    expect(set).toMatchObject({ perImpactMinute: [{ severity: 'SEV1', amount: '100.5' }, { amount: '10' }], perCustomer: '0.255' });
    expect(await changed('setCostRates', 'CostRatesSetting', rates)).toEqual(set);
    expect(await changed('setCostRates', 'CostRatesSetting', { ...rates, currency: 'XYZ' })).toMatchObject({
      code: 'INVALID',
      path: 'currency',
    });
    const dearer = {
      currency: 'EUR',
      effectiveFrom: '2026-03-03',
      perImpactMinute: [{ severity: 'SEV2', amount: '20' }],
      reason: 'Dearer',
    };
    expect(await changed('setCostRates', 'CostRatesSetting', { ...dearer, expectedVersion: 3 })).toMatchObject({ code: 'CONFLICT' });
    expect(await changed('setCostRates', 'CostRatesSetting', { ...dearer, expectedVersion: 0 })).toMatchObject({
      version: 1,
      reason: 'Dearer',
    });
    expect(await api.ask('{ costRates { effectiveFrom effectiveUntil } }')).toEqual({
      costRates: [
        { effectiveFrom: '2026-03-03', effectiveUntil: null },
        { effectiveFrom: '2026-03-01', effectiveUntil: '2026-03-03' },
      ],
    });
  });

  it('of an incident say what they rest on, and what is not known', async () => {
    const [first = '', second = '', open = '', drill = ''] = ids;
    expect(await costOf(first)).toMatchObject({
      impact: { knowledge: 'RECORDED', value: 1_800, rate: '100.5', money: { amount: '3015.00', currency: 'EUR' } },
      customers: { knowledge: 'RECORDED', value: 1_000, rate: '0.255', money: { amount: '255.00' } },
      personTime: { knowledge: 'UNKNOWN', value: null, money: null },
      recorded: [],
      total: [{ amount: '3270.00', currency: 'EUR' }],
      gaps: [{ part: 'PERSON_TIME', reason: 'UNKNOWN' }],
      rates: { effectiveFrom: '2026-03-01', effectiveUntil: '2026-03-03', currency: 'EUR' },
      version: null,
    });
    expect(await costOf(second)).toMatchObject({ impact: { value: 3_600, rate: '20' }, total: [{ amount: '1200.00' }] });
    expect(await costOf(open)).toMatchObject({ impact: { knowledge: 'PENDING', value: null }, total: [] });
    expect(await costOf(drill)).toMatchObject({ impact: { value: 900, rate: null }, total: [] });
  });

  it('are recorded, retracted and corrected by hand', async () => {
    const [first = ''] = ids;
    const credits = { incidentId: first, kind: 'CREDITS', amount: '99.999', currency: 'USD', note: 'Two of them', idempotencyKey: 'once' };
    const recorded = (await changed('recordIncidentCost', 'IncidentCost', credits)) as Answer & { recorded: readonly { costId: string }[] };
    expect(recorded).toMatchObject({
      version: 0,
      recorded: [{ kind: 'CREDITS', note: 'Two of them', actorId: 'actor-1', money: { amount: '100.00' } }],
    });
    expect(recorded).toMatchObject({
      total: [
        { amount: '3270.00', currency: 'EUR' },
        { amount: '100.00', currency: 'USD' },
      ],
    });
    expect(await changed('recordIncidentCost', 'IncidentCost', credits)).toEqual(recorded);
    const penalty = { incidentId: first, kind: 'PENALTY', amount: '5', currency: 'EUR', expectedVersion: 0 };
    const both = (await changed('recordIncidentCost', 'IncidentCost', penalty)) as typeof recorded;
    expect(both.recorded).toHaveLength(2);
    expect(await changed('recordIncidentCost', 'IncidentCost', penalty)).toMatchObject({ code: 'CONFLICT' });
    const costId = both.recorded[1]?.costId ?? '';
    const retracted = await changed('retractIncidentCost', 'IncidentCost', { incidentId: first, costId, reason: 'Waived' });
    expect(retracted).toMatchObject({ recorded: [{ kind: 'CREDITS' }], version: 2 });
    const hours = await changed('correctPersonHours', 'IncidentCost', { incidentId: first, hours: '2.5', reason: 'Two had no role' });
    expect(hours).toMatchObject({ personTime: { knowledge: 'CORRECTED', value: 9_000, money: null } });
    expect(hours).toMatchObject({ personHoursCorrection: { hours: '2.5', reason: 'Two had no role' } });
    expect(hours).toMatchObject({ gaps: [{ part: 'PERSON_TIME', reason: 'NO_RATE' }] });
    expect(await costOf(first)).toEqual(Object.fromEntries(Object.entries(hours).filter(([name]) => name !== '__typename')));
    expect(await costOf(first, '2026-03-31T00:00:00Z')).toMatchObject({ personTime: { knowledge: 'CORRECTED' } });
    expect(await changed('retractIncidentCost', 'IncidentCost', { incidentId: first, costId: 'none', reason: 'x' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await changed('recordIncidentCost', 'IncidentCost', { ...penalty, incidentId: 'nobody-knows' })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('are added up by class, an incident whole under each, and once in all', async () => {
    const { total, classes } = await costs();
    expect(total).toEqual({
      incidents: 3,
      impactSeconds: 5_400,
      impactKnown: 2,
      customers: 1_000,
      customersKnown: 1,
      personSeconds: 9_000,
      personTimeKnown: 1,
      money: [
        { amount: '4470.00', currency: 'EUR' },
        { amount: '100.00', currency: 'USD' },
      ],
      moneyKnown: 2,
    });
    expect(classes.map((one) => one.class.key)).toEqual(['tls', 'dns', 'disk']);
    expect(classes[0]).toMatchObject({ incidents: 2, shareOfImpact: 1, money: [{ amount: '4470.00' }, { amount: '100.00' }] });
    expect(classes[1]).toMatchObject({ incidents: 1, shareOfImpact: 1 / 3, shareOfMoney: [{ share: 327_000 / 447_000 }, { share: 1 }] });
    expect(classes[2]).toMatchObject({ incidents: 1, impactKnown: 0, money: [], moneyKnown: 0, shareOfMoney: [] });
    expect(classes[2]).toMatchObject({ impactSeconds: null, customers: null, personSeconds: null, shareOfImpact: null });
    expect((await costs({}, 1)).classes).toHaveLength(1);
    expect((await costs({ services: ['api'] })).total).toMatchObject({
      incidents: 1,
      impactSeconds: 1_800,
      money: [{ amount: '3270.00' }, {}],
    });
    expect((await costs({ severities: ['SEV2'] })).total).toMatchObject({ incidents: 1, money: [{ amount: '1200.00' }] });
    expect((await costs({ to: '2026-03-02T10:05:00.001Z' })).total).toMatchObject({ incidents: 1, impactSeconds: 1_800 });
    expect((await costs({ to: '2026-03-02T10:05:00Z' })).total).toMatchObject({ incidents: 0, impactSeconds: 0, money: [] });
    await expect(costs({ to: '2026-03-01T00:00:00Z' })).rejects.toThrow(/BAD_USER_INPUT/);
  });

  it('are published', async () => {
    const asked = { axis: 'CONTRIBUTING_FACTOR', services: [], severities: [], minPosition: BigInt(position) } as const;
    const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
    const { total, classes } = await modules.get(ClassCosts, { strict: false }).of({ ...asked, window }, 2);
    expect(total).toMatchObject({ incidents: 3, money: [{ amount: '4470.00', currency: 'EUR' }, { currency: 'USD' }] });
    expect(classes).toMatchObject([
      { key: 'tls', name: 'TLS', incidents: 2 },
      { key: 'dns', name: 'DNS', incidents: 1 },
    ]);
  });
});

describe('the register of risks through GraphQL', () => {
  it('derives risks from the record, and sets what people say beside it', async () => {
    const [first = ''] = ids;
    const addresses = ['dns'];
    await changed('proposeActionItem', 'ActionItem', { incidentId: first, title: 'Two resolvers', addresses });
    const derived = await register();
    expect(derived.recordedDays).toBe(30);
    expect(derived.risks.map((risk) => risk.class.key)).toEqual(['tls', 'dns', 'disk']);
    expect(derived.risks[0]).toMatchObject({
      incidents: 2,
      grey: true,
      rate: { perYear: expect.closeTo((2 * 365) / 30, 9) },
      typicalSeverity: 'SEV1',
      impactTime: { n: 2, grey: true, median: 2_700, p90: 3_600, p90Lower: 1_800, p90Upper: null },
      costPerYear: [{ amount: '54385.00', currency: 'EUR' }, { currency: 'USD' }],
      moneyKnown: 2,
      ...{ derivedLikelihood: 5, derivedImpact: 5, likelihood: 5, impact: 5, score: 25 },
      ...{ assessment: null, contradicted: null, openActions: [] },
    });
    expect(derived.risks[1]).toMatchObject({ derivedLikelihood: 4, openActions: [{ title: 'Two resolvers' }] });

    const said = {
      axis: 'CONTRIBUTING_FACTOR',
      key: 'tls',
      likelihoodPerYear: 0.4,
      impact: 2,
      owner: 'Platform',
      reason: 'It renews itself',
    };
    const assessed = await changed('assessRisk', 'RiskAssessment', said);
    expect(assessed).toMatchObject({ version: 0, withdrawn: false, impact: 2, owner: 'Platform', actorId: 'actor-1', treatment: null });
    expect(await changed('assessRisk', 'RiskAssessment', said)).toEqual(assessed);
    expect(await changed('assessRisk', 'RiskAssessment', { ...said, key: 'nobody-knows' })).toMatchObject({ __typename: 'NotFound' });
    expect(await changed('assessRisk', 'RiskAssessment', { ...said, impact: 9 })).toMatchObject({ code: 'INVALID', path: 'impact' });
    const { risks } = await register();
    expect(risks.map((risk) => risk.class.key)).toEqual(['dns', 'disk', 'tls']);
    expect(risks[2]).toMatchObject({
      derivedLikelihood: 5,
      likelihood: 1,
      impact: 2,
      score: 2,
      contradicted: true,
      assessment: { owner: 'Platform' },
    });

    const unrecorded = await register({ from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' });
    expect(unrecorded).toMatchObject({
      recordedDays: 0,
      risks: [{ class: { key: 'tls' }, incidents: 0, derivedImpact: null, score: 2, contradicted: null, typicalSeverity: null }],
    });
    const withdrawn = await changed('withdrawRiskAssessment', 'RiskAssessment', {
      axis: said.axis,
      key: 'tls',
      reason: 'The record says enough',
    });
    expect(withdrawn).toMatchObject({ withdrawn: true, likelihoodPerYear: null, version: 1 });
    expect((await register()).risks[0]).toMatchObject({ class: { key: 'tls' }, assessment: null, score: 25 });
  });
});
