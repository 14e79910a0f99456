import { describe, expect, it } from '@jest/globals';
import { incidentFacts } from '#incidents/published';
import type { IncidentEvent } from '#incidents/published';
import { at, declared, entered, entry, event, moment, onDay, recorded, stageEntered } from '#incidents/testing';
import fc from 'fast-check';
import { cancelledDrill, eventfulIncident } from '../testing/index.js';
import { entriesChart } from './charts/entries-chart.js';
import { stagesChart } from './charts/stages-chart.js';
import { figuresOf } from './figures.js';

function figures(...events: readonly IncidentEvent[]) {
  const stream = recorded(events);
  const facts = incidentFacts(stream);
  if (facts === null) throw new Error('not declared');
  return figuresOf(facts, stream);
}

describe('The figures of an incident', () => {
  it('have its visits, its harm, its severities and its entries', () => {
    const facts = incidentFacts(eventfulIncident);
    if (facts === null) throw new Error('not declared');
    const { visits, impact, severities, marks } = figuresOf(facts, eventfulIncident);
    expect(visits.map(({ stage }) => stage)).toEqual(facts.visits.map(({ stage }) => stage));
    expect(impact).toEqual({ from: moment('10:12'), to: moment('11:20') });
    expect(severities).toEqual([
      { severity: 'SEV3', from: moment('10:31:12'), to: moment('10:40') },
      { severity: 'SEV1', from: moment('10:40'), to: null },
    ]);
    expect(marks.map(({ kind }) => kind)).toContain('HYPOTHESIS');
    expect(marks.filter(({ pinned }) => pinned)).toHaveLength(1);
  });

  it('tell a detection that nobody recorded from one that was', () => {
    const stream = recorded([
      declared({}, at('10:00')),
      ...entered('DETECTION', 'LEARNING', at('10:05'), at('10:10'), at('10:20'), at('10:30')),
    ]);
    const facts = incidentFacts(stream);
    const [first, ...others] = facts?.visits ?? [];
    if (facts === null || first === undefined) throw new Error('not declared');
    const standIn = { ...first, exactness: 'ABOUT', standIn: first.enteredAt } as const;
    const inferred = (visits: typeof facts.visits) => figuresOf({ ...facts, visits }, stream).visits.map((visit) => visit.inferred);
    expect(inferred([first, ...others])[0]).toBe(false);
    expect(inferred([standIn, ...others])).toEqual([true, ...others.map((visit) => visit.inferred)]);
  });

  it('show the incident, and not what was learned for months thereafter', () => {
    const { from, to } = figures(
      declared({}, at('10:00')),
      ...entered('DETECTION', 'LEARNING', at('10:05'), at('10:10'), at('10:20'), at('10:30')),
      stageEntered('LEARNING', 'CLOSED', at('2026-05-01T10:00')),
      entry('The library was changed', at('2026-01-01T10:00')),
    );
    expect(from !== null && from > moment('09:50') && from <= moment('10:00')).toBe(true);
    expect(to !== null && to >= moment('10:30') && to < moment('10:40')).toBe(true);
  });

  it('show nothing where nothing took any time, or where only the day is known', () => {
    expect(figures(declared({}, at('10:00')))).toMatchObject({ from: null, to: null });
    expect(figures(declared({}, onDay('2026-03-01')), stageEntered('DETECTION', 'RESPONSE', onDay('2026-03-02')))).toMatchObject({
      from: null,
    });
    const facts = incidentFacts(cancelledDrill);
    if (facts === null) throw new Error('not declared');
    expect(stagesChart(figuresOf(facts, cancelledDrill))).toBeNull();
    expect(entriesChart(figuresOf(facts, cancelledDrill))).toBeNull();
  });

  it('keep harm open that is not known to have stopped', () => {
    const { impact } = figures(
      declared({}, at('10:00')),
      event('ImpactStarted', {}, at('09:50')),
      stageEntered('DETECTION', 'RESPONSE', at('10:05')),
    );
    expect(impact).toEqual({ from: moment('09:50'), to: null });
  });

  it('give a window that contains the incident, whatever the times are', () => {
    const time = fc
      .integer({ min: 0, max: 1_439 })
      .map((minute) => at(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`));
    fc.assert(
      fc.property(fc.array(time, { minLength: 5, maxLength: 5 }), time, ([first, ...times], impact) => {
        const { from, to, visits } = figures(
          declared({}, first),
          ...entered('DETECTION', 'LEARNING', ...times),
          event('ImpactStarted', {}, impact),
        );
        if (from === null || to === null) return;
        expect(from < to).toBe(true);
        for (const visit of visits)
          expect(visit.from >= from && visit.from <= to && (visit.to === null || visit.to >= visit.from)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
