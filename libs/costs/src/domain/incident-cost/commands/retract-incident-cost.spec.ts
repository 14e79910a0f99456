import { describe, it } from '@jest/globals';
import { costRecorded, costRetracted, incidentId, occurred, ofIncidentCost } from '../../../testing/cost-examples.js';

const retract = { type: 'RetractIncidentCost', incidentId, costId: 'c1', reason: ' It was another incident ', occurred } as const;

describe('RetractIncidentCost', () => {
  it('says that a cost does not count', () => {
    ofIncidentCost.given(costRecorded('c1'), costRecorded('c2')).when(retract).then(costRetracted('c1'));
  });

  it('is silent when it was retracted', () => {
    ofIncidentCost.given(costRecorded('c1'), costRetracted('c1')).when(retract).thenNothing();
  });

  it('refuses an unknown cost, and no reason', () => {
    ofIncidentCost.given(costRecorded('c2')).when(retract).thenRefused('NOT_FOUND');
    ofIncidentCost
      .given(costRecorded('c1'))
      .when({ ...retract, reason: ' ' })
      .thenRefused('INVALID');
  });
});
