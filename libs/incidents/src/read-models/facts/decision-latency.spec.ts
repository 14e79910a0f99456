import { describe, expect, it } from '@jest/globals';
import type { Occurrence } from '#event-sourcing';
import { about, at, between, decided, decisionTerms, declared, event, onDay, recorded } from '../../testing/index.js';
import type { IncidentEvent } from '../../domain/incident.events.js';
import { decisionLatency } from './decision-latency.js';
import type { DecisionLatency } from './decision-latency.js';
import { incidentFacts } from './incident-facts.js';

function latencyOf(...events: readonly IncidentEvent[]): DecisionLatency {
  const decision = incidentFacts(recorded([declared(), ...events]))?.decisions[0];
  if (decision === undefined) throw new Error('the examples have a decision');
  return decisionLatency(decision);
}

const waited = (from: Occurrence, to: Occurrence): DecisionLatency => latencyOf(decided({ raised: from }, to));

describe('the latency of a decision', () => {
  it('is RECORDED where both ends are known, with the events that say so', () => {
    const amended = event('DecisionAmended', {
      decisionId: 'given-1',
      terms: { ...decisionTerms, raised: at('10:05') },
      retimed: false,
      reason: 'From the channel',
    });
    expect(
      latencyOf(decided({}, at('10:20')), event('DecisionOutcomeRecorded', { decisionId: 'given-1', outcome: 'Fine' }), amended),
    ).toEqual({ state: 'RECORDED', seconds: 900, exactness: 'EXACT', because: null, eventIds: ['given-1', 'given-3'] });
  });

  it('is PENDING while nobody has said when the question came up', () => {
    expect(latencyOf(decided())).toEqual({
      state: 'PENDING',
      seconds: null,
      exactness: null,
      because: 'Nobody has said yet when the question came up.',
      eventIds: ['given-1'],
    });
  });

  it.each([
    ['RECORDED', null, at('10:20'), at('10:20')],
    ['NOT_APPLICABLE', 'One end is only known to the day.', onDay('2026-03-01'), at('10:20')],
    ['NOT_APPLICABLE', 'The ends are ranges that overlap.', at('10:25'), between('10:20', '10:30')],
    ['INVALID', 'The end lies before the beginning.', at('10:21'), at('10:20')],
  ] as const)('is %s (%s)', (state, because, from, to) => {
    expect(waited(from, to)).toMatchObject({ state, because, seconds: state === 'RECORDED' ? 0 : null });
  });

  it('is only ABOUT where an end is about, or a range', () => {
    expect(waited(about('10:05'), at('10:20'))).toMatchObject({ seconds: 900, exactness: 'ABOUT' });
    expect(waited(at('10:05'), between('10:20', '10:30'))).toMatchObject({ seconds: 900, exactness: 'ABOUT' });
  });
});
