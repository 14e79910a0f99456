import { describe, it } from '@jest/globals';
import { about, at, between, declared, event, INCIDENT_ID, onDay, specification } from '../../testing/index.js';
import type { DeclareIncident } from './declare-incident.js';

const declare = (told: Partial<DeclareIncident> = {}): DeclareIncident => ({
  type: 'DeclareIncident',
  incidentId: INCIDENT_ID,
  title: 'Checkout fails',
  severity: 'SEV3',
  kind: 'LIVE',
  services: [],
  detected: at('10:00'),
  ...told,
});

describe('DeclareIncident', () => {
  it('needs no more than a title', () => {
    specification.given().when(declare()).then(declared());
  });

  it('records all that is told', () => {
    specification
      .given()
      .when(
        declare({
          title: ' Checkout fails ',
          summary: ' Half of the payments are refused. ',
          severity: 'SEV1',
          kind: 'DRILL',
          services: ['shop/checkout', ' shop/payments', 'shop/checkout'],
          detected: about('09:58'),
          impactStarted: between('09:40', '09:50'),
        }),
      )
      .then(
        declared(
          {
            summary: 'Half of the payments are refused.',
            severity: 'SEV1',
            kind: 'DRILL',
            services: ['shop/checkout', 'shop/payments'],
          },
          about('09:58'),
        ),
        event('ImpactStarted', {}, between('09:40', '09:50')),
      );
  });

  it('may be told afterwards, and with harm that began later than it was noticed', () => {
    specification
      .given()
      .when(declare({ kind: 'RETROSPECTIVE', detected: onDay('2018-11-02'), impactStarted: onDay('2018-11-03') }))
      .then(declared({ kind: 'RETROSPECTIVE' }, onDay('2018-11-02')), event('ImpactStarted', {}, onDay('2018-11-03')));
  });

  it('takes a blank summary for none', () => {
    specification
      .given()
      .when(declare({ summary: ' \n ' }))
      .then(declared());
  });

  it.each([
    ['the shortest', 'x'],
    ['the longest', 'x'.repeat(500)],
    ['any script', '决済が失敗する 🔥 – оплата'],
  ])('takes a title of %s length', (_, title) => {
    specification.given().when(declare({ title })).then(declared({ title }));
  });

  it.each([
    ['an empty title', { title: '' }],
    ['a blank title', { title: ' \n\t\u00a0' }],
    ['a title that is too long', { title: 'x'.repeat(501) }],
    ['a summary that is too long', { summary: 'x'.repeat(50_001) }],
    ['a blank service', { services: ['shop/checkout', ' '] }],
    ['too many services', { services: Array.from({ length: 201 }, (_, index) => `service-${index}`) }],
    ['a detection that ends before it begins', { detected: between('10:00', '09:00') }],
    ['an impact that ends before it begins', { impactStarted: between('10:00', '09:00') }],
  ])('refuses %s', (_, told) => {
    specification.given().when(declare(told)).thenRefused('INVALID');
  });

  it('refuses an id that was declared', () => {
    specification.given(declared()).when(declare()).thenRefused('CONFLICT');
  });
});
