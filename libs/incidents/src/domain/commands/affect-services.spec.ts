import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { AffectServices } from './affect-services.js';

const affect = (...services: readonly string[]): AffectServices => ({ type: 'AffectServices', services, occurred: at('10:05') });

describe('AffectServices', () => {
  it('records the services that are not known yet, each once, in the order given', () => {
    specification
      .given(declared({ services: ['shop/checkout'] }))
      .when(affect('shop/search', 'shop/checkout', ' shop/cart ', 'shop/search'))
      .then(event('ServicesAffected', { services: ['shop/search', 'shop/cart'] }, at('10:05')));
  });

  it('records a service again that was cleared', () => {
    specification
      .given(declared({ services: ['shop/checkout'] }), event('ServicesCleared', { services: ['shop/checkout'], reason: 'It was fine' }))
      .when(affect('shop/checkout'))
      .then(event('ServicesAffected', { services: ['shop/checkout'] }, at('10:05')));
  });

  it('is silent about services that are known, and about none', () => {
    specification
      .given(declared({ services: ['shop/checkout'] }))
      .when(affect('shop/checkout '))
      .thenNothing();
    specification.given(declared()).when(affect()).thenNothing();
  });

  it('refuses blank keys, long keys and long lists', () => {
    specification.given(declared()).when(affect('shop/checkout', ' ')).thenRefused('INVALID');
    specification
      .given(declared())
      .when(affect('x'.repeat(201)))
      .thenRefused('INVALID', /201 characters; 200/);
    specification
      .given(declared())
      .when(affect(...Array.from({ length: 201 }, (_, index) => `service-${index}`)))
      .thenRefused('INVALID', /201; 200/);
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(declared())
      .when({ ...affect('shop/checkout'), occurred: between('10:05', '10:04') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(affect('shop/checkout')).thenRefused('NOT_FOUND');
  });
});
