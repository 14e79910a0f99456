import type { LinearModel } from './models/linear.js';
import type { Meaning } from './models/meaning.js';
import type { Vector } from './models/vectors.js';
import { featureId } from './text/features.js';
import { visitTerms } from './text/terms.js';
import type { IncidentText } from './text/terms.js';

const MOST_WORDS = 5;
/** What a class means counts for little beside what its incidents taught. */
const OF_MEANING = 0.02;

/** Where in a text the words stand that speak for classes, found once for all of its suggestions. */
export class Wording {
  readonly #features = new Map<string, Set<number>>();
  readonly #weights: ReadonlyMap<number, number>;

  constructor(incident: IncidentText, vector: Vector) {
    visitTerms(incident, ({ kind, name, written }) => {
      if (kind === 'fragment') return;
      const known = this.#features.get(written) ?? new Set<number>();
      this.#features.set(written, known.add(featureId(kind, name)));
    });
    this.#weights = new Map([...vector.ids].map((id, at) => [id, vector.weights[at] ?? 0]));
  }

  /** The words and phrases that speak most for a class, as they stand in the text in lower case; what speaks most comes first. */
  speakingFor(key: string, linear: LinearModel, meaning: Meaning | undefined): readonly string[] {
    const spoken = [...this.#features].flatMap(([written, features]) => {
      let sum = 0;
      for (const id of features) sum += (this.#weights.get(id) ?? 0) * linear.weightOf(key, id) + OF_MEANING * (meaning?.get(id) ?? 0);
      return sum > 0 ? [{ written, sum }] : [];
    });
    spoken.sort((a, b) => b.sum - a.sum || (a.written < b.written ? -1 : 1));
    const chosen: string[] = [];
    for (const { written } of spoken) {
      if (chosen.length === MOST_WORDS) break;
      if (!chosen.some((other) => other.includes(written) || written.includes(other))) chosen.push(written);
    }
    return chosen;
  }
}
