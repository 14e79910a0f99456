import type { LinearModel } from './models/linear.js';
import type { Meaning } from './models/meaning.js';
import type { Vector } from './models/vectors.js';
import type { Reading } from './text/features.js';

const MOST_WORDS = 5;
/** What a class means counts for little beside what its incidents taught. */
const OF_MEANING = 0.02;

/** Which words of a text speak for classes. */
export class Wording {
  readonly #weights: ReadonlyMap<number, number>;

  constructor(
    private readonly spoken: Reading['spoken'],
    vector: Vector,
  ) {
    this.#weights = new Map([...vector.ids].map((id, at) => [id, vector.weights[at] ?? 0]));
  }

  /** The words and phrases that speak most for a class, as they stand in the text in lower case; what speaks most comes first. */
  speakingFor(key: string, linear: LinearModel, meaning: Meaning | undefined): readonly string[] {
    const speaking: { readonly written: string; readonly sum: number }[] = [];
    for (const [written, features] of this.spoken) {
      let sum = 0;
      for (const id of features) sum += (this.#weights.get(id) ?? 0) * linear.weightOf(key, id) + OF_MEANING * (meaning?.get(id) ?? 0);
      if (sum > 0) speaking.push({ written, sum });
    }
    speaking.sort((a, b) => b.sum - a.sum || (a.written < b.written ? -1 : 1));
    const chosen: string[] = [];
    for (const { written } of speaking) {
      if (chosen.length === MOST_WORDS) break;
      if (!chosen.some((other) => other.includes(written) || written.includes(other))) chosen.push(written);
    }
    return chosen;
  }
}
