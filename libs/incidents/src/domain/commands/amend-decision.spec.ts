import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, decided, decisionTerms, declared, entered, event, specification } from '../../testing/index.js';
import type { DecisionTerms, IncidentEvent } from '../incident.events.js';
import type { AmendDecision } from './amend-decision.js';

const reason = 'Read the channel again';
const amend = (terms: AmendDecision['terms'], more: Partial<AmendDecision> = {}): AmendDecision => ({
  type: 'AmendDecision',
  decisionId: 'given-1',
  terms,
  reason: ` ${reason} `,
  ...more,
});
const amended = (terms: Partial<DecisionTerms>, retimed = false, occurred: Occurrence = at('10:20')): IncidentEvent =>
  event('DecisionAmended', { decisionId: 'given-1', terms: { ...decisionTerms, ...terms }, retimed, reason }, occurred);
const history = [declared(), decided({}, at('10:20'))];

describe('AmendDecision', () => {
  it('records all that is known of it, at the time it was taken', () => {
    specification
      .given(...history)
      .when(amend({ known: ' Restarting takes a minute ', raised: about('10:05') }))
      .then(amended({ known: 'Restarting takes a minute', raised: about('10:05') }));
    specification
      .given(...history, amended({ known: 'Not much' }))
      .when(amend({ choice: 'Roll back', options: ['Roll back'] }))
      .then(amended({ known: 'Not much', choice: 'Roll back', options: ['Roll back'] }));
  });

  it('records another time, which later amendments keep', () => {
    specification
      .given(...history)
      .when(amend({}, { occurred: between('10:10', '10:15') }))
      .then(amended({}, true, between('10:10', '10:15')));
    specification
      .given(...history, amended({}, true, between('10:10', '10:15')))
      .when(amend({ choice: 'Roll back' }))
      .then(amended({ choice: 'Roll back' }, false, between('10:10', '10:15')));
  });

  it('takes away what turned out to be unknown', () => {
    const known = { known: 'Not much', expectedEffect: 'Errors stop', adrUrl: 'https://wiki.example/adr/1' };
    specification
      .given(declared(), decided({ ...known, reversibility: 'REVERSIBLE', raised: at('10:00') }, at('10:20')))
      .when(amend({ known: null, reversibility: null, expectedEffect: ' ', adrUrl: null, raised: null }))
      .then(amended({}));
  });

  it('amends a decision of an incident that has ended', () => {
    specification
      .given(...history, ...entered('DETECTION', 'CLOSED'))
      .when(amend({ choice: 'Roll back' }))
      .then(amended({ choice: 'Roll back' }));
  });

  it('is silent where it says so already', () => {
    specification
      .given(...history)
      .when(amend({ choice: ' Restart the gateway ', known: null }, { occurred: at('10:20') }))
      .thenNothing();
    specification
      .given(...history, amended({ known: 'Not much' }, true, at('10:18')))
      .when(amend({ known: 'Not much' }, { occurred: at('10:18') }))
      .thenNothing();
  });

  it('refuses what amends nothing, and gives no reason', () => {
    specification
      .given(...history)
      .when(amend({}))
      .thenRefused('INVALID', /amendment/);
    specification
      .given(...history)
      .when(amend({ choice: 'Roll back' }, { reason: ' ' }))
      .thenRefused('INVALID');
  });

  it('refuses what would not have been recorded', () => {
    for (const terms of [{ question: ' ' }, { options: [''] }, { adrUrl: 'adr-1' }, { raised: at('10:21') }]) {
      specification
        .given(...history)
        .when(amend(terms))
        .thenRefused('INVALID');
    }
    specification
      .given(declared(), decided({ raised: at('10:15') }, at('10:20')))
      .when(amend({}, { occurred: at('10:10') }))
      .thenRefused('INVALID', /after it had been decided/);
  });

  it('refuses what is no decision, or was retracted', () => {
    for (const decisionId of ['given-0', 'given-9', '']) {
      specification
        .given(...history)
        .when(amend({ choice: 'Roll back' }, { decisionId }))
        .thenRefused('NOT_FOUND', /no such decision/);
    }
    specification
      .given(...history, event('DecisionRetracted', { decisionId: 'given-1', reason }))
      .when(amend({ choice: 'Roll back' }))
      .thenRefused('NOT_FOUND', /or it was retracted/);
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(amend({ choice: 'Roll back' }))
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
