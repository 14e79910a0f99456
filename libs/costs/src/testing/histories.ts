import fc from 'fast-check';
import { windowsOf } from '#calendar/testing';
import type { Severity } from '#incidents/published';
import { asItIs, change, toldHistories } from '#incidents/testing';
import type { Change } from '#incidents/testing';
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

export const anyWindow = windowsOf(fc.constantFrom('2024-01-01T00:00:00.000Z', '2024-02-28T12:00:00.000Z', ...moments));

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

const told = (type: string, data: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Change> => change(type, fc.record(data));

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

/** Histories of a few incidents and their costs, side by side. */
export const costHistories = toldHistories({
  incidents: 5,
  moments: moment,
  severities: severity,
  services,
  changes: fc.oneof({ weight: 4, arbitrary: fc.oneof(...changes) }, { weight: 1, arbitrary: fc.oneof(...costChanges) }),
  told: (change, place) => {
    const { incidentId, at, declared } = place;
    if (change.type === 'PersonHoursCorrected' || change.type.startsWith('IncidentCost')) {
      return { stream: incidentCostStream(incidentId), ...change, data: { incidentId, ...change.data }, occurredAt: at };
    }
    // Mostly before whatever ends it.
    return asItIs(change, change.type === 'ImpactStarted' ? { ...place, at: moments[declared - 1] ?? at } : place);
  },
});
