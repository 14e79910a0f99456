import { describe, it } from '@jest/globals';
import { assessed, occurred, ofRisk, withdrawn } from '../../../testing/cost-examples.js';
import type { GivenRisk } from './assess-risk.js';

const { axis, key, reason, ...terms } = assessed.data;
const assess = { type: 'AssessRisk', axis, key, terms, reason: ` ${reason} `, occurred } as const;

describe('AssessRisk', () => {
  it('says how great a risk is, whatever was said before', () => {
    ofRisk.given().when(assess).then(assessed);
    ofRisk.given(assessed, withdrawn).when(assess).then(assessed);
    ofRisk
      .given(assessed)
      .when({ ...assess, terms: { impact: 2, owner: ' ', reviewBy: null } })
      .then({ type: 'RiskAssessed', occurred, data: { axis, key, impact: 2, reason } });
  });

  it('records that it was looked at again, for another reason', () => {
    ofRisk
      .given(assessed)
      .when({ ...assess, reason: 'Still so in autumn' })
      .then({ ...assessed, data: { ...assessed.data, reason: 'Still so in autumn' } });
  });

  it('is silent when just that was said', () => {
    ofRisk.given(assessed).when(assess).thenNothing();
  });

  it.each<GivenRisk>([
    {},
    { owner: ' ' },
    { likelihoodPerYear: -0.1 },
    { likelihoodPerYear: Number.NaN },
    { likelihoodPerYear: Number.POSITIVE_INFINITY },
    { impact: 0 },
    { impact: 6 },
    { impact: 2.5 },
    { reviewBy: '1 May' },
    { owner: 'two\nlines' },
  ])('refuses %j', (said) => {
    ofRisk
      .given()
      .when({ ...assess, terms: said })
      .thenRefused('INVALID');
  });

  it('refuses no reason', () => {
    ofRisk
      .given()
      .when({ ...assess, reason: ' ' })
      .thenRefused('INVALID');
  });
});
