import { describe, it } from '@jest/globals';
import { about, at, between, declared, event, onDay, specification } from '../../testing/index.js';
import type { RecordImpact } from './record-impact.js';

const impact = (told: Partial<RecordImpact>): RecordImpact => ({ type: 'RecordImpact', assessed: at('11:00'), ...told });
const known = [
  declared(),
  event('ImpactStarted', {}, at('09:50')),
  event('ImpactAssessed', { customersAffected: 12, notes: 'Payments were refused' }),
];

describe('RecordImpact', () => {
  it('records when harm began, and what it was', () => {
    specification
      .given(declared())
      .when(impact({ started: about('09:50'), customersAffected: 12, notes: ' Payments were refused ', reason: ' From the graphs ' }))
      .then(
        event('ImpactStarted', { reason: 'From the graphs' }, about('09:50')),
        event('ImpactAssessed', { customersAffected: 12, notes: 'Payments were refused', reason: 'From the graphs' }, at('11:00')),
      );
  });

  it.each([
    ['earlier', at('09:00')],
    ['after it was detected', at('10:30')],
    ['on another day', onDay('2026-02-28')],
    ['less exactly', about('09:50')],
    ['within a range', between('09:50', '09:55')],
  ])('records that it began %s', (_, started) => {
    specification
      .given(...known)
      .when(impact({ started }))
      .then(event('ImpactStarted', {}, started));
  });

  it('records only what has changed', () => {
    specification
      .given(...known)
      .when(impact({ started: at('09:50'), customersAffected: 0, notes: 'Payments were refused' }))
      .then(event('ImpactAssessed', { customersAffected: 0 }, at('11:00')));
    specification
      .given(...known)
      .when(impact({ customersAffected: 12, notes: 'Payments were slow' }))
      .then(event('ImpactAssessed', { notes: 'Payments were slow' }, at('11:00')));
  });

  it.each([
    ['what is known', { started: at('09:50'), customersAffected: 12, notes: 'Payments were refused ' }],
    ['nothing', {}],
    ['blank notes', { notes: ' ' }],
  ])('is silent about %s', (_, told) => {
    specification
      .given(...known)
      .when(impact(told))
      .thenNothing();
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %p customers', (customersAffected) => {
    specification
      .given(declared())
      .when(impact({ customersAffected }))
      .thenRefused('INVALID', /whole number/);
  });

  it('refuses long notes and ranges that end before they begin', () => {
    for (const told of [
      { notes: 'x'.repeat(50_001) },
      { started: between('09:50', '09:40') },
      { customersAffected: 1, assessed: between('11:00', '10:00') },
    ]) {
      specification.given(declared()).when(impact(told)).thenRefused('INVALID');
    }
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(impact({ customersAffected: 1 }))
      .thenRefused('NOT_FOUND');
  });
});
