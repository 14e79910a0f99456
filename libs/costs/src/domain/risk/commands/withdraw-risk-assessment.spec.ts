import { describe, it } from '@jest/globals';
import { assessed, occurred, ofRisk, withdrawn } from '../../../testing/cost-examples.js';

const { axis, key, reason } = withdrawn.data;
const withdraw = { type: 'WithdrawRiskAssessment', axis, key, reason, occurred } as const;

describe('WithdrawRiskAssessment', () => {
  it('says that it holds no more', () => {
    ofRisk.given(assessed).when(withdraw).then(withdrawn);
  });

  it('refuses a risk that nobody has assessed, and no reason', () => {
    ofRisk.given().when(withdraw).thenRefused('NOT_FOUND');
    ofRisk.given(assessed, withdrawn).when(withdraw).thenRefused('NOT_FOUND');
    ofRisk
      .given(assessed)
      .when({ ...withdraw, reason: '' })
      .thenRefused('INVALID');
  });
});
