import { describe, it } from '@jest/globals';
import { about, at, between, decided, declared, entered, event, specification } from '../../testing/index.js';
import type { RecordDecisionOutcome } from './record-decision-outcome.js';

const record = (more: Partial<RecordDecisionOutcome> = {}): RecordDecisionOutcome => ({
  type: 'RecordDecisionOutcome',
  decisionId: 'given-1',
  outcome: ' Errors fell to 2 % ',
  occurred: about('10:40'),
  ...more,
});
const outcome = 'Errors fell to 2 %';
const history = [declared(), decided({}, at('10:20'))];
const judged = event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome, effect: 'PARTLY' }, about('10:40'));

describe('RecordDecisionOutcome', () => {
  it('records what came of it, judged or not', () => {
    specification
      .given(...history)
      .when(record())
      .then(event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome }, about('10:40')));
    specification
      .given(...history, ...entered('DETECTION', 'CLOSED'))
      .when(record({ effect: 'PARTLY' }))
      .then(judged);
  });

  it('records what is known better', () => {
    specification
      .given(...history, judged)
      .when(record({ outcome: 'Errors stopped' }))
      .then(event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'Errors stopped' }, about('10:40')));
    specification
      .given(...history, judged)
      .when(record({ effect: 'AS_EXPECTED' }))
      .then(event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome, effect: 'AS_EXPECTED' }, about('10:40')));
  });

  it('is silent where that is known, whatever the time', () => {
    specification
      .given(...history, judged)
      .when(record({ effect: 'PARTLY', occurred: at('12:00') }))
      .thenNothing();
    specification
      .given(...history, judged)
      .when(record())
      .thenNothing();
  });

  it('refuses no words, and a range that ends before it begins', () => {
    specification
      .given(...history)
      .when(record({ outcome: ' ' }))
      .thenRefused('INVALID');
    specification
      .given(...history)
      .when(record({ occurred: between('10:40', '10:30') }))
      .thenRefused('INVALID', /range/);
  });

  it('refuses what came before the decision, where both times are sure', () => {
    const early = at('10:19');
    specification
      .given(...history)
      .when(record({ occurred: early }))
      .thenRefused('INVALID', /before it was taken/);
    const taken = [
      { decidedAt: at('10:20'), occurred: at('10:20') },
      { decidedAt: at('10:20'), occurred: about('10:19') },
      { decidedAt: about('10:20'), occurred: early },
    ];
    for (const { decidedAt, occurred } of taken) {
      specification
        .given(declared(), decided({}, decidedAt))
        .when(record({ occurred }))
        .then(event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome }, occurred));
    }
  });

  it('refuses what is no decision, or was retracted', () => {
    specification
      .given(...history)
      .when(record({ decisionId: 'given-0' }))
      .thenRefused('NOT_FOUND', /no such decision/);
    specification
      .given(...history, event('DecisionRetracted', { decisionId: 'given-1', reason: 'Another incident' }))
      .when(record())
      .thenRefused('NOT_FOUND', /or it was retracted/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(record())
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
