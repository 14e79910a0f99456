import type { Features } from '../text/features.js';
import type { LabelledIncident } from './corpus.js';

const SLOT_BITS = 16;
const SMOOTHING = 4;
/** About as many different words, phrases and concepts as operations speak of: spreads the smoothing. */
const VOCABULARY = 2_000;

interface Tally {
  readonly counts: Int32Array;
  total: number;
  incidents: number;
}

/** Complement naive Bayes: a class is likely where the text looks unlike all that does not have it. Learns by counting, unlearns by counting back. */
export class NaiveBayes {
  readonly #all: Tally = newTally();
  readonly #classes = new Map<string, Tally>();

  add(incident: LabelledIncident): void {
    this.#count(incident, 1);
  }

  remove(incident: LabelledIncident): void {
    this.#count(incident, -1);
  }

  /**
   * How much more a text resembles each class than its complement, in nats a feature.
   * @param without a labelled incident to be left out of what was learned, so that it can be judged as if it had never been seen.
   */
  scores(features: Features, keys: readonly string[], without: LabelledIncident | null): ReadonlyMap<string, number> {
    const counted = [...featuresCounted(features)];
    const left = new Map(without === null ? [] : [...featuresCounted(without.features)].map(({ slot, count }) => [slot, count] as const));
    const leftTotal = [...left.values()].reduce((sum, count) => sum + count, 0);
    const length = counted.reduce((sum, { count }) => sum + count, 0) || 1;
    const scores = new Map<string, number>();
    for (const key of keys) {
      const tally = this.#classes.get(key);
      const own = without?.labels.includes(key) === true;
      if (tally === undefined || tally.incidents - (own ? 1 : 0) <= 0) continue;
      const inside = tally.total - (own ? leftTotal : 0) + SMOOTHING * VOCABULARY;
      const outside = this.#all.total - tally.total - (own ? 0 : leftTotal) + SMOOTHING * VOCABULARY;
      let sum = 0;
      for (const { slot, count } of counted) {
        const gone = left.get(slot) ?? 0;
        const within = (tally.counts[slot] ?? 0) - (own ? gone : 0);
        const outer = (this.#all.counts[slot] ?? 0) - (tally.counts[slot] ?? 0) - (own ? 0 : gone);
        sum += count * Math.log(((within + SMOOTHING) / inside) * (outside / (outer + SMOOTHING)));
      }
      scores.set(key, sum / length);
    }
    return scores;
  }

  #count(incident: LabelledIncident, by: number): void {
    const tallies = [this.#all, ...incident.labels.map((label) => this.#tally(label))];
    for (const tally of tallies) tally.incidents += by;
    for (const { slot, count } of featuresCounted(incident.features)) {
      for (const tally of tallies) {
        tally.counts[slot] = (tally.counts[slot] ?? 0) + by * count;
        tally.total += by * count;
      }
    }
  }

  #tally(label: string): Tally {
    const tally = this.#classes.get(label) ?? newTally();
    this.#classes.set(label, tally);
    return tally;
  }
}

function newTally(): Tally {
  return { counts: new Int32Array(1 << SLOT_BITS), total: 0, incidents: 0 };
}

function* featuresCounted({ ids, counts }: Features): Generator<{ readonly slot: number; readonly count: number }> {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    yield { slot: Math.imul(id ^ (id >>> 13), 0x85ebca6b) >>> (32 - SLOT_BITS), count: Math.round(4 * Math.log2(1 + (counts[at] ?? 0))) };
  }
}
