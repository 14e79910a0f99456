import { describe, it } from '@jest/globals';
import { costRecorded, costRetracted, incidentId, occurred, ofIncidentCost } from '../../../testing/cost-examples.js';
import { MAX_COSTS } from '../incident-cost.errors.js';

const record = {
  type: 'RecordIncidentCost',
  incidentId,
  costId: 'c1',
  kind: 'CREDITS',
  amount: '1200.50',
  currency: 'eur',
  note: ' Two customers ',
  occurred,
} as const;

describe('RecordIncidentCost', () => {
  it('says what an incident cost', () => {
    ofIncidentCost.given().when(record).then(costRecorded('c1'));
    ofIncidentCost.given(costRecorded('c2')).when(record).then(costRecorded('c1'));
  });

  it('is silent when just that is recorded', () => {
    ofIncidentCost.given(costRecorded('c1')).when(record).thenNothing();
  });

  it('refuses an id under which something else was recorded', () => {
    ofIncidentCost.given(costRecorded('c1', '3')).when(record).thenRefused('CONFLICT');
    ofIncidentCost.given(costRecorded('c1'), costRetracted('c1')).when(record).thenRefused('CONFLICT');
  });

  it('refuses more than can be read at once', () => {
    ofIncidentCost
      .given(...Array.from({ length: MAX_COSTS }, (_, index) => costRecorded(`other-${index}`)))
      .when(record)
      .thenRefused('ILLEGAL');
  });

  it.each([{ amount: '0' }, { amount: '0.00' }, { amount: '-5' }, { amount: '1.00001' }, { currency: 'E1R' }, { note: '\u0000' }])(
    'refuses %j',
    (said) => {
      ofIncidentCost
        .given()
        .when({ ...record, ...said })
        .thenRefused('INVALID');
    },
  );
});
