import fc from 'fast-check';
import { deterministicId } from '#event-sourcing';
import type { RecordedEvent } from '#event-sourcing';
import { incidentFacts, incidentStream, milestone } from '#incidents/published';
import type { IncidentEvent, Severity } from '#incidents/published';
import type { Told, ToldLog } from '#projections/testing';
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

export const anyWindow = fc
  .tuple(anyMoment, anyMoment)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => (from < to ? { from, to } : { from: to, to: from }));

export const anyScope = fc.record({
  axis,
  services,
  severities: fc.subarray<Severity>(['SEV1', 'SEV2', 'SEV3']),
  classes: fc.option(keys, { nil: null }),
});

/** What a step does with an incident of the history; a step for an incident that is not declared declares it. */
interface Step {
  readonly incident: string;
  readonly kind: 'LIVE' | 'RETROSPECTIVE' | 'DRILL';
  readonly told: Change;
  readonly at: string;
  readonly severity: Severity;
  readonly services: readonly string[];
}

type Change = Pick<Told, 'type' | 'data'>;

const changes: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Change> }[] = [
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('RootCausesClassified'),
      data: fc.record({ axis, classes: keys, classVersions: fc.constant([]), evidence: fc.constant([]) }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('SeverityChanged'), data: fc.record({ from: severity, to: severity }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('ServicesAffected'), data: fc.record({ services }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('ServicesCleared'), data: fc.record({ services, reason: fc.constant('No.') }) }) },
  // The visit that is corrected is filled in: that of DETECTION, or one that matters to nobody here.
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('StageTimeCorrected'),
      data: fc.record({ stage: fc.constantFrom('DETECTION', 'RESPONSE'), reason: fc.constant('Logs.') }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('IncidentEndedEarly'), data: fc.constant({ exit: 'DUPLICATE' }) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('IncidentReopened'), data: fc.constant({ to: 'RESPONSE', reason: 'Not so.' }) }) },
];

const step: fc.Arbitrary<Step> = fc.record({
  incident: fc.constantFrom('1', '2', '3', '4', '5'),
  kind: fc.constantFrom('LIVE', 'LIVE', 'RETROSPECTIVE', 'DRILL'),
  told: fc.oneof(...changes),
  at: moment,
  severity,
  services,
});

/** Histories of a few incidents, side by side. */
export const histories: fc.Arbitrary<readonly Told[]> = fc.array(step, { maxLength: 80, size: 'max' }).map((steps) => {
  const declared = new Set<string>();
  return steps.map(({ incident, kind, told, at, severity, services }): Told => {
    const stream = incidentStream(incident);
    if (!declared.has(incident)) {
      declared.add(incident);
      const data = { incidentId: incident, title: 'It', kind, severity, services };
      return { stream, type: 'IncidentDeclared', data, occurredAt: at };
    }
    const isDetection = told.type === 'StageTimeCorrected' && JSON.stringify(told.data).includes('DETECTION');
    const visitEventId = isDetection ? deterministicId('told', stream, '0') : 'another';
    return { stream, type: told.type, data: { ...told.data, visitEventId }, occurredAt: at };
  });
});

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
  const streams = new Map<string, RecordedEvent<IncidentEvent>[]>();
  for (const event of log.events) {
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), event as RecordedEvent<IncidentEvent>]);
  }
  return [...streams.values()].flatMap((events) => {
    const facts = incidentFacts(events);
    if (facts === null || facts.kind === 'DRILL' || facts.ending !== null) return [];
    return {
      id: facts.id,
      detectedAt: milestone(facts, 'DETECTION')?.enteredAt ?? '',
      severity: facts.severity,
      services: facts.services.map(({ key }) => key),
      classes: Object.fromEntries(facts.causes.map((cause) => [cause.axis, cause.classes])),
    };
  });
}
