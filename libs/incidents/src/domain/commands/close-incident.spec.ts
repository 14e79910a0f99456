import { describe, it } from '@jest/globals';
import { at, between, declared, entered, event, specification } from '../../testing/index.js';
import { sideExits } from '../incident.events.js';
import type { CloseIncident } from './close-incident.js';

const close = (more: Partial<CloseIncident> = {}): CloseIncident => ({ type: 'CloseIncident', occurred: at('15:00'), ...more });
const learning = [declared(), ...entered('DETECTION', 'LEARNING')];

describe('CloseIncident', () => {
  it('enters CLOSED from LEARNING, with a note where there is one', () => {
    specification
      .given(...learning)
      .when(close())
      .then(event('StageEntered', { from: 'LEARNING', to: 'CLOSED', inferred: false }, at('15:00')));
    specification
      .given(...learning)
      .when(close({ note: ' All agreed ' }))
      .then(event('StageEntered', { from: 'LEARNING', to: 'CLOSED', inferred: false, note: 'All agreed' }, at('15:00')));
  });

  it('enters CLOSED again where the incident had fallen back from it', () => {
    specification
      .given(...learning, ...entered('LEARNING', 'CLOSED'), event('IncidentReopened', { to: 'LEARNING', reason: 'One more lesson' }))
      .when(close())
      .then(event('StageEntered', { from: 'LEARNING', to: 'CLOSED', inferred: false }, at('15:00')));
  });

  it('is silent where it is closed', () => {
    specification
      .given(...learning, ...entered('LEARNING', 'CLOSED', at('14:00')))
      .when(close())
      .thenNothing();
  });

  it('skips no stage', () => {
    specification
      .given(declared())
      .when(close())
      .thenRefused('ILLEGAL', /in DETECTION/);
    specification
      .given(...learning, event('StageEntered', { from: 'LEARNING', to: 'MITIGATION', inferred: false, reason: 'Errors again' }))
      .when(close())
      .thenRefused('ILLEGAL', /in MITIGATION/);
  });

  it.each(sideExits)('refuses an incident that ended as %s', (exit) => {
    specification
      .given(...learning, event('IncidentEndedEarly', { exit, otherIncidentId: 'another' }))
      .when(close())
      .thenRefused('ILLEGAL', new RegExp(exit));
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(...learning)
      .when(close({ occurred: between('15:00', '14:00') }))
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(close()).thenRefused('NOT_FOUND');
  });
});
