import { describe, expect, it } from '@jest/globals';
import { about, at, decided, decisionTerms, declared, event, moment, recorded } from '../../testing/index.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { incidentFacts } from './incident-facts.js';
import type { KnownDecision } from './incident-facts.js';

const history: readonly IncidentEvent[] = [
  declared(),
  decided({ known: 'Not much', raised: about('10:05') }, at('10:20')),
  decided({ question: 'Whom do we tell?', options: [], choice: 'Everybody' }, at('10:10')),
  event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'Errors fell', effect: 'PARTLY' }, at('10:40')),
  event('DecisionAmended', { decisionId: 'given-1', terms: decisionTerms, retimed: true, reason: 'From the channel' }, at('10:18')),
  event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'Errors stopped' }, at('10:50')),
  event('DecisionRetracted', { decisionId: 'given-2', reason: 'Another incident' }),
];

/** The decisions as they were known at a moment; the event at each index was recorded that many minutes after noon. */
function knownAt(time: string): readonly KnownDecision[] | undefined {
  return incidentFacts(recorded(history).filter(({ recordedAt }) => recordedAt <= moment(time)))?.decisions;
}

describe('the decisions of an incident', () => {
  it('are known with all that was said of them, in the order they were recorded', () => {
    expect(knownAt('12:02')).toEqual([
      {
        ...decisionTerms,
        known: 'Not much',
        raised: about('10:05'),
        id: 'given-1',
        decided: at('10:20'),
        outcome: null,
        eventIds: ['given-1'],
      },
      expect.objectContaining({ id: 'given-2', choice: 'Everybody', decided: at('10:10') }),
    ]);
  });

  it('stand on their own event, their amendments and their latest outcome', () => {
    expect(knownAt('12:06')).toEqual([
      {
        ...decisionTerms,
        id: 'given-1',
        decided: at('10:18'),
        outcome: { text: 'Errors stopped', effect: null, at: moment('10:50'), eventId: 'given-5' },
        eventIds: ['given-1', 'given-4', 'given-5'],
      },
    ]);
  });

  it('hide from an earlier moment what was recorded later: decisions, outcomes, amendments and retractions', () => {
    expect(knownAt('12:00')).toEqual([]);
    expect(knownAt('12:01')?.map(({ id }) => id)).toEqual(['given-1']);
    expect(knownAt('12:02')?.[0]).toMatchObject({ outcome: null, known: 'Not much', decided: at('10:20') });
    expect(knownAt('12:03')?.[0]).toMatchObject({ outcome: { text: 'Errors fell', effect: 'PARTLY' }, decided: at('10:20') });
    expect(knownAt('12:04')?.[0]).toMatchObject({ outcome: { text: 'Errors fell' }, decided: at('10:18') });
    expect(knownAt('12:05')?.map(({ id }) => id)).toEqual(['given-1', 'given-2']);
    expect(knownAt('12:06')?.map(({ id }) => id)).toEqual(['given-1']);
  });

  it('are not changed by events of what they do not know', () => {
    const unknown = [
      event('DecisionAmended', { decisionId: 'given-2', terms: decisionTerms, retimed: true, reason: 'Too late' }),
      event('DecisionOutcomeRecorded', { decisionId: 'nowhere', outcome: 'Nothing' }),
      event('DecisionRetracted', { decisionId: 'nowhere', reason: 'Unknown' }),
    ];
    expect(incidentFacts(recorded([...history, ...unknown]))?.decisions).toEqual(knownAt('12:06'));
  });
});
