import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordedEvent } from '#event-sourcing';
import { incidentFacts, measurements, milestone } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { histories } from '#incidents/testing';
import { costedEventTypes, evolveCosted, reachedLast } from './costed-incident.js';
import type { CostedIncident } from './costed-incident.js';
import { quantitiesOf } from './quantities.js';

const looksAt = new Set<string>(costedEventTypes);

function costed(history: readonly RecordedEvent<IncidentEvent>[]): CostedIncident | null {
  return history.filter(({ event }) => looksAt.has(event.type)).reduce<CostedIncident | null>(evolveCosted, null);
}

describe('what costs know of an incident', () => {
  it('has impact for as long as the incident itself shows, and no other', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [facts, incident] = [incidentFacts(history), costed(history)];
        fc.pre(facts !== null && incident !== null);
        const shown = measurements(facts).find(({ name }) => name === 'TIME_TO_MITIGATE');
        const recovered = measurements(facts).find(({ name }) => name === 'TIME_TO_RECOVER');
        const { IMPACT, CUSTOMERS } = quantitiesOf(incident, null);
        const atMost = milestone(facts, 'RECOVERY') === null ? recovered?.seconds : null;
        expect(IMPACT.value).toBe(shown?.seconds ?? atMost ?? null);
        expect(IMPACT.knowledge === 'RECORDED').toBe(shown?.state === 'RECORDED');
        expect(IMPACT.knowledge === 'AT_MOST').toBe(shown?.state !== 'RECORDED' && atMost != null);
        if (IMPACT.knowledge === 'PENDING') expect(shown?.state).toBe('PENDING');
        expect(CUSTOMERS.value).toBe(facts.customersAffected?.value ?? null);
        expect(CUSTOMERS.knowledge === 'RECORDED').toBe(facts.customersAffected !== null);
        for (const stage of ['RECOVERY', 'LEARNING'] as const) {
          const reached = reachedLast(incident, stage);
          expect(reached === null || reached.known === 'i' ? null : reached.at).toBe(milestone(facts, stage)?.enteredAt ?? null);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has people in it while it goes on, as long as they held a role, and no longer than it took', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const [facts, incident] = [incidentFacts(history), costed(history)];
        fc.pre(facts !== null && incident !== null);
        const { knowledge, value } = quantitiesOf(incident, null).PERSON_TIME;
        expect(value === null).toBe(knowledge !== 'RECORDED');
        if (facts.ending === null && facts.stage !== 'LEARNING' && facts.stage !== 'CLOSED') expect(knowledge).toBe('PENDING');
        else expect(knowledge).not.toBe('PENDING');
        if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
        expect(quantitiesOf(incident, '1.5').PERSON_TIME).toEqual({ knowledge: 'CORRECTED', value: 5_400 });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the time of people', () => {
  const at = (time: string): string => `2026-03-01T${time}:00.000Z`;
  const incident = (more: Partial<CostedIncident>): CostedIncident => ({
    outline: {
      id: '1',
      kind: 'LIVE',
      severity: 'SEV2',
      exit: null,
      detectedBy: 'e0',
      detectedAt: at('10:00'),
      services: [],
      classes: {},
    },
    impact: null,
    visits: [
      { id: 'e0', stage: 0, at: at('10:00'), known: 'e' },
      { id: 'e1', stage: 4, at: at('12:00'), known: 'e' },
    ],
    customers: null,
    attendance: [
      { role: 'commander', personId: 'a', from: at('10:00'), until: null, byDay: false },
      { role: 'scribe', personId: 'a', from: at('10:30'), until: at('11:00'), byDay: false },
      { role: 'scribe', personId: 'b', from: at('11:30'), until: at('14:00'), byDay: false },
      { role: 'author', personId: 'c', from: at('13:00'), until: at('15:00'), byDay: false },
    ],
    exited: null,
    ...more,
  });
  const personTime = (more: Partial<CostedIncident>) => quantitiesOf(incident(more), null).PERSON_TIME;
  const reached = (known: 'd' | 'i') => [{ id: 'e1', stage: 4, at: at('12:00'), known }];

  it('ends when service was back to normal, each person once at a time', () => {
    expect(personTime({})).toEqual({ knowledge: 'RECORDED', value: 2.5 * 3_600 });
    expect(personTime({ exited: { at: at('11:00'), known: 'e' } })).toEqual({ knowledge: 'RECORDED', value: 3_600 });
  });

  it('is not known where nobody had a role, or somebody still has it and the end is not known', () => {
    expect(personTime({ attendance: [] }).knowledge).toBe('UNKNOWN');
    expect(personTime({ visits: reached('d') }).knowledge).toBe('UNKNOWN');
    expect(personTime({ visits: reached('i'), attendance: incident({}).attendance.slice(1) })).toEqual({
      knowledge: 'RECORDED',
      value: 5 * 3_600,
    });
  });
});
