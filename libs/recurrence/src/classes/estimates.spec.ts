import { describe, expect, it } from '@jest/globals';
import type { EstimatedIncident } from '#suggestions/published';
import fc from 'fast-check';
import { groupsOf, ownClasses } from '#root-causes/published';
import { apportioned, Estimates } from './estimates.js';

const scope = { axis: 'TRIGGER', services: [], severities: [], classes: null } as const;
const year = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z' };

function incident(detectedAt: string, classes: Readonly<Record<string, number>>, said: Partial<EstimatedIncident> = {}): EstimatedIncident {
  const probable = Object.entries(classes).map(([key, probability]) => ({ key, probability }));
  return { incidentId: detectedAt, detectedAt, severity: 'SEV3', services: ['api'], classes: probable, ...said };
}

describe('Estimates', () => {
  it('count what is as likely too much as too little, by when the incidents were detected', () => {
    const incidents = [incident('2024-06-01T00:00:00.000Z', { a: 0.7, b: 0.4 }), incident('2024-02-01T00:00:00.000Z', { a: 0.6 })];
    const estimates = new Estimates([{ incidents: [...incidents, incident(year.to, { a: 1 })], leftOut: 0 }], scope, ownClasses);
    expect(estimates.keys).toEqual(['a', 'b']);
    expect(estimates.countIn('a', year)).toBe(1);
    expect(estimates.countIn('b', year)).toBe(0);
    const halves = ['2024-01-01', '2024-04-01', '2024-07-01', '2025-01-01'].map((day) => `${day}T00:00:00.000Z`);
    const stretches = halves.slice(1).map((to, index) => ({ from: halves[index] ?? '', to }));
    expect(estimates.countsByStretch('a', stretches)).toEqual([0, 1, 0]);
    expect(estimates.likeliestIn('a', year)).toEqual(incidents);
    expect(estimates.likeliestIn('b', year)).toEqual([]);
  });

  it('add nothing where nothing lacks its classes', () => {
    const estimates = new Estimates([{ incidents: [], leftOut: 0 }], scope, ownClasses);
    expect(estimates.keys).toEqual([]);
    expect(estimates.countIn('a', year)).toBe(0);
    expect(estimates.countsByStretch('a', [])).toEqual([]);
  });

  it('never count more of a class than there are incidents', () => {
    const samples = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 });
    const groups = groupsOf({ movedTo: new Map([['b', 'a']]) });
    fc.assert(
      fc.property(samples, fc.nat(50), (all, leftOut) => {
        const incidents = all.map((classes, at) => ({ ...incident('2024-06-01T00:00:00.000Z', classes), incidentId: `${at}` }));
        const estimates = new Estimates([{ incidents, leftOut: all.length === 0 ? 0 : leftOut }], scope, groups);
        const most = all.length === 0 ? 0 : all.length + leftOut;
        for (const key of estimates.keys) expect(estimates.countIn(key, year)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('take classes that count as one together, at most once an incident', () => {
    const groups = groupsOf({
      movedTo: new Map([
        ['a', 'x'],
        ['b', 'x'],
      ]),
    });
    const incidents = [
      incident('2024-06-01T00:00:00.000Z', { c: 0.5, a: 0.3, b: 0.3 }),
      incident('2024-02-01T00:00:00.000Z', { a: 0.9, b: 0.8 }),
    ];
    const estimates = new Estimates([{ incidents, leftOut: 0 }], scope, groups);
    expect(estimates.countIn('x', year)).toBe(2);
    expect(estimates.likeliestIn('x', year)).toEqual(incidents);
  });

  it('let those that were estimated stand for those that were left out, each in its stretch of time', () => {
    const before = { incidents: [incident('2023-06-01T00:00:00.000Z', { a: 0.5 })], leftOut: 3 };
    const estimates = new Estimates(
      [{ incidents: [incident('2024-06-01T00:00:00.000Z', { a: 0.9 })], leftOut: 0 }, before],
      scope,
      ownClasses,
    );
    expect(estimates.countIn('a', year)).toBe(1);
    expect(estimates.countIn('a', { from: '2023-01-01T00:00:00.000Z', to: year.from })).toBe(2);
  });

  it('leave out what is not asked for', () => {
    const incidents = [
      incident('2024-06-01T00:00:00.000Z', { a: 1, b: 1 }),
      incident('2024-05-01T00:00:00.000Z', { a: 1 }, { services: ['web'] }),
      incident('2024-04-01T00:00:00.000Z', { a: 1 }, { severity: 'SEV1' }),
    ];
    const asked = { ...scope, services: ['api', 'cart'], severities: ['SEV3' as const], classes: ['a'] };
    const estimates = new Estimates([{ incidents, leftOut: 0 }], asked, ownClasses);
    expect(estimates.keys).toEqual(['a']);
    expect(estimates.countIn('a', year)).toBe(1);
  });
});

describe('the counts of stretches of time', () => {
  const months = Array.from({ length: 12 }, (_, month) => ({
    from: new Date(Date.UTC(2024, month)).toISOString(),
    to: new Date(Date.UTC(2024, month + 1)).toISOString(),
  }));

  it('add up to the count of the whole, none off by one or more from what is to be expected of it', () => {
    const some = fc.array(fc.record({ month: fc.nat(11), probability: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 60 });
    fc.assert(
      fc.property(some, fc.nat(30), (probable, leftOut) => {
        const incidents = probable.map(({ month, probability }, at) => ({
          ...incident(months[month]?.from ?? '', { a: probability }),
          incidentId: `${at}`,
        }));
        const estimates = new Estimates([{ incidents, leftOut: incidents.length === 0 ? 0 : leftOut }], scope, ownClasses);
        const counts = estimates.countsByStretch('a', months);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(estimates.countIn('a', year));
        for (const [month, count] of counts.entries()) {
          const weight = incidents.length === 0 ? 0 : (incidents.length + leftOut) / incidents.length;
          const expected = probable.reduce((sum, one) => (one.month === month ? sum + weight * one.probability : sum), 0);
          expect(Math.abs(count - expected)).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });
});

describe('apportioned', () => {
  it('gives what is left to the largest remainders, and of equals to the earlier', () => {
    expect(apportioned(3, [0.5, 1.5, 0.6, 0.4])).toEqual([1, 1, 1, 0]);
    expect(apportioned(2, [0.5, 1.5, 0.6, 0.4])).toEqual([0, 1, 1, 0]);
    expect(apportioned(0, [])).toEqual([]);
  });
});
