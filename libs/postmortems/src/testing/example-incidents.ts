import type { RecordedEvent } from '#event-sourcing';
import type { IncidentEvent } from '#incidents/published';
import { about, at, between, declared, entered, entry, event, onDay, recorded, stageEntered } from '#incidents/testing';

/** A live incident in which nearly everything happened that can: corrected, pinned, fallen back, changed in severity, closed. */
export const eventfulIncident: readonly RecordedEvent<IncidentEvent>[] = recorded([
  declared(
    {
      title: 'Checkout answers with errors',
      summary: 'One in five orders failed.\nRefunds were not affected.',
      services: ['checkout', 'payments'],
    },
    at('10:31:12'),
  ),
  entry('Error rate at 12 %, see https://dash.example/d/abc_def?from=1&to=2', between('10:30', '10:33')),
  ...entered('DETECTION', 'RESPONSE', at('10:35')),
  event('RoleAssigned', { role: 'commander', personId: 'person-7' }, at('10:36')),
  event('SeverityChanged', { from: 'SEV3', to: 'SEV1', reason: 'All regions are affected' }, at('10:40')),
  event('EntryRecorded', { kind: 'HYPOTHESIS', text: 'The release of 10:10 changed the retry limit' }, at('10:41')),
  event('EntryRecorded', { kind: 'DECISION', text: 'Roll back release 81' }, at('10:45')),
  stageEntered('RESPONSE', 'MITIGATION', at('10:46')),
  event('EntryRecorded', { kind: 'ACTION', text: 'Release 81 rolled back' }, at('10:50')),
  stageEntered('MITIGATION', 'RECOVERY', at('10:58:30')),
  stageEntered('RECOVERY', 'MITIGATION', at('11:05'), { reason: 'Errors came back in one region' }),
  stageEntered('MITIGATION', 'RECOVERY', at('11:20')),
  stageEntered('RECOVERY', 'LEARNING', at('11:30')),
  event('RoleReleased', { role: 'commander', personId: 'person-7' }, at('11:40')),
  event('ImpactStarted', {}, about('10:20')),
  event('ImpactStarted', { reason: 'The load balancer had it earlier' }, at('10:12')),
  event('ImpactAssessed', { customersAffected: 500 }, at('10:50')),
  event('ImpactAssessed', { customersAffected: 12_345, notes: 'Orders with a voucher failed' }, at('12:50')),
  event('EntryPinned', { entryId: 'given-6' }, at('13:00')),
  event(
    'EntryCorrected',
    { entryId: 'given-1', text: 'Error rate at 21 %', retimed: false, reason: 'Digits swapped' },
    between('10:30', '10:33'),
  ),
  event('StageTimeCorrected', { visitEventId: 'given-2', stage: 'RESPONSE', reason: 'The pager has it' }, at('10:34:10')),
  event(
    'RootCausesClassified',
    {
      axis: 'CONTRIBUTING_FACTOR',
      classes: ['configuration-management', 'test-validation-gap'],
      classVersions: [1, 1],
      evidence: ['given-5'],
      note: 'The limit had no test',
    },
    at('13:10'),
  ),
  event('RootCausesClassified', { axis: 'DETECTION_MODE', classes: ['alert'], classVersions: [1], evidence: [] }, at('13:10')),
  event('RootCausesClassified', { axis: 'MITIGATION_USED', classes: ['rollback'], classVersions: [1], evidence: [] }, at('13:10')),
  event('ServicesAffected', { services: ['search'] }, at('13:11')),
  event('ServicesCleared', { services: ['search'], reason: 'It was slow before' }, at('13:12')),
  event('LinkAdded', { url: 'https://dash.example/d/orders', title: 'Orders' }, at('13:13')),
  event('EntryRecorded', { kind: 'COMMUNICATION', text: 'Customers were told by mail' }, onDay('2026-03-02')),
  entry('Recorded on the wrong incident', at('11:00')),
  event('EntryRetracted', { entryId: 'given-28', reason: 'Not ours' }, at('11:00')),
  event('StageEntered', { from: 'LEARNING', to: 'CLOSED', inferred: false, note: 'Three actions agreed' }, at('2026-03-05T09:00')),
]);

/** A drill that was ended by a side exit, with times known to the day. */
export const cancelledDrill: readonly RecordedEvent<IncidentEvent>[] = recorded([
  declared({ title: 'Failover exercise', kind: 'DRILL', severity: 'SEV5' }, onDay('2026-03-01')),
  event('ImpactStarted', {}, onDay('2026-03-01')),
  stageEntered('DETECTION', 'RESPONSE', onDay('2026-03-02')),
  event('IncidentEndedEarly', { exit: 'CANCELLED', reason: 'The standby region was in maintenance' }, onDay('2026-03-02')),
]);
