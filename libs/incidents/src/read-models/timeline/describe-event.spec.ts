import { describe, expect, it } from '@jest/globals';
import { decided, decisionTerms, declared, entry, event } from '../../testing/index.js';
import { incidentVocabulary } from '../../domain/incident.upcasters.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { describeEvent } from './describe-event.js';

const toldBySource = { title: 'Checkout fails', severity: 'SEV3', services: [], stages: [] } as const;
const imported = event('IncidentImported', {
  source: 'example-status',
  sourceId: 'example-1',
  labels: [],
  rootCauseClasses: [],
  contentHash: 'hash-1',
  told: toldBySource,
});

const lines: readonly (readonly [line: string, event: IncidentEvent])[] = [
  ['Declared as SEV3: Checkout fails', declared()],
  ['Imported from example-status', imported],
  ['Retitled: Payments fail', event('IncidentRetitled', { title: 'Payments fail', reason: 'Not only the checkout' })],
  ['RESPONSE entered', event('StageEntered', { from: 'DETECTION', to: 'RESPONSE', inferred: false })],
  ['RESPONSE entered: On it', event('StageEntered', { from: 'DETECTION', to: 'RESPONSE', inferred: false, note: 'On it' })],
  ['RESPONSE entered (inferred)', event('StageEntered', { from: 'DETECTION', to: 'RESPONSE', inferred: true })],
  ['RESPONSE entered: Errors again', event('StageEntered', { from: 'RECOVERY', to: 'RESPONSE', inferred: false, reason: 'Errors again' })],
  ['Time of RESPONSE corrected: Paged', event('StageTimeCorrected', { visitEventId: 'e1', stage: 'RESPONSE', reason: 'Paged' })],
  ['Reopened in MITIGATION: It was real', event('IncidentReopened', { to: 'MITIGATION', reason: 'It was real' })],
  ['Ended as CANCELLED', event('IncidentEndedEarly', { exit: 'CANCELLED' })],
  ['Ended as DUPLICATE: One outage', event('IncidentEndedEarly', { exit: 'DUPLICATE', otherIncidentId: 'another', reason: 'One outage' })],
  ['Severity changed from SEV3 to SEV1', event('SeverityChanged', { from: 'SEV3', to: 'SEV1' })],
  ['Severity changed from SEV3 to SEV1: Payments too', event('SeverityChanged', { from: 'SEV3', to: 'SEV1', reason: 'Payments too' })],
  ['Impact began', event('ImpactStarted', {})],
  ['Impact: 12 customers affected', event('ImpactAssessed', { customersAffected: 12 })],
  ['Impact: 1 customer affected', event('ImpactAssessed', { customersAffected: 1 })],
  ['Impact: 0 customers affected; Only slow', event('ImpactAssessed', { customersAffected: 0, notes: 'Only slow' })],
  ['Impact: Only slow', event('ImpactAssessed', { notes: 'Only slow' })],
  ['Services affected: a, b', event('ServicesAffected', { services: ['a', 'b'] })],
  ['Services not affected after all: a: It was fine', event('ServicesCleared', { services: ['a'], reason: 'It was fine' })],
  ['The role commander was taken', event('RoleAssigned', { role: 'commander', personId: 'person-1' })],
  ['The role commander was handed back', event('RoleReleased', { role: 'commander', personId: 'person-1' })],
  ['Errors at 50 %', entry('Errors at 50 %')],
  ['Entry corrected: Read again', event('EntryCorrected', { entryId: 'e1', text: 'Errors at 5 %', retimed: false, reason: 'Read again' })],
  ['Entry retracted: Another incident', event('EntryRetracted', { entryId: 'e1', reason: 'Another incident' })],
  ['Entry pinned', event('EntryPinned', { entryId: 'e1' })],
  ['Entry unpinned', event('EntryUnpinned', { entryId: 'e1' })],
  ['https://wiki.example/1', event('LinkAdded', { url: 'https://wiki.example/1' })],
  ['Runbook: https://wiki.example/1', event('LinkAdded', { url: 'https://wiki.example/1', title: 'Runbook' })],
  [
    'Classified on TRIGGER: binary-push',
    event('RootCausesClassified', { axis: 'TRIGGER', classes: ['binary-push'], classVersions: [1], evidence: [] }),
  ],
  [
    'Classified on CONTRIBUTING_FACTOR: none',
    event('RootCausesClassified', { axis: 'CONTRIBUTING_FACTOR', classes: [], classVersions: [], evidence: [] }),
  ],
  ['Decided: Roll back (How do we stop the errors?)', decided({ choice: 'Roll back' })],
  [
    'Decision amended: Read again',
    event('DecisionAmended', { decisionId: 'e1', terms: decisionTerms, retimed: false, reason: 'Read again' }),
  ],
  ['What came of a decision: Errors stopped', event('DecisionOutcomeRecorded', { decisionId: 'e1', outcome: 'Errors stopped' })],
  ['Decision retracted: Another incident', event('DecisionRetracted', { decisionId: 'e1', reason: 'Another incident' })],
];

describe('describeEvent', () => {
  it.each(lines)('%s', (line, happened) => {
    expect(describeEvent(happened)).toBe(line);
  });

  it('knows every event', () => {
    expect([...new Set(lines.map(([, { type }]) => type))].sort()).toEqual([...incidentVocabulary.types].sort());
  });

  it('names no person', () => {
    for (const [, happened] of lines) expect(describeEvent(happened)).not.toContain('person-1');
  });
});
