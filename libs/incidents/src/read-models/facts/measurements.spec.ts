import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Occurrence } from '#event-sourcing';
import {
  about,
  at,
  between,
  carriedOut,
  declared,
  entered,
  event,
  histories,
  historyOf,
  importing,
  inferred,
  onDay,
  recorded,
  stageEntered,
} from '../../testing/index.js';
import { sideExits } from '../../domain/incident.events.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { incidentFacts } from './incident-facts.js';
import { measurementNames, measurements, recordedMeasurements } from './measurements.js';
import type { Measurement, MeasurementName } from './measurements.js';

function measured(events: readonly IncidentEvent[], name: MeasurementName): Measurement {
  const facts = incidentFacts(recorded(events));
  const measurement = facts === null ? undefined : measurements(facts).find((measure) => measure.name === name);
  if (measurement === undefined) throw new Error('the examples begin with a declaration');
  return measurement;
}

const impact = (occurred: Occurrence) => event('ImpactStarted', {}, occurred);
const recovered = (from: Occurrence, to: Occurrence) => [
  declared(),
  impact(from),
  ...entered('DETECTION', 'LEARNING', at('10:05'), at('10:10'), at('10:30'), to),
];
const timeToRecover = (from: Occurrence, to: Occurrence) => measured(recovered(from, to), 'TIME_TO_RECOVER');

