import { describe, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, decided, decisionTerms, declared, entered, event, onDay, specification } from '../../testing/index.js';
import type { GivenTerms } from '../decision-terms.js';
import type { DecisionTerms } from '../incident.events.js';
import type { RecordDecision } from './record-decision.js';

const record = (terms: Partial<GivenTerms> = {}, occurred: Occurrence = at('10:20')): RecordDecision => ({
  type: 'RecordDecision',
  terms: { ...decisionTerms, ...terms },
  occurred,
});

describe('RecordDecision', () => {
  it('takes a question and a choice; options there need not be', () => {
    specification
      .given(declared())
      .when(record({ question: ' How do we stop the errors? ', options: [], choice: 'Roll back\n' }))
      .then(decided({ options: [], choice: 'Roll back' }, at('10:20')));
  });

  it('keeps all that is said of it', () => {
    specification
      .given(declared())
      .when(
        record({
          options: [' Roll back ', 'Restart the gateway', 'Roll back'],
          known: ' Restarting takes a minute ',
          reversibility: 'HARD_TO_REVERSE',
          expectedEffect: 'Errors stop',
          raised: about('10:05'),
          adrUrl: ' https://wiki.example/adr/1 ',
        }),
      )
      .then(
        decided(
          {
            options: ['Roll back', 'Restart the gateway'],
            known: 'Restarting takes a minute',
            reversibility: 'HARD_TO_REVERSE',
            expectedEffect: 'Errors stop',
            raised: about('10:05'),
            adrUrl: 'https://wiki.example/adr/1',
          },
          at('10:20'),
        ),
      );
  });

  it('takes blank texts for none', () => {
    specification
      .given(declared())
      .when(record({ known: ' ', expectedEffect: '', adrUrl: '  ', reversibility: null, raised: null }))
      .then(decided({}, at('10:20')));
  });

  it('takes decisions of an incident that has ended, and of any time', () => {
    specification
      .given(declared(), ...entered('DETECTION', 'CLOSED'))
      .when(record({}, at('09:00')))
      .then(decided({}, at('09:00')));
  });

  it('is silent about a decision that stands, at the same time', () => {
    const raised = between('10:00', '10:05');
    const history = [declared(), decided({ known: 'Not much', raised }, at('10:20'))];
    specification
      .given(...history)
      .when(record({ known: 'Not much', raised }))
      .thenNothing();
    specification
      .given(...history, event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'Errors stopped' }))
      .when(record({ known: ' Not much ', raised }))
      .thenNothing();
  });

  it.each<[string, Partial<DecisionTerms>, Occurrence]>([
    ['another choice', { choice: 'Roll back' }, at('10:20')],
    ['another order of options', { options: ['Restart the gateway', 'Roll back'] }, at('10:20')],
    ['more said', { known: 'Not much' }, at('10:20')],
    ['another time', {}, about('10:20')],
  ])('records %s', (_, terms, occurred) => {
    specification
      .given(declared(), decided({}, at('10:20')))
      .when(record(terms, occurred))
      .then(decided(terms, occurred));
  });

  it('records again what was retracted, or says something else since', () => {
    specification
      .given(declared(), decided({}, at('10:20')), event('DecisionRetracted', { decisionId: 'given-1', reason: 'Another incident' }))
      .when(record())
      .then(decided({}, at('10:20')));
    specification
      .given(
        declared(),
        decided({}, at('10:20')),
        event('DecisionAmended', {
          decisionId: 'given-1',
          terms: { ...decisionTerms, choice: 'Roll back' },
          retimed: false,
          reason: 'Read again',
        }),
      )
      .when(record())
      .then(decided({}, at('10:20')));
  });

  it.each<[string, RecordDecision, RegExp]>([
    ['a blank question', record({ question: ' ' }), /./],
    ['a blank choice', record({ choice: '' }), /./],
    ['a blank option', record({ options: ['Roll back', ' '] }), /./],
    ['a long question', record({ question: 'x'.repeat(2_001) }), /2001 characters; 2000/],
    ['a long option', record({ options: ['x'.repeat(2_001)] }), /2001 characters; 2000/],
    ['too many options', record({ options: Array.from({ length: 51 }, (_, index) => `option ${index}`) }), /51; 50/],
    ['an address that is none', record({ adrUrl: 'javascript:alert(1)' }), /http or https/],
    ['a range that ends before it begins', record({}, between('10:20', '10:10')), /range/],
    ['a question that came up in such a range', record({ raised: between('10:10', '10:05') }), /range/],
  ])('refuses %s', (_, command, message) => {
    specification.given(declared()).when(command).thenRefused('INVALID', message);
  });

  it.each<[string, Occurrence, Occurrence]>([
    ['after it had been decided', at('10:21'), at('10:20')],
    ['about then', about('10:21'), at('10:20')],
    ['the day after', onDay('2026-03-02'), at('10:20')],
    ['behind the whole range', at('10:31'), between('10:20', '10:30')],
    ['behind the whole day', at('2026-03-02T00:00'), onDay('2026-03-01')],
  ])('refuses a question that came up %s', (_, raised, occurred) => {
    specification
      .given(declared())
      .when(record({ raised }, occurred))
      .thenRefused('INVALID', /after it had been decided/);
  });

  it.each<[string, Occurrence, Occurrence]>([
    ['at the same moment', at('10:20'), at('10:20')],
    ['within the range', at('10:25'), between('10:20', '10:30')],
    ['on the same day', at('10:25'), onDay('2026-03-01')],
    ['only known to the same day', onDay('2026-03-01'), at('10:20')],
  ])('takes a question that came up %s', (_, raised, occurred) => {
    specification.given(declared()).when(record({ raised }, occurred)).then(decided({ raised }, occurred));
  });

  it('needs an incident', () => {
    specification
      .given()
      .when(record())
      .thenRefused('NOT_FOUND', /No incident/);
  });
});
