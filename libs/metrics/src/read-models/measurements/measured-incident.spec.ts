import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { incidentFacts, isDetectionStandIn, measurements, stages } from '#incidents/published';
import type { MeasurementName, Stage } from '#incidents/published';
import { histories } from '#incidents/testing';
import { Durations } from '../../answers/durations.js';
import type { MetricTerms } from '../../domain/metric.events.js';
import { evolveMeasured, reached } from './measured-incident.js';
import type { MeasuredIncident } from './measured-incident.js';

const terms: MetricTerms = { name: 'x', kind: 'DURATION', population: { sideExitsLeftOut: ['FALSE_POSITIVE'] }, statistics: ['MEDIAN'] };
const built: readonly (readonly [MeasurementName, 'IMPACT' | Stage, Stage, 'FIRST' | 'LAST'])[] = [
  ['TIME_TO_DETECT', 'IMPACT', 'DETECTION', 'FIRST'],
  ['TIME_TO_RESPOND', 'DETECTION', 'RESPONSE', 'FIRST'],
  ['TIME_TO_MITIGATE', 'IMPACT', 'RECOVERY', 'LAST'],
  ['TIME_TO_RECOVER', 'IMPACT', 'LEARNING', 'LAST'],
  ['TIME_TO_LEARN', 'LEARNING', 'CLOSED', 'LAST'],
];

describe('what metrics know of an incident', () => {
  it('is not when it was detected, where a history has another time in its place', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        const incident = history.reduce<MeasuredIncident | null>(evolveMeasured, null);
        fc.pre(facts !== null && incident !== null);
        expect(reached(incident, 0, 'FIRST').known === 'i').toBe(isDetectionStandIn(facts));
      }),
    );
  });

  it('gives the durations that the incident itself shows, and no other', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        const incident = history.reduce<MeasuredIncident | null>(evolveMeasured, null);
        fc.pre(facts !== null && incident !== null);
        const { id, kind, exit } = incident.outline;
        expect(id).toBe(facts.id);
        for (const [name, from, to, visit] of built) {
          const shown = measurements(facts).find((one) => one.name === name);
          const begin = from === 'IMPACT' ? incident.impact : reached(incident, stages.indexOf(from), visit);
          const end = reached(incident, stages.indexOf(to), visit);
          const durations = new Durations(terms, Date.parse('2026-03-02T00:00:00.000Z'));
          durations.take({
            incidentId: id,
            kind,
            sideExit: exit ?? '',
            begun: begin.at,
            begunKnown: begin.known,
            ended: end.at,
            endedKnown: end.known,
          });
          const { n, open, values } = durations.answer;
          const isOver = n - open === 1;
          // Those that ended by a side exit have no durations to show; a metric may take in those that it does not leave out.
          if (exit === null) expect(isOver).toBe(shown?.state === 'RECORDED');
          if (isOver && exit === null) expect(values[0]?.value).toBe(shown?.seconds);
          if (open === 1) expect([exit, shown?.state]).toEqual([null, 'PENDING']);
        }
      }),
    );
  });
});
