import fc from 'fast-check';
import { change, toldHistories } from '#incidents/testing';
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

const label = change('RootCausesClassified', fc.record({ axis, classes: keys, classVersions: fc.constant([]), evidence: fc.constant([]) }));
const changes = fc.oneof(
  { weight: 6, arbitrary: label },
  { weight: 2, arbitrary: change('EntryRecorded', fc.constant({ kind: 'OBSERVATION', text: 'So' })) },
  { weight: 1, arbitrary: change('ServicesAffected', fc.record({ services })) },
  { weight: 1, arbitrary: change('ServicesCleared', fc.record({ services, reason: fc.constant('No') })) },
  { weight: 1, arbitrary: change('SeverityChanged', fc.constant({ from: 'SEV3', to: 'SEV1' })) },
  { weight: 1, arbitrary: change('IncidentEndedEarly', fc.constant({ exit: 'DUPLICATE' })) },
  { weight: 1, arbitrary: change('IncidentReopened', fc.constant({ to: 'RESPONSE', reason: 'Not so' })) },
  { weight: 2, arbitrary: change('StageTimeCorrected', fc.record({ stage: fc.constantFrom('DETECTION', 'RESPONSE') })) },
);

/** Histories of a few incidents, side by side; each begins with its declaration. */
export const histories = toldHistories({ incidents: 4, moments: moment, severities: fc.constant('SEV3'), services, changes });
