import { kindOf } from '../text/features.js';
import type { Features } from '../text/features.js';
import type { Corpus, LabelledIncident } from './corpus.js';

export interface Neighbour {
  readonly id: string;
  readonly labels: readonly string[];
  /** 0 for nothing in common, 1 for what the text is like itself. */
  readonly similarity: number;
}

const SATURATION = 8;
const LENGTH_COUNTS = 0.6;
/** The rarest features of a text find its neighbours; common ones only cost time. */
const MOST_FEATURES = 96;

/** Finds labelled incidents that are like a text, by BM25 over words and the concepts they speak of. Up to date after each change. */
export class Neighbours {
  readonly #postings = new Map<number, { readonly ids: string[]; readonly counts: number[] }>();
  #length = 0;

  constructor(private readonly corpus: Corpus) {}

  add({ id, features }: LabelledIncident): void {
    for (const { feature, count } of compared(features)) {
      const posting = this.#postings.get(feature) ?? { ids: [], counts: [] };
      posting.ids.push(id);
      posting.counts.push(count);
      this.#postings.set(feature, posting);
      this.#length += count;
    }
  }

  remove({ id, features }: LabelledIncident): void {
    for (const { feature, count } of compared(features)) {
      const posting = this.#postings.get(feature);
      const at = posting?.ids.indexOf(id) ?? -1;
      if (posting === undefined || at < 0) continue;
      posting.ids.splice(at, 1);
      posting.counts.splice(at, 1);
      if (posting.ids.length === 0) this.#postings.delete(feature);
      this.#length -= count;
    }
  }

  /** The most similar first; equally similar ones by id. @param without the id of one that is not to be found. */
  nearest(features: Features, first: number, without: string | null): readonly Neighbour[] {
    const asked = [...compared(features)]
      .map(({ feature, count }) => ({ feature, count, rarity: this.#rarity(feature) }))
      .sort((a, b) => b.rarity * Math.log1p(b.count) - a.rarity * Math.log1p(a.count) || a.feature - b.feature)
      .slice(0, MOST_FEATURES);
    const mean = this.#length / Math.max(1, this.corpus.size) || 1;
    const own = asked.reduce((sum, { count, rarity }) => sum + rarity * rarity * saturated(count) ** 2, 0);
    const found = new Map<string, number>();
    for (const { feature, count, rarity } of asked) {
      const posting = this.#postings.get(feature);
      if (posting === undefined) continue;
      const weight = rarity * rarity * saturated(count);
      for (const [at, id] of posting.ids.entries()) found.set(id, (found.get(id) ?? 0) + weight * saturated(posting.counts[at] ?? 0));
    }
    if (without !== null) found.delete(without);
    return [...found]
      .flatMap(([id, sum]) => {
        const incident = this.corpus.find(id);
        if (incident === undefined) return [];
        const relative = 1 - LENGTH_COUNTS + (LENGTH_COUNTS * Math.max(mean, lengthOf(incident.features))) / mean;
        return [{ id, labels: incident.labels, similarity: Math.min(1, sum / (own || 1) / relative) }];
      })
      .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
      .slice(0, first);
  }

  #rarity(feature: number): number {
    const holding = this.#postings.get(feature)?.ids.length ?? 0;
    return Math.log(1 + (this.corpus.size - holding + 0.5) / (holding + 0.5));
  }
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}

const lengths = new WeakMap<Features, number>();

function lengthOf(features: Features): number {
  const known = lengths.get(features);
  if (known !== undefined) return known;
  let sum = 0;
  for (const { count } of compared(features)) sum += count;
  lengths.set(features, sum);
  return sum;
}

function* compared({ ids, counts }: Features): Generator<{ readonly feature: number; readonly count: number }> {
  for (let at = 0; at < ids.length; at++) {
    const feature = ids[at] ?? 0;
    const kind = kindOf(feature);
    if (kind === 'word' || kind === 'concept') yield { feature, count: counts[at] ?? 0 };
  }
}
