import { describe, expect, it } from '@jest/globals';
import { at, declared, event, inferred, recorded, stageEntered } from '#incidents/testing';
import type { IncidentEvent } from '#incidents/published';
import { citedIncidentEvent } from './cited-events.js';

const textOf = (happened: IncidentEvent): string | undefined => recorded([happened]).map((one) => citedIncidentEvent(one).text)[0];

describe('A cited event', () => {
  it('is told as the document tells it', () => {
    expect(textOf(declared({ title: 'Checkout fails' }))).toBe('Declared as SEV3: Checkout fails');
    expect(textOf(declared({ title: 'Checkout fails', kind: 'RETROSPECTIVE' }))).toBe('Recorded as SEV3: Checkout fails');
    expect(textOf(stageEntered('DETECTION', 'RESPONSE'))).toBe('Response began');
    expect(textOf(inferred('DETECTION', 'RESPONSE'))).toBe('Response, inferred from a later stage');
    expect(textOf(stageEntered('RECOVERY', 'MITIGATION', at('10:30'), { reason: 'It came back' }))).toBe(
      'Fell back from recovery to mitigation; the reason given: “It came back”',
    );
    expect(textOf(event('ImpactAssessed', { customersAffected: 18_250 }))).toBe('Impact assessed: 18,250 customers affected');
  });

  it('is told without the names that programs have for stages, axes and classes', () => {
    const labels = { classVersions: [1, 1], evidence: [] };
    expect(textOf(event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: ['capacity-scaling', 'config'], ...labels }))).toBe(
      'Contributing factor: capacity scaling and config',
    );
    expect(textOf(event('RootCausesClassified', { axis: 'TRIGGER', classes: [], ...labels }))).toBe('Trigger: none');
    expect(textOf(event('IncidentEndedEarly', { exit: 'FALSE_POSITIVE' }))).toBe('Ended as a false positive');
  });

  it('is somebody’s words as they stand', () => {
    expect(textOf(event('EntryRecorded', { kind: 'ACTION', text: 'Restarted two' }))).toBe('Restarted two');
  });
});
