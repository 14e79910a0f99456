import { ALPHA, chiSquareTail, FEWEST, requireCount } from './confidence.js';

export const spreadVerdicts = ['UNEVEN', 'AS_BY_CHANCE', 'NOT_ENOUGH_DATA'] as const;
/** Whether turns are spread less evenly than equal chances would have it. */
export type SpreadVerdict = (typeof spreadVerdicts)[number];

/** How turns (of commanding, say) are spread over people; nobody is named. */
export interface Spread {
  readonly people: number;
  readonly turns: number;
  /** 1: all had as many turns; 0: one had them all. Null for fewer than two people, or no turns. */
  readonly evenness: number | null;
  /** What `evenness` would be on average if each turn fell to anyone with the same chance: the mark to hold it against. Null with it. */
  readonly evennessByChance: number | null;
  /** The share of turns of whoever had most, from 0 to 1. Null without turns. */
  readonly largestShare: number | null;
  /** How many people, at least, had half of the turns among them. 0 without turns. */
  readonly half: number;
  /** How probable a spread as uneven is when the chances are equal; 1 where there is too little to tell. */
  readonly pValue: number;
  readonly verdict: SpreadVerdict;
}

/**
 * How evenly turns are spread: Shannon's entropy of the shares, divided by its greatest possible value, the logarithm of the number of
 * people (Pielou, J. Theor. Biol. 13, 1966). Few turns never look even, however fairly they fell (five among five people come to 0.70 on
 * average), so that it is given beside its exact mean under equal chances, and judged by Pearson's test of those, with people − 1 degrees
 * of freedom. UNEVEN from p ≤ 0.05; NOT_ENOUGH_DATA from fewer than ten turns or turns² / people < 10, where that test is not to be
 * trusted (Koehler and Larntz, JASA 75, 1980).
 * @param turns how many each person had; with a 0 for everyone who could have had one and had none, where that is known: otherwise the
 * spread looks more even than it is.
 * @throws RangeError for what is no count.
 */
export function spreadOf(turns: readonly number[]): Spread {
  for (const count of turns) requireCount('turns', count);
  const people = turns.length;
  const descending = [...turns].sort((a, b) => b - a);
  const total = descending.reduce((sum, count) => sum + count, 0);
  const isSpread = people > 1 && total > 0;
  const pValue = isSpread ? pearson(turns, total) : 1;
  const isEnough = isSpread && total >= FEWEST && total * total >= FEWEST * people;
  return {
    people,
    turns: total,
    evenness: isSpread ? evennessOf(turns, total) : null,
    evennessByChance: isSpread ? meanEvenness(people, total) : null,
    largestShare: total === 0 ? null : (descending[0] ?? 0) / total,
    half: halfOf(descending, total),
    pValue: isEnough ? pValue : 1,
    verdict: !isEnough ? 'NOT_ENOUGH_DATA' : pValue <= ALPHA ? 'UNEVEN' : 'AS_BY_CHANCE',
  };
}

/** n·ln n, summed over counts, is all that entropy needs. */
function weight(count: number): number {
  return count === 0 ? 0 : count * Math.log(count);
}

function evennessOf(turns: readonly number[], total: number): number {
  const entropy = Math.log(total) - turns.reduce((sum, count) => sum + weight(count), 0) / total;
  return Math.min(1, Math.max(0, entropy / Math.log(turns.length)));
}

/** Each person's count is binomial under equal chances, and the mean of a sum is the sum of the means. */
function meanEvenness(people: number, total: number): number {
  let logarithm = total * Math.log1p(-1 / people);
  let mean = 0;
  for (let count = 1; count <= total; count++) {
    logarithm += Math.log((total - count + 1) / count) - Math.log(people - 1);
    const term = Math.exp(logarithm) * weight(count);
    mean += term;
    if (count > total / people && term < 1e-15 * mean) break;
  }
  return (Math.log(total) - (people * mean) / total) / Math.log(people);
}

function pearson(turns: readonly number[], total: number): number {
  const expected = total / turns.length;
  const distance = turns.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return chiSquareTail(distance, turns.length - 1);
}

function halfOf(descending: readonly number[], total: number): number {
  let sum = 0;
  return total === 0 ? 0 : descending.findIndex((count) => (sum += count) * 2 >= total) + 1;
}
