import { describe, it } from '@jest/globals';
import { at, between, declared, entered, event, INCIDENT_ID, specification } from '../../testing/index.js';
import { sideExits } from '../incident.events.js';
import type { SideExit } from '../incident.events.js';
import type { EndIncident } from './end-incident.js';

const end = (exit: SideExit, more: Partial<EndIncident> = {}): EndIncident => ({
  type: 'EndIncident',
  exit,
  occurred: at('10:30'),
  ...more,
});
const other = { otherIncidentId: 'another' };

describe('EndIncident', () => {
  it.each(['FALSE_POSITIVE', 'CANCELLED'] as const)('ends it as %s', (exit) => {
    specification
      .given(declared())
      .when(end(exit, { reason: ' A test of the pager ' }))
      .then(event('IncidentEndedEarly', { exit, reason: 'A test of the pager' }, at('10:30')));
  });

  it.each(['DUPLICATE', 'MERGED'] as const)('ends it as %s of another', (exit) => {
    specification
      .given(declared(), ...entered('DETECTION', 'LEARNING'))
      .when(end(exit, { otherIncidentId: ' another ', reason: ' ' }))
      .then(event('IncidentEndedEarly', { exit, ...other }, at('10:30')));
  });

  it.each(['FALSE_POSITIVE', 'CANCELLED'] as const)('names no other incident for %s', (exit) => {
    specification
      .given(declared())
      .when(end(exit, other))
      .then(event('IncidentEndedEarly', { exit }, at('10:30')));
  });

  it('ends it again after it was reopened', () => {
    specification
      .given(declared(), event('IncidentEndedEarly', { exit: 'CANCELLED' }), event('IncidentReopened', { to: 'DETECTION', reason: 'Real' }))
      .when(end('CANCELLED'))
      .then(event('IncidentEndedEarly', { exit: 'CANCELLED' }, at('10:30')));
  });

  it.each(['DUPLICATE', 'MERGED'] as const)('needs another incident for %s', (exit) => {
    specification
      .given(declared())
      .when(end(exit))
      .thenRefused('INVALID', /names the other incident/);
    specification
      .given(declared())
      .when(end(exit, { otherIncidentId: ' ' }))
      .thenRefused('INVALID', /names the other incident/);
    specification
      .given(declared())
      .when(end(exit, { otherIncidentId: INCIDENT_ID }))
      .thenRefused('INVALID', /its own/);
  });

  it('is silent where it ended so', () => {
    specification
      .given(declared(), event('IncidentEndedEarly', { exit: 'CANCELLED', reason: 'A test' }))
      .when(end('CANCELLED'))
      .thenNothing();
    specification
      .given(declared(), event('IncidentEndedEarly', { exit: 'MERGED', ...other }))
      .when(end('MERGED', other))
      .thenNothing();
  });

  it.each(sideExits)('refuses %s where it ended otherwise', (exit) => {
    specification
      .given(declared(), event('IncidentEndedEarly', { exit: 'MERGED', otherIncidentId: 'a third' }))
      .when(end(exit, other))
      .thenRefused('ILLEGAL', /MERGED.*reopenIncident/);
    specification
      .given(declared(), ...entered('DETECTION', 'CLOSED'))
      .when(end(exit, other))
      .thenRefused('ILLEGAL', /CLOSED.*reopenIncident/);
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(declared())
      .when(end('CANCELLED', { occurred: between('10:30', '10:00') }))
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(end('CANCELLED')).thenRefused('NOT_FOUND');
  });
});
