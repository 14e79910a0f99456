import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, declared, entered, event, inferred, onDay, specification, stageEntered } from '../../testing/index.js';
import type { Stage } from '../incident.events.js';
import type { CorrectStageTime } from './correct-stage-time.js';

const correct = (stage: Stage, occurred: Occurrence): CorrectStageTime => ({
  type: 'CorrectStageTime',
  stage,
  occurred,
  reason: ' From the pager ',
});
const corrected = (visitEventId: string, stage: Stage, occurred: Occurrence) =>
  event('StageTimeCorrected', { visitEventId, stage, reason: 'From the pager' }, occurred);
const toMitigation = [declared(), ...entered('DETECTION', 'MITIGATION', at('10:05'), at('10:10'))];

describe('CorrectStageTime', () => {
  it.each([
    ['earlier than the stage before it', at('09:00')],
    ['later than the stage behind it', at('12:00')],
    ['to the day only', onDay('2026-03-01')],
    ['to a range', between('10:04', '10:06')],
    ['to less exactness', about('10:05')],
  ])('corrects a time %s', (_, occurred) => {
    specification
      .given(...toMitigation)
      .when(correct('RESPONSE', occurred))
      .then(corrected('given-1', 'RESPONSE', occurred));
  });

  it('corrects when the incident was detected', () => {
    specification
      .given(...toMitigation)
      .when(correct('DETECTION', at('09:58')))
      .then(corrected('given-0', 'DETECTION', at('09:58')));
  });

  it('means the last of several visits', () => {
    specification
      .given(...toMitigation, stageEntered('MITIGATION', 'RESPONSE', at('10:20'), { reason: 'Another symptom' }))
      .when(correct('RESPONSE', at('10:25')))
      .then(corrected('given-3', 'RESPONSE', at('10:25')));
  });

  it('says when an inferred stage was entered, also at the estimated time', () => {
    specification
      .given(declared(), inferred('DETECTION', 'RESPONSE', about('10:10')), stageEntered('RESPONSE', 'MITIGATION', at('10:10')))
      .when(correct('RESPONSE', about('10:10')))
      .then(corrected('given-1', 'RESPONSE', about('10:10')));
  });

  it('works on an incident that has ended', () => {
    specification
      .given(declared(), ...entered('DETECTION', 'CLOSED'))
      .when(correct('CLOSED', at('18:00')))
      .then(corrected('given-5', 'CLOSED', at('18:00')));
  });

  it('is silent about the recorded time', () => {
    specification
      .given(...toMitigation)
      .when(correct('RESPONSE', at('10:05')))
      .thenNothing();
  });

  it('corrects an earlier visit that is named', () => {
    const visitedTwice = [...toMitigation, stageEntered('MITIGATION', 'RESPONSE', at('10:20'), { reason: 'Another symptom' })];
    specification
      .given(...visitedTwice)
      .when({ ...correct('RESPONSE', at('10:04')), visitEventId: 'given-1' })
      .then(corrected('given-1', 'RESPONSE', at('10:04')));
    specification
      .given(...visitedTwice)
      .when({ ...correct('RESPONSE', at('10:04')), visitEventId: 'given-2' })
      .thenRefused('NOT_FOUND');
  });

  it('refuses a stage the incident has not been in', () => {
    specification
      .given(...toMitigation)
      .when(correct('RECOVERY', at('10:30')))
      .thenRefused('NOT_FOUND', /RECOVERY/);
  });

  it('refuses a blank reason and a range that ends before it begins', () => {
    specification
      .given(...toMitigation)
      .when({ ...correct('RESPONSE', at('10:06')), reason: '' })
      .thenRefused('INVALID');
    specification
      .given(...toMitigation)
      .when(correct('RESPONSE', between('10:06', '10:05')))
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(correct('DETECTION', at('10:00')))
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
