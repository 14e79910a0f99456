import { describe, it } from '@jest/globals';
import { at, decided, decisionTerms, declared, entered, entry, event, specification } from '../../testing/index.js';
import type { RetractDecision } from './retract-decision.js';

const retract = (decisionId = 'given-1', reason = ' Another incident '): RetractDecision => ({
  type: 'RetractDecision',
  decisionId,
  reason,
});
const history = [declared(), decided({}, at('10:20'))];
const retracted = event('DecisionRetracted', { decisionId: 'given-1', reason: 'Another incident' }, at('10:20'));

describe('RetractDecision', () => {
  it('records it at the time of the decision', () => {
    specification
      .given(...history)
      .when(retract())
      .then(retracted);
  });

  it('records it at the amended time, also for an incident that has ended', () => {
    specification
      .given(
        ...history,
        event('DecisionAmended', { decisionId: 'given-1', terms: decisionTerms, retimed: true, reason: 'From the log' }, at('10:18')),
        ...entered('DETECTION', 'CLOSED'),
      )
      .when(retract())
      .then({ ...retracted, occurred: at('10:18') });
  });

  it('refuses what is no decision, or was retracted', () => {
    for (const id of ['given-0', 'given-2', 'given-9', '']) {
      specification
        .given(...history, entry('Errors at 50 %'))
        .when(retract(id))
        .thenRefused('NOT_FOUND', /no such decision/);
    }
    specification
      .given(...history, retracted)
      .when(retract())
      .thenRefused('NOT_FOUND', /or it was retracted/);
  });

  it('needs a reason', () => {
    specification
      .given(...history)
      .when(retract('given-1', ' '))
      .thenRefused('INVALID');
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(retract())
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
