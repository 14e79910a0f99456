import { describe, it } from '@jest/globals';
import { hoursCorrected, incidentId, occurred, ofIncidentCost } from '../../../testing/cost-examples.js';

const correct = { type: 'CorrectPersonHours', incidentId, hours: '12.50', reason: 'Two of them had no role', occurred } as const;

describe('CorrectPersonHours', () => {
  it('says how many hours they were, and takes that back', () => {
    ofIncidentCost.given().when(correct).then(hoursCorrected('12.5'));
    ofIncidentCost
      .given(hoursCorrected('12.5'))
      .when({ ...correct, hours: null })
      .then(hoursCorrected(null));
    ofIncidentCost
      .given(hoursCorrected('3'))
      .when({ ...correct, hours: '0' })
      .then(hoursCorrected('0'));
  });

  it('is silent when that is so', () => {
    ofIncidentCost.given(hoursCorrected('12.5')).when(correct).thenNothing();
    ofIncidentCost
      .given()
      .when({ ...correct, hours: null })
      .thenNothing();
  });

  it.each([{ hours: '-1' }, { hours: '0.001' }, { hours: '1000000' }, { reason: '' }])('refuses %j', (said) => {
    ofIncidentCost
      .given()
      .when({ ...correct, ...said })
      .thenRefused('INVALID');
  });
});
