import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { ClearServices } from './clear-services.js';

const clear = (...services: readonly string[]): ClearServices => ({
  type: 'ClearServices',
  services,
  reason: ' It was fine ',
  occurred: at('10:05'),
});

describe('ClearServices', () => {
  it('records those of the services that were affected', () => {
    specification
      .given(declared({ services: ['shop/checkout', 'shop/search'] }))
      .when(clear('shop/search ', 'shop/unheard-of', 'shop/search'))
      .then(event('ServicesCleared', { services: ['shop/search'], reason: 'It was fine' }, at('10:05')));
  });

  it('is silent about services that are not affected', () => {
    specification.given(declared()).when(clear('shop/search')).thenNothing();
    specification
      .given(declared({ services: ['shop/search'] }), event('ServicesCleared', { services: ['shop/search'], reason: 'It was fine' }))
      .when(clear('shop/search'))
      .thenNothing();
  });

  it('needs a reason', () => {
    specification
      .given(declared({ services: ['shop/search'] }))
      .when({ ...clear('shop/search'), reason: ' ' })
      .thenRefused('INVALID');
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(declared({ services: ['shop/search'] }))
      .when({ ...clear('shop/search'), occurred: between('10:05', '10:04') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(clear('shop/search')).thenRefused('NOT_FOUND');
  });
});
