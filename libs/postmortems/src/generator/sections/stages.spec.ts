import { describe, expect, it } from '@jest/globals';
import { about, at, carriedOut, declared, entered, event, historyOf, importing, stageEntered } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { writtenOf } from '../../testing/written-section.js';

describe('a time of detection that only stands in for one that nobody recorded', () => {
  const imported = (...more: readonly IncidentEvent[]) => [
    ...historyOf(
      carriedOut([
        importing({ impactStarted: at('10:00'), detected: about('10:00'), stages: [{ stage: 'RESPONSE', occurred: at('10:10') }] }),
      ]),
    ).map(({ event: happened }) => happened),
    ...more,
  ];
  const correction = event(
    'StageTimeCorrected',
    { stage: 'DETECTION', visitEventId: 'given-0', reason: 'The alert of 10:04' },
    at('10:04'),
  );

  it('is said to be that, and nothing is counted from it', () => {
    expect(writtenOf('DETECTION', imported()).texts).toEqual([
      'When it was detected had not been recorded; the start of impact, 2026-03-01 10:00 UTC, stands in for it.',
    ]);
    expect(writtenOf('SUMMARY', imported()).texts[0]).toMatch(
      / was recorded afterwards, as SEV\d; when it was detected had not been recorded\.$/,
    );
    expect(writtenOf('RESPONSE', imported()).texts[0]).toBe('Response began at 2026-03-01 10:10 UTC.');
    expect(writtenOf('TIMELINE', imported()).texts[0]).toContain('Detected; the time stands in for one that had not been recorded.');
  });

  it('is counted from once somebody said when it was, and where somebody said about when', () => {
    expect(writtenOf('DETECTION', imported(correction)).texts[0]).toBe(
      'It was detected at 2026-03-01 10:04 UTC, 4 minutes after impact began.',
    );
    const told = [declared({}, about('10:00')), event('ImpactStarted', {}, at('09:50'))];
    expect(writtenOf('DETECTION', told).texts[0]).toBe(
      'It was detected at about 2026-03-01 10:00 UTC, about 10 minutes after impact began.',
    );
  });
});

describe('a stay in a stage', () => {
  it('has a length, unless the incident had ended before the next one', () => {
    const begun = [declared({}, at('10:00')), ...entered('DETECTION', 'RESPONSE', at('10:05'))];
    expect(writtenOf('RESPONSE', [...begun, stageEntered('RESPONSE', 'MITIGATION', at('10:25'))]).texts).toContain(
      'The incident was in response for 20 minutes.',
    );
    const ended = event('IncidentEndedEarly', { exit: 'FALSE_POSITIVE' }, at('10:10'));
    const reopened = event('IncidentReopened', { to: 'RESPONSE', reason: 'It was real' }, at('11:00'));
    expect(writtenOf('RESPONSE', [...begun, ended, reopened]).texts).toEqual([
      'Response began at 2026-03-01 10:05 UTC, 5 minutes after the incident was detected.',
      'The incident was reopened in response at 2026-03-01 11:00 UTC; the reason given: “It was real”.',
    ]);
  });
});
