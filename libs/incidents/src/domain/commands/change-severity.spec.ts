import { describe, it } from '@jest/globals';
import { about, at, between, declared, entered, event, specification } from '../../testing/index.js';
import type { Severity } from '../incident.events.js';
import type { ChangeSeverity } from './change-severity.js';

const change = (severity: Severity, reason?: string): ChangeSeverity => ({
  type: 'ChangeSeverity',
  severity,
  ...(reason === undefined ? {} : { reason }),
  occurred: at('10:10'),
});

describe('ChangeSeverity', () => {
  it('records what it was, what it is and why', () => {
    specification
      .given(declared({ severity: 'SEV3' }))
      .when(change('SEV1', ' Payments too '))
      .then(event('SeverityChanged', { from: 'SEV3', to: 'SEV1', reason: 'Payments too' }, at('10:10')));
  });

  it('needs no reason, and takes a blank one for none', () => {
    specification
      .given(declared({ severity: 'SEV3' }), event('SeverityChanged', { from: 'SEV3', to: 'SEV2' }))
      .when(change('SEV5', ' '))
      .then(event('SeverityChanged', { from: 'SEV2', to: 'SEV5' }, at('10:10')));
  });

  it('may be back-dated, and come after the end', () => {
    specification
      .given(declared({ severity: 'SEV3' }), ...entered('DETECTION', 'CLOSED'))
      .when({ ...change('SEV2'), occurred: about('09:00') })
      .then(event('SeverityChanged', { from: 'SEV3', to: 'SEV2' }, about('09:00')));
  });

  it('is silent about the severity it has', () => {
    specification
      .given(declared({ severity: 'SEV3' }))
      .when(change('SEV3', 'Still'))
      .thenNothing();
  });

  it('refuses a reason that is too long and a range that ends before it begins', () => {
    specification
      .given(declared())
      .when(change('SEV1', 'x'.repeat(50_001)))
      .thenRefused('INVALID', /limit/);
    specification
      .given(declared())
      .when({ ...change('SEV1'), occurred: between('10:10', '10:09') })
      .thenRefused('INVALID', /range/);
  });

  it('needs an incident', () => {
    specification.given().when(change('SEV1')).thenRefused('NOT_FOUND');
  });
});
