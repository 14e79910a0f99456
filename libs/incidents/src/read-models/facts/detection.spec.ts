import { describe, expect, it } from '@jest/globals';
import type { ImportIncident } from '../../domain/commands/import-incident.js';
import type { IncidentCommand } from '../../domain/incident.decider.js';
import { about, at, carriedOut, declared, historyEventId, historyOf, importing, onDay, recorded } from '../../testing/index.js';
import { incidentFacts, isDetectionStandIn } from './incident-facts.js';

/** Of the facts that commands leave, whether nobody told when the incident was detected. */
function isStandIn(...commands: readonly IncidentCommand[]): boolean {
  const facts = incidentFacts(historyOf(carriedOut(commands)));
  if (facts === null) throw new Error('the examples begin with an import');
  return isDetectionStandIn(facts);
}

const imports = (detected: ImportIncident['detected'], contentHash = 'hash-1'): ImportIncident =>
  importing({ detected, impactStarted: at(detected.at.slice(0, 19)), contentHash });

const corrected = (occurred: ImportIncident['detected']): IncidentCommand => ({
  type: 'CorrectStageTime',
  stage: 'DETECTION',
  visitEventId: historyEventId(0),
  occurred,
  reason: 'The alert was then',
});

describe('a time of detection', () => {
  it('stands in for one that the source of an import does not tell', () => {
    expect(isStandIn(imports(about('10:00')))).toBe(true);
    expect(isStandIn(importing({ detected: about('10:00') }))).toBe(true);
  });

  it('is one where the source tells it', () => {
    expect(isStandIn(imports(at('10:00')))).toBe(false);
    expect(isStandIn(imports(onDay('2026-03-01')))).toBe(false);
  });

  it('is one where somebody told it, also where only about', () => {
    const facts = incidentFacts(recorded([declared({ kind: 'RETROSPECTIVE' }, about('10:00'))]));
    expect(facts !== null && isDetectionStandIn(facts)).toBe(false);
    expect(isStandIn(imports(about('10:00')), corrected(at('10:00')))).toBe(false);
    expect(isStandIn(imports(about('10:00')), corrected(about('10:04')))).toBe(false);
  });

  it('still stands in where the source tells other times, and again none of detection', () => {
    expect(isStandIn(imports(about('10:00')), imports(about('10:05'), 'hash-2'))).toBe(true);
    expect(isStandIn(imports(about('10:00')), corrected(about('10:04')), imports(about('10:05'), 'hash-2'))).toBe(false);
  });

  it('no longer stands in, or does, as the source comes to tell it or takes it back', () => {
    expect(isStandIn(imports(about('10:00')), imports(at('10:02'), 'hash-2'))).toBe(false);
    expect(isStandIn(imports(at('10:02')), imports(about('10:00'), 'hash-2'))).toBe(true);
  });
});
