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
  it('add up probabilities, by when the incidents were detected', () => {
    const incidents = [incident('2024-06-01T00:00:00.000Z', { a: 0.7, b: 0.4 }), incident('2024-02-01T00:00:00.000Z', { a: 0.6 })];
    const estimates = new Estimates([{ incidents: [...incidents, incident(year.to, { a: 1 })], leftOut: 0 }], scope, ownClasses);
    expect(estimates.keys).toEqual(['a', 'b']);
    expect(estimates.expectedIn('a', year)).toBeCloseTo(1.3, 10);
    const halves = ['2024-01-01', '2024-04-01', '2024-07-01', '2025-01-01'].map((day) => `${day}T00:00:00.000Z`);
    const stretches = halves.slice(1).map((to, index) => ({ from: halves[index] ?? '', to }));
    expect(estimates.expectedByStretch('a', stretches)).toEqual([0.6, 0.7, 0]);
    expect(estimates.likeliestIn('a', year)).toEqual(incidents);
    expect(estimates.likeliestIn('b', year)).toEqual([]);
  });

  it('add nothing where nothing lacks its classes', () => {
    const estimates = new Estimates([{ incidents: [], leftOut: 0 }], scope, ownClasses);
    expect(estimates.keys).toEqual([]);
    expect(estimates.expectedIn('a', year)).toBe(0);
  });

  it('never expect more of a class than there are incidents', () => {
    const samples = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 30 });
    const groups = groupsOf({ movedTo: new Map([['b', 'a']]) });
    fc.assert(
      fc.property(samples, fc.nat(50), (all, leftOut) => {
        const incidents = all.map((classes, at) => ({ ...incident('2024-06-01T00:00:00.000Z', classes), incidentId: `${at}` }));
        const estimates = new Estimates([{ incidents, leftOut: all.length === 0 ? 0 : leftOut }], scope, groups);
        const most = all.length === 0 ? 0 : all.length + leftOut;
        for (const key of estimates.keys) expect(estimates.expectedIn(key, year)).toBeLessThanOrEqual(most + 1e-9);
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
    expect(estimates.expectedIn('x', year)).toBeCloseTo(1.6, 10);
    expect(estimates.likeliestIn('x', year)).toEqual(incidents);
  });

  it('let those that were estimated stand for those that were left out, each in its stretch of time', () => {
    const before = { incidents: [incident('2023-06-01T00:00:00.000Z', { a: 0.5 })], leftOut: 3 };
    const estimates = new Estimates(
      [{ incidents: [incident('2024-06-01T00:00:00.000Z', { a: 0.5 })], leftOut: 0 }, before],
      scope,
      ownClasses,
    );
    expect(estimates.expectedIn('a', year)).toBe(0.5);
    expect(estimates.expectedIn('a', { from: '2023-01-01T00:00:00.000Z', to: year.from })).toBe(2);
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
    expect(estimates.expectedIn('a', year)).toBe(1);
  });
});

describe('apportioned', () => {
  it('gives whole parts of the rounded sum, none of them off by one or more', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { maxLength: 20 }), (expected) => {
        const parts = apportioned(expected);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.round(expected.reduce((sum, part) => sum + part, 0)));
        for (const [index, part] of parts.entries()) expect(Math.abs(part - (expected[index] ?? 0))).toBeLessThan(1);
      }),
    );
  });

  it('gives what is left to the largest remainders, and of equals to the earlier', () => {
    expect(apportioned([0.5, 1.5, 0.6, 0.4])).toEqual([1, 1, 1, 0]);
  });
});
