import fc from 'fast-check';
import { deterministicId } from '#event-sourcing';
import { incidentStream } from '#incidents/published';
import type { Severity } from '#incidents/published';
import type { Told } from '#projections/testing';
import type { RateTerms } from '../domain/rates/rates.events.js';
import { incidentCostStream } from '../domain/incident-cost/incident-cost.js';

// Few values, so that incidents meet in days, classes and services; moments lie at the edges of days, months and rates.
const moments = [
  '2024-01-31T23:59:59.999Z',
  '2024-02-01T00:00:00.000Z',
  '2024-02-28T06:30:00.000Z',
  '2024-02-29T00:00:00.000Z',
  '2024-02-29T18:00:01.000Z',
  '2024-03-01T00:00:00.000Z',
  '2024-03-31T10:00:00.500Z',
  '2024-04-01T00:00:00.001Z',
] as const;

const moment = fc.constantFrom(...moments);
const severity = fc.constantFrom<Severity>('SEV1', 'SEV2', 'SEV3');
export const axis = fc.constantFrom('TRIGGER' as const, 'CONTRIBUTING_FACTOR' as const);
export const services = fc.subarray(['api', 'web', 'shop/cart']);
export const severities = fc.subarray<Severity>(['SEV1', 'SEV2', 'SEV3']);
const keys = fc.subarray(['a', 'b', 'c']);
const decimal = fc.nat(30_000).map((parts) => `${Math.floor(parts / 100)}.${String(parts % 100).padStart(2, '0')}`);

export const anyWindow = fc
  .tuple(fc.constantFrom('2024-01-01T00:00:00.000Z', '2024-02-28T12:00:00.000Z', ...moments), moment)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => (from < to ? { from, to } : { from: to, to: from }));

/** Rates that were set one after the other. */
export const anyRates: fc.Arbitrary<readonly RateTerms[]> = fc.array(
  fc.record(
    {
      currency: fc.constantFrom('EUR', 'JPY'),
      effectiveFrom: fc.constantFrom('2024-01-01', '2024-02-15', '2024-02-29', '2024-03-31'),
      perImpactMinute: fc.record({ SEV1: decimal, SEV2: decimal }, { requiredKeys: [], noNullPrototype: true }),
      perCustomer: decimal,
      perPersonHour: decimal,
    },
    { requiredKeys: ['currency', 'effectiveFrom'], noNullPrototype: true },
  ),
  { maxLength: 4 },
);

type Change = Pick<Told, 'type' | 'data'>;

const told = (type: string, data: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Change> =>
  fc.record({ type: fc.constant(type), data: fc.record(data) });

const role = { role: fc.constantFrom('commander', 'scribe'), personId: fc.constantFrom('p1', 'p2') };

const changes: readonly fc.Arbitrary<Change>[] = [
  told('RootCausesClassified', { axis, classes: keys, classVersions: fc.constant([]), evidence: fc.constant([]) }),
  told('RootCausesClassified', { axis, classes: keys, classVersions: fc.constant([]), evidence: fc.constant([]) }),
  told('SeverityChanged', { from: severity, to: severity }),
  told('ServicesAffected', { services }),
  told('ServicesCleared', { services, reason: fc.constant('No.') }),
  told('StageTimeCorrected', { stage: fc.constantFrom('DETECTION', 'RESPONSE'), reason: fc.constant('Logs.') }),
  told('IncidentEndedEarly', { exit: fc.constant('DUPLICATE') }),
  told('IncidentReopened', { to: fc.constant('RESPONSE'), reason: fc.constant('Not so.') }),
  told('StageEntered', {
    from: fc.constant('DETECTION'),
    to: fc.constantFrom('RECOVERY', 'LEARNING'),
    inferred: fc.constantFrom(false, false, true),
  }),
  told('StageEntered', { from: fc.constant('DETECTION'), to: fc.constant('RECOVERY'), inferred: fc.constant(false) }),
  told('ImpactStarted', {}),
  told('ImpactStarted', {}),
  told('ImpactStarted', {}),
  told('ImpactAssessed', { customersAffected: fc.nat(5_000) }),
  told('RoleAssigned', role),
  told('RoleReleased', role),
];

const costId = fc.constantFrom('c1', 'c2', 'c3');
const costChanges: readonly fc.Arbitrary<Change>[] = [
  told('IncidentCostRecorded', { costId, kind: fc.constant('OTHER'), amount: decimal, currency: fc.constantFrom('EUR', 'USD') }),
  told('IncidentCostRetracted', { costId, reason: fc.constant('No.') }),
  told('PersonHoursCorrected', { hours: fc.option(decimal), reason: fc.constant('Counted.') }),
];

const step = fc.record({
  incident: fc.constantFrom('1', '2', '3', '4', '5'),
  kind: fc.constantFrom('LIVE', 'LIVE', 'RETROSPECTIVE', 'DRILL'),
  change: fc.oneof({ weight: 4, arbitrary: fc.oneof(...changes) }, { weight: 1, arbitrary: fc.oneof(...costChanges) }),
  at: moment,
  severity,
  services,
});

/** Histories of a few incidents and their costs, side by side; a step for an incident that is not declared declares it. */
export const costHistories: fc.Arbitrary<readonly Told[]> = fc.array(step, { maxLength: 80, size: 'max' }).map((steps) => {
  const declared = new Set<string>();
  return steps.map(({ incident, kind, change, at, severity: grave, services: affected }): Told => {
    const stream = incidentStream(incident);
    if (!declared.has(incident)) {
      declared.add(incident);
      const data = { incidentId: incident, title: 'It', kind, severity: grave, services: affected };
      return { stream, type: 'IncidentDeclared', data, occurredAt: at };
    }
    const isOfCosts = change.type === 'PersonHoursCorrected' || change.type.startsWith('IncidentCost');
    if (isOfCosts)
      return { stream: incidentCostStream(incident), ...change, data: { incidentId: incident, ...change.data }, occurredAt: at };
    const isDetection = change.type === 'StageTimeCorrected' && JSON.stringify(change.data).includes('DETECTION');
    const visitEventId = isDetection ? deterministicId('told', stream, '0') : 'another';
    // Mostly before whatever ends it.
    const occurredAt = change.type === 'ImpactStarted' ? (moments[declared.size - 1] ?? at) : at;
    return { stream, type: change.type, data: { ...change.data, visitEventId }, occurredAt };
  });
});
