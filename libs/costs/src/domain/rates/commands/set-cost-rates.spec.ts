import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { occurred, ofRates, rates, ratesSet } from '../../../testing/cost-examples.js';
import { evolve, initialState, ratesAt } from '../rates.js';
import type { GivenRates } from './set-cost-rates.js';

const given: GivenRates = {
  currency: ' eur ',
  effectiveFrom: '2026-01-01',
  perImpactMinute: [
    { severity: 'SEV1', amount: '250.00' },
    { severity: 'SEV2', amount: '99.50' },
  ],
  perCustomer: '0.25',
  perPersonHour: ' 80 ',
};
const set = (more: Partial<GivenRates> = {}) => ({ type: 'SetCostRates', rates: { ...given, ...more }, occurred }) as const;

describe('SetCostRates', () => {
  it('says what is reckoned with from a day on', () => {
    ofRates.given().when(set()).then(ratesSet(rates));
    ofRates
      .given(ratesSet(rates))
      .when({ ...set({ perCustomer: null, perPersonHour: ' ', effectiveFrom: '2026-03-01' }), reason: ' Dearer ' })
      .then(ratesSet({ currency: 'EUR', effectiveFrom: '2026-03-01', perImpactMinute: { SEV1: '250', SEV2: '99.5' } }, 'Dearer'));
  });

  it('is silent when every day is priced so already', () => {
    ofRates.given(ratesSet(rates)).when(set()).thenNothing();
    ofRates
      .given(ratesSet(rates))
      .when(set({ effectiveFrom: '2026-02-01' }))
      .thenNothing();
  });

  it('replaces what was set for later', () => {
    const later = { ...rates, effectiveFrom: '2026-05-01', perCustomer: '9' };
    ofRates.given(ratesSet(rates), ratesSet(later)).when(set()).then(ratesSet(rates));
    ofRates
      .given(ratesSet(rates), ratesSet(later))
      .when(set({ effectiveFrom: '2025-12-01' }))
      .then(ratesSet({ ...rates, effectiveFrom: '2025-12-01' }));
  });

  it.each<Partial<GivenRates>>([
    { currency: 'EURO' },
    { currency: '' },
    { effectiveFrom: '2026-02-30' },
    { effectiveFrom: '2026-01-01T00:00:00Z' },
    { perCustomer: '-1' },
    { perPersonHour: '80.00001' },
    { perImpactMinute: [{ severity: 'SEV1', amount: 'x' }] },
    { perImpactMinute: [], perCustomer: null, perPersonHour: null },
    {
      perImpactMinute: [
        { severity: 'SEV1', amount: '1' },
        { severity: 'SEV1', amount: '1' },
      ],
    },
  ])('refuses %j', (said) => {
    ofRates.given().when(set(said)).thenRefused('INVALID');
  });
});

describe('the rates', () => {
  it('of a day are those that were set last, among those set for it or an earlier day', () => {
    const sets = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 });
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 9 }), (days, day) => {
        const dayOf = (number: number): string => `2026-01-0${number}`;
        const { schedule } = days
          .map((number, index) => ratesSet({ currency: 'EUR', effectiveFrom: dayOf(number), perCustomer: String(index) }))
          .reduce(evolve, initialState);
        const last = days.findLastIndex((number) => number <= day);
        expect(ratesAt(schedule, `${dayOf(day)}T00:00:00.000Z`)?.perCustomer).toBe(last === -1 ? undefined : String(last));
        expect(schedule.map(({ effectiveFrom }) => effectiveFrom)).toEqual(
          [...new Set(schedule.map(({ effectiveFrom }) => effectiveFrom))].sort(),
        );
      }),
    );
  });
});
