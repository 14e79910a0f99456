import { describe, it } from '@jest/globals';
import { at, between, declared, event, specification } from '../../testing/index.js';
import type { RetitleIncident } from './retitle-incident.js';

const retitle = (told: Partial<RetitleIncident>): RetitleIncident => ({ type: 'RetitleIncident', occurred: at('10:10'), ...told });
const titled = declared({ title: 'Checkout fails', summary: 'Payments are refused.' });

describe('RetitleIncident', () => {
  it('changes the title and leaves the summary', () => {
    specification
      .given(titled)
      .when(retitle({ title: ' Payments fail ', reason: ' Not only the checkout ' }))
      .then(event('IncidentRetitled', { title: 'Payments fail', reason: 'Not only the checkout' }, at('10:10')));
  });

  it('changes the summary and leaves the title', () => {
    specification
      .given(titled)
      .when(retitle({ summary: 'All payments are refused.' }))
      .then(event('IncidentRetitled', { title: 'Checkout fails', summary: 'All payments are refused.' }, at('10:10')));
  });

  it('is silent about what it is called, about nothing, and about a blank summary', () => {
    for (const told of [{ title: 'Checkout fails ', summary: ' Payments are refused.' }, {}, { summary: ' ' }]) {
      specification.given(titled).when(retitle(told)).thenNothing();
    }
  });

  it('refuses a blank or long title and a long summary', () => {
    for (const told of [{ title: ' ' }, { title: 'x'.repeat(501) }, { summary: 'x'.repeat(50_001) }]) {
      specification.given(titled).when(retitle(told)).thenRefused('INVALID');
    }
  });

  it('refuses a range that ends before it begins', () => {
    specification
      .given(titled)
      .when(retitle({ title: 'Payments fail', occurred: between('10:10', '10:00') }))
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(retitle({ title: 'Payments fail' }))
      .thenRefused('NOT_FOUND');
  });
});
