import { describe, it } from '@jest/globals';
import { at, between, declared, entered, event, specification, stageEntered } from '../../testing/index.js';
import type { Stage } from '../incident.events.js';
import type { ReopenIncident } from './reopen-incident.js';

const reopen = (to: Stage, more: Partial<ReopenIncident> = {}): ReopenIncident => ({
  type: 'ReopenIncident',
  to,
  reason: ' Errors again ',
  occurred: at('12:00'),
  ...more,
});
const reopened = (to: Stage) => event('IncidentReopened', { to, reason: 'Errors again' }, at('12:00'));
const recovering = [declared(), ...entered('DETECTION', 'RECOVERY')];
const closed = [declared(), ...entered('DETECTION', 'CLOSED')];
const cancelled = [...recovering, event('IncidentEndedEarly', { exit: 'CANCELLED' })];

describe('ReopenIncident', () => {
  it.each(['DETECTION', 'RESPONSE', 'MITIGATION'] as const)('falls back from RECOVERY to %s', (to) => {
    specification
      .given(...recovering)
      .when(reopen(to))
      .then(stageEntered('RECOVERY', to, at('12:00'), { reason: 'Errors again' }));
  });

  it('falls back again, and may be back-dated', () => {
    specification
      .given(...recovering, stageEntered('RECOVERY', 'MITIGATION', at('12:00'), { reason: 'Errors again' }))
      .when(reopen('RESPONSE', { occurred: at('09:00') }))
      .then(stageEntered('MITIGATION', 'RESPONSE', at('09:00'), { reason: 'Errors again' }));
  });

  it.each(['DETECTION', 'LEARNING'] as const)('opens a closed incident in %s', (to) => {
    specification
      .given(...closed)
      .when(reopen(to))
      .then(reopened(to));
  });

  it.each(['DETECTION', 'RECOVERY'] as const)('opens an incident that was cancelled in RECOVERY in %s', (to) => {
    specification
      .given(...cancelled)
      .when(reopen(to))
      .then(reopened(to));
  });

  it('is silent where the incident is open in that stage', () => {
    specification
      .given(...recovering)
      .when(reopen('RECOVERY'))
      .thenNothing();
    specification
      .given(...closed, reopened('LEARNING'))
      .when(reopen('LEARNING'))
      .thenNothing();
  });

  it('refuses to go forward, and says what to use', () => {
    specification
      .given(...recovering)
      .when(reopen('LEARNING'))
      .thenRefused('ILLEGAL', /RECOVERY.*LEARNING.*advanceIncident/);
  });

  it('refuses to go forward from where it ended, and says how to get there', () => {
    specification
      .given(...cancelled)
      .when(reopen('LEARNING'))
      .thenRefused('ILLEGAL', /ended in RECOVERY.*Reopen it there/);
  });

  it('refuses CLOSED', () => {
    specification
      .given(...recovering)
      .when(reopen('CLOSED'))
      .thenRefused('ILLEGAL');
    specification
      .given(...closed)
      .when(reopen('CLOSED'))
      .thenRefused('ILLEGAL', /earlier stage than CLOSED/);
  });

  it('needs a reason', () => {
    specification
      .given(...recovering)
      .when(reopen('RESPONSE', { reason: ' ' }))
      .thenRefused('INVALID');
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(...recovering)
      .when(reopen('RESPONSE', { occurred: between('12:00', '11:00') }))
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(reopen('DETECTION')).thenRefused('NOT_FOUND');
  });
});
