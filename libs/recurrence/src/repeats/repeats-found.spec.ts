import { describe, expect, it } from '@jest/globals';
import { repeatsAmong } from './repeats-found.js';
import type { Occasion } from './repeats-found.js';

const on = (day: number, classes: string, services = ''): Occasion => ({
  id: `d${day}`,
  detectedAt: new Date(Date.UTC(2025, 0, day)).toISOString(),
  classes: classes === '' ? [] : classes.split(' '),
  services: services === '' ? [] : services.split(' '),
});
const none = { classes: new Map(), services: new Map() };
const found = (occasions: readonly Occasion[], withinDays = 365, earlier: Parameters<typeof repeatsAmong>[1] = none) =>
  repeatsAmong(occasions, earlier, withinDays).map(({ kind, id, earlierId, daysBetween }) => `${id} ${kind} ${earlierId} ${daysBetween}`);

describe('repeatsAmong', () => {
  it('finds the latest that has a class in common, and only else the latest that affected the same service', () => {
    expect(found([on(1, 'config', 'api'), on(2, 'network', 'api'), on(9, 'config power', 'web'), on(11, 'power', 'api')])).toEqual([
      'd2 SYMPTOM d1 1',
      'd9 CAUSE d1 8',
      'd11 CAUSE d9 2',
    ]);
  });

  it('finds nothing where nothing is in common', () => {
    expect(found([on(1, '', ''), on(2, '', ''), on(3, 'config', 'api'), on(4, 'power', 'web')])).toEqual([]);
  });

  it('looks no further back than it is asked to, and a later match of the symptom comes instead', () => {
    const occasions = [on(1, 'config', 'api'), on(8, 'power', 'api'), on(12, 'config', 'api')];
    expect(found(occasions, 11)).toEqual(['d8 SYMPTOM d1 7', 'd12 CAUSE d1 11']);
    expect(found(occasions, 10)).toEqual(['d8 SYMPTOM d1 7', 'd12 SYMPTOM d8 4']);
  });

  it('knows what happened before', () => {
    const earlier = { classes: new Map([['config', on(1, 'config')]]), services: new Map([['api', on(2, '', 'api')]]) };
    expect(found([on(5, 'config', 'api'), on(6, '', 'api')], 365, earlier)).toEqual(['d5 CAUSE d1 4', 'd6 SYMPTOM d5 1']);
  });
});
