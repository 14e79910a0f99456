import fc from 'fast-check';
import { deterministicId } from '#event-sourcing';
import { incidentStream } from '#incidents/published';
import type { Told } from '#projections/testing';
import { causeAxes } from '#root-causes/published';

// At the edges of what is asked for, and few, so that incidents meet.
const moment = fc.constantFrom(
  '2023-12-31T23:59:59.999Z',
  '2024-01-01T00:00:00.000Z',
  '2024-01-15T12:00:00.000Z',
  '2024-02-28T23:59:59.999Z',
  '2024-02-29T00:00:00.000Z',
);
const axis = fc.constantFrom(...causeAxes);
const keys = fc.subarray(['a', 'b', 'half \ud800']);
const services = fc.subarray(['api', 'nul \u0000']);

type Change = Pick<Told, 'type' | 'data'>;
const change = (type: string, data: fc.Arbitrary<object>): fc.Arbitrary<Change> => fc.record({ type: fc.constant(type), data });

const label = change('RootCausesClassified', fc.record({ axis, classes: keys, classVersions: fc.constant([]), evidence: fc.constant([]) }));
const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: label },
  { weight: 2, arbitrary: change('EntryRecorded', fc.constant({ kind: 'OBSERVATION', text: 'So' })) },
  { weight: 1, arbitrary: change('ServicesAffected', fc.record({ services })) },
  { weight: 1, arbitrary: change('ServicesCleared', fc.record({ services, reason: fc.constant('No') })) },
  { weight: 1, arbitrary: change('SeverityChanged', fc.constant({ from: 'SEV3', to: 'SEV1' })) },
  { weight: 1, arbitrary: change('IncidentEndedEarly', fc.constant({ exit: 'DUPLICATE' })) },
  { weight: 1, arbitrary: change('IncidentReopened', fc.constant({ to: 'RESPONSE', reason: 'Not so' })) },
  // The visit that is corrected is filled in: that of DETECTION, or one that matters to nobody here.
  { weight: 2, arbitrary: change('StageTimeCorrected', fc.record({ stage: fc.constantFrom('DETECTION', 'RESPONSE') })) },
);

const step = fc.record({
  incident: fc.constantFrom('1', '2', '3', '4'),
  kind: fc.constantFrom('LIVE', 'RETROSPECTIVE', 'LIVE', 'DRILL'),
  told: changes,
  at: moment,
  services,
});

/** Histories of a few incidents, side by side; each begins with its declaration. */
export const histories: fc.Arbitrary<readonly Told[]> = fc.array(step, { maxLength: 60, size: 'max' }).map((steps) => {
  const declared = new Set<string>();
  return steps.map(({ incident, kind, told, at, services: affected }): Told => {
    const stream = incidentStream(incident);
    if (!declared.has(incident)) {
      declared.add(incident);
      const data = { incidentId: incident, title: 'It', kind, severity: 'SEV3', services: affected };
      return { stream, type: 'IncidentDeclared', data, occurredAt: at };
    }
    const isDetection = told.type === 'StageTimeCorrected' && JSON.stringify(told.data).includes('DETECTION');
    const visitEventId = isDetection ? deterministicId('told', stream, '0') : 'another';
    return { stream, type: told.type, data: { ...told.data, visitEventId }, occurredAt: at };
  });
});
