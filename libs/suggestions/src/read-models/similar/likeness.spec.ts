import { describe, expect, it } from '@jest/globals';
import type { Trait } from './known-incident.js';
import { likeness, weightsOf } from './likeness.js';

const traits = new Map<string, Trait>([
  ['rare', { kind: 'word', stem: 'rare' }],
  ['usual', { kind: 'word', stem: 'usual' }],
  ['telling', { kind: 'word', stem: 'certif' }],
  ['cause', { kind: 'class', axis: 'TRIGGER', key: 'rare' }],
  ['detection', { kind: 'class', axis: 'DETECTION_MODE', key: 'rare' }],
  ['new', { kind: 'service', key: 'new' }],
]);
const surroundings = {
  incidents: 98,
  having: new Map([
    ['rare', 1],
    ['usual', 98],
    ['telling', 1],
    ['cause', 1],
    ['detection', 1],
  ]),
};

describe('how much traits count', () => {
  const weights = weightsOf(traits, surroundings);

  it('is the square of how rare they are, words of operations and causes weighing more', () => {
    expect(weights.get('rare')).toBeCloseTo(Math.log(100 / 2) ** 2, 10);
    expect(weights.get('cause')).toBeCloseTo((3 * Math.log(100 / 2)) ** 2, 10);
    expect(weights.get('telling')).toBeCloseTo((1.5 * Math.log(100 / 2)) ** 2, 10);
    expect(weights.get('detection')).toBe(weights.get('rare'));
    expect(weights.get('usual')).toBeCloseTo(Math.log(100 / 99) ** 2, 10);
  });

  it('is most for what no other incident has, and more than nothing for what all have', () => {
    expect(weights.get('new')).toBeCloseTo(Math.log(100) ** 2, 10);
    expect(weights.get('usual')).toBeGreaterThan(0);
    for (const weight of weightsOf(traits, { incidents: 0, having: new Map() }).values()) expect(weight).toBeGreaterThan(0);
  });
});

describe('likeness', () => {
  const weights = [1, 2, 3];

  it('is the share of what the one is known by that the other has too', () => {
    expect(likeness(weights, Uint8Array.of(1, 1, 0))).toBe(0.5);
    expect(likeness(weights, Uint8Array.of(1, 1, 1))).toBe(1);
    expect(likeness(weights, Uint8Array.of(0, 0, 0))).toBe(0);
    expect(likeness([], Uint8Array.of())).toBe(0);
  });

  it('is told to four places', () => {
    expect(likeness(weights, Uint8Array.of(1, 0, 0))).toBe(0.1667);
  });
});