describe('measurements', () => {
  it('are RECORDED where both ends are known, with the events at the ends', () => {
    const closed = [
      declared(),
      impact(at('09:50')),
      ...entered('DETECTION', 'CLOSED', at('10:05'), at('10:10'), at('10:30'), at('11:00'), at('2026-03-03T11:00')),
    ];
    const seconds = measurementNames.map((name) => [name, measured(closed, name).state, measured(closed, name).seconds]);
    expect(seconds).toEqual([
      ['TIME_TO_DETECT', 'RECORDED', 600],
      ['TIME_TO_RESPOND', 'RECORDED', 300],
      ['TIME_TO_MITIGATE', 'RECORDED', 2_400],
      ['TIME_TO_RECOVER', 'RECORDED', 4_200],
      ['TIME_TO_LEARN', 'RECORDED', 172_800],
    ]);
    expect(measured(closed, 'TIME_TO_MITIGATE')).toEqual({
      name: 'TIME_TO_MITIGATE',
      state: 'RECORDED',
      seconds: 2_400,
      exactness: 'EXACT',
      because: null,
      eventIds: ['given-1', 'given-4'],
    });
  });

  it('are PENDING while an end can still be recorded', () => {
    expect(measured([declared()], 'TIME_TO_RESPOND')).toMatchObject({ state: 'PENDING', because: 'RESPONSE has not been entered yet.' });
    expect(measured([declared(), ...entered('DETECTION', 'LEARNING')], 'TIME_TO_RECOVER')).toMatchObject({
      state: 'PENDING',
      because: 'Nobody has said yet when impact began.',
    });
  });

  it('are PENDING again while the incident has fallen back', () => {
    const again = [...recovered(at('09:50'), at('11:00')), stageEntered('LEARNING', 'MITIGATION', at('11:20'), { reason: 'Errors again' })];
    expect(measured(again, 'TIME_TO_RECOVER')).toMatchObject({ state: 'PENDING', seconds: null });
    expect(measured([...again, ...entered('MITIGATION', 'LEARNING', at('12:00'), at('12:10'))], 'TIME_TO_RECOVER')).toMatchObject({
      state: 'RECORDED',
      seconds: 8_400,
    });
  });

  it('do not grow when a closed incident is opened to learn more', () => {
    const reopened = [
      ...recovered(at('09:50'), at('11:00')),
      stageEntered('LEARNING', 'CLOSED', at('15:00')),
      event('IncidentReopened', { to: 'LEARNING', reason: 'One more lesson' }, at('2026-03-20T09:00')),
    ];
    expect(measured(reopened, 'TIME_TO_RECOVER')).toMatchObject({ state: 'RECORDED', seconds: 4_200 });
    expect(measured(reopened, 'TIME_TO_LEARN')).toMatchObject({ state: 'PENDING' });
  });

  it('are NOT_APPLICABLE where an end was only inferred', () => {
    const skipped = [
      declared(),
      impact(at('09:50')),
      inferred('DETECTION', 'RESPONSE', about('10:10')),
      inferred('RESPONSE', 'MITIGATION', about('10:10')),
      inferred('MITIGATION', 'RECOVERY', about('10:10')),
      stageEntered('RECOVERY', 'LEARNING', at('10:10')),
    ];
    expect(measured(skipped, 'TIME_TO_MITIGATE')).toMatchObject({
      state: 'NOT_APPLICABLE',
      seconds: null,
      because: expect.stringContaining('RECOVERY was only inferred'),
    });
    expect(measured(skipped, 'TIME_TO_RESPOND')).toMatchObject({ state: 'NOT_APPLICABLE' });
    expect(measured(skipped, 'TIME_TO_RECOVER')).toMatchObject({ state: 'RECORDED', seconds: 1_200 });
  });

  it('are NOT_APPLICABLE where the source of a history does not say when it was detected, however near another time is', () => {
    const stages = [{ stage: 'RESPONSE', occurred: at('10:10') }] as const;
    const command = importing({ impactStarted: at('10:00'), detected: about('10:00'), stages });
    const imported = historyOf(carriedOut([command])).map(({ event: happened }) => happened);
    const untold = { state: 'NOT_APPLICABLE', seconds: null, because: 'The source of this history does not say when it was detected.' };
    expect(measured(imported, 'TIME_TO_DETECT')).toMatchObject(untold);
    expect(measured(imported, 'TIME_TO_RESPOND')).toMatchObject(untold);
    const data = { stage: 'DETECTION', visitEventId: 'given-0', reason: 'The alert was then' } as const;
    expect(measured([...imported, event('StageTimeCorrected', data, at('10:04'))], 'TIME_TO_DETECT')).toMatchObject({ seconds: 240 });
  });

  it.each(sideExits)('are NOT_APPLICABLE where the incident ended as %s, until it is reopened', (exit) => {
    const ended = [...recovered(at('09:50'), at('11:00')), event('IncidentEndedEarly', { exit, otherIncidentId: 'another' })];
    expect(measured(ended, 'TIME_TO_RECOVER')).toMatchObject({
      state: 'NOT_APPLICABLE',
      because: `The incident ended as ${exit}.`,
    });
    const reopened = [...ended, event('IncidentReopened', { to: 'LEARNING' as const, reason: 'It was real' }, at('12:00'))];
    expect(measured(reopened, 'TIME_TO_RECOVER')).toMatchObject({ state: 'RECORDED', seconds: 4_200 });
  });

  it.each([
    ['by an hour', at('12:00'), at('11:00')],
    ['by a part of a second', at('11:00:00.400'), at('11:00')],
    ['by a day', onDay('2018-11-02'), onDay('2018-11-01')],
    ['by its whole range', between('11:30', '11:40'), between('11:00', '11:20')],
    ['about', about('12:00'), at('11:00')],
  ])('are INVALID where the end lies before the beginning %s', (_, from, to) => {
    expect(timeToRecover(from, to)).toMatchObject({ state: 'INVALID', seconds: null, because: 'The end lies before the beginning.' });
  });

  it('are INVALID where it was mitigated before it began', () => {
    expect(measured(recovered(at('10:45'), at('11:00')), 'TIME_TO_MITIGATE')).toMatchObject({ state: 'INVALID' });
    expect(measured(recovered(at('10:45'), at('11:00')), 'TIME_TO_RECOVER')).toMatchObject({ state: 'RECORDED', seconds: 900 });
  });

  it('are nothing at all where both ends are the same moment', () => {
    expect(timeToRecover(at('11:00'), at('11:00'))).toMatchObject({ state: 'RECORDED', seconds: 0 });
  });

  it.each([
    ['the beginning', onDay('2026-03-01'), at('11:00')],
    ['the end', at('09:50'), onDay('2026-03-01')],
    ['both', onDay('2026-03-01'), onDay('2026-03-01')],
    ['both, of different days', onDay('2026-03-01'), onDay('2026-03-09')],
  ])('are NOT_APPLICABLE where %s is only known to the day', (_, from, to) => {
    expect(timeToRecover(from, to)).toMatchObject({
      state: 'NOT_APPLICABLE',
      seconds: null,
      because: 'One end is only known to the day.',
    });
  });

  it('are only ABOUT where an end is about, or a range', () => {
    expect(timeToRecover(about('09:50'), at('11:00'))).toMatchObject({ state: 'RECORDED', seconds: 4_200, exactness: 'ABOUT' });
    expect(timeToRecover(at('09:50'), about('11:00'))).toMatchObject({ state: 'RECORDED', seconds: 4_200, exactness: 'ABOUT' });
    expect(timeToRecover(between('09:50', '09:55'), at('11:00'))).toMatchObject({ state: 'RECORDED', exactness: 'ABOUT' });
  });

  it('are NOT_APPLICABLE where two ranges leave open which end came first', () => {
    expect(timeToRecover(at('11:10'), between('11:00', '11:20'))).toMatchObject({
      state: 'NOT_APPLICABLE',
      because: 'The ends are ranges that overlap.',
    });
  });

  it.each([
    ['a leap day', '2024-02-28T12:00', '2024-03-01T12:00', 2 * 86_400],
    ['a February without one', '2023-02-28T12:00', '2023-03-01T12:00', 86_400],
    ['the end of a year', '2025-12-31T23:59', '2026-01-01T00:01', 120],
    ['a night on which clocks change in many places', '2026-03-29T00:00', '2026-03-29T06:00', 6 * 3_600],
    ['a part of a second', '2026-03-01T10:00:00.600', '2026-03-01T10:00:02.000', 1],
  ])('count seconds of UTC over %s', (_, from, to, seconds) => {
    expect(timeToRecover(at(from), at(to))).toMatchObject({ state: 'RECORDED', seconds });
  });

  it('are whole seconds, zero or more, if and only if they are RECORDED, and otherwise say why', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        fc.pre(facts !== null);
        for (const { state, seconds, exactness, because } of measurements(facts)) {
          expect(seconds !== null && Number.isInteger(seconds) && seconds >= 0 && !Object.is(seconds, -0)).toBe(state === 'RECORDED');
          expect(because === null).toBe(state === 'RECORDED');
          expect(exactness === null).toBe(state !== 'RECORDED');
          expect(exactness).not.toBe('DAY');
        }
      }),
    );
  });

  it('are those that are RECORDED, where only these are asked for', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const facts = incidentFacts(history);
        fc.pre(facts !== null);
        const recordedOnes = measurements(facts).filter(({ state }) => state === 'RECORDED');
        expect(recordedMeasurements(facts)).toEqual(recordedOnes.map(({ name, seconds }) => ({ name, seconds })));
      }),
    );
  });
});
