import { describe, expect, it } from '@jest/globals';
import { likeness, weightsOf } from './likeness.js';

const traits = new Map([
  ['word rare', { kind: 'word' }],
  ['word usual', { kind: 'word' }],
  ['class rare', { kind: 'class' }],
  ['service new', { kind: 'service' }],
] as const);
const surroundings = {
  incidents: 98,
  having: new Map([
    ['word rare', 1],
    ['word usual', 98],
    ['class rare', 1],
  ]),
};

describe('how much traits count', () => {
  const weights = weightsOf(traits, surroundings);

  it('is the square of how rare they are, times what their kind weighs', () => {
    expect(weights.get('word rare')).toBeCloseTo(Math.log(100 / 2) ** 2, 10);
    expect(weights.get('class rare')).toBeCloseTo((3 * Math.log(100 / 2)) ** 2, 10);
    expect(weights.get('word usual')).toBeCloseTo(Math.log(100 / 99) ** 2, 10);
  });

  it('is most for what no other incident has, and more than nothing for what all have', () => {
    expect(weights.get('service new')).toBeCloseTo(Math.log(100) ** 2, 10);
    expect(weights.get('word usual')).toBeGreaterThan(0);
    for (const weight of weightsOf(traits, { incidents: 0, having: new Map() }).values()) expect(weight).toBeGreaterThan(0);
  });
});

describe('likeness', () => {
  const weights = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);

  it('is the share of what the one is known by that the other has too', () => {
    expect(likeness(weights, new Set(['a', 'b', 'x']))).toBe(0.5);
    expect(likeness(weights, new Set(['a', 'b', 'c', 'x']))).toBe(1);
    expect(likeness(weights, new Set(['x']))).toBe(0);
    expect(likeness(new Map(), new Set(['x']))).toBe(0);
  });

  it('is told to four places', () => {
    expect(likeness(weights, new Set(['a']))).toBe(0.1667);
  });
});
