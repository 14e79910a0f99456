import fc from 'fast-check';
import { windowsOf } from '#calendar/testing';
import type { Severity } from '#incidents/published';
import { change, countedByFolding, toldHistories } from '#incidents/testing';
import type { ToldLog } from '#projections/testing';
import type { CauseAxis } from '#root-causes/published';

// Few values, so that incidents meet in days, classes and services; moments lie at the edges of days, months, quarters and years.
const moments = [
  '2023-12-31T23:59:59.999Z',
  '2024-01-01T00:00:00.000Z',
  '2024-01-15T12:00:00.000Z',
  '2024-01-31T23:00:00.000Z',
  '2024-02-01T00:00:00.000Z',
  '2024-02-28T06:30:00.000Z',
  '2024-02-29T00:00:00.000Z',
  '2024-02-29T18:00:00.000Z',
  '2024-03-01T00:00:00.000Z',
  '2024-03-31T10:00:00.000Z',
  '2024-04-01T00:00:00.001Z',
] as const;

export const moment = fc.constantFrom(...moments);
const severity = fc.constantFrom<Severity>('SEV1', 'SEV2', 'SEV3');
const axis = fc.constantFrom<CauseAxis>('TRIGGER', 'CONTRIBUTING_FACTOR');
const keys = fc.subarray(['a', 'b', 'c']);
const services = fc.subarray(['api', 'web', 'shop/cart']);

/** Random moments, among them those that incidents were detected at. */
export const anyMoment = fc.oneof(
  moment,
  fc
    .date({ min: new Date('2023-11-20T00:00:00Z'), max: new Date('2024-05-10T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString()),
);

export const anyWindow = windowsOf(anyMoment);

export const anyScope = fc.record({
  axis,
  services,
  severities: fc.subarray<Severity>(['SEV1', 'SEV2', 'SEV3']),
  classes: fc.option(keys, { nil: null }),
});

const changes = fc.oneof(
  {
    weight: 5,
    arbitrary: change(
      'RootCausesClassified',
      fc.record({ axis, classes: keys, classVersions: fc.constant([]), evidence: fc.constant([]) }),
    ),
  },
  { weight: 2, arbitrary: change('SeverityChanged', fc.record({ from: severity, to: severity })) },
  { weight: 2, arbitrary: change('ServicesAffected', fc.record({ services })) },
  { weight: 1, arbitrary: change('ServicesCleared', fc.record({ services, reason: fc.constant('No.') })) },
  {
    weight: 3,
    arbitrary: change('StageTimeCorrected', fc.record({ stage: fc.constantFrom('DETECTION', 'RESPONSE'), reason: fc.constant('Logs.') })),
  },
  { weight: 1, arbitrary: change('IncidentEndedEarly', fc.constant({ exit: 'DUPLICATE' })) },
  { weight: 1, arbitrary: change('IncidentReopened', fc.constant({ to: 'RESPONSE', reason: 'Not so.' })) },
);

/** Histories of a few incidents, side by side. */
export const histories = toldHistories({ incidents: 5, moments: moment, severities: severity, services, changes });

/** An incident as the history leaves it: the fold that the rest of Debrief answers with, not the one under test. */
export interface Recounted {
  readonly id: string;
  readonly detectedAt: string;
  readonly severity: Severity;
  readonly services: readonly string[];
  readonly classes: Readonly<Partial<Record<CauseAxis, readonly string[]>>>;
}

/** The incidents of a log that count. */
export function recounted(log: ToldLog): readonly Recounted[] {
  return countedByFolding(log).map(({ facts, detectedAt }) => ({
    id: facts.id,
    detectedAt,
    severity: facts.severity,
    services: facts.services.map(({ key }) => key),
    classes: Object.fromEntries(facts.causes.map((cause) => [cause.axis, cause.classes])),
  }));
}
