import { kindOf } from '../text/features.js';
import type { Features } from '../text/features.js';
import type { LabelledIncident } from './corpus.js';

export interface Neighbour {
  readonly id: string;
  /** The classes that it was given. */
  readonly labels: readonly string[];
  /** 0 for nothing in common, 1 for all that was looked for. */
  readonly similarity: number;
}

interface Posting {
  readonly places: number[];
  readonly counts: number[];
}

const SATURATION = 8;
/** A text that is longer than the mean has more in common with any other: this share of its length counts against it. */
const AGAINST_LENGTH = 0.6;
/** What tells most of a text finds its neighbours; the rest only costs time. */
const MOST_FEATURES = 32;

/** Finds labelled incidents that are like a text, by BM25 over words and concepts. Up to date after each label, without a fit. */
export class Neighbours {
  readonly #postings = new Map<number, Posting>();
  /** Incidents have places, which are taken again; nothing that is told depends on which. */
  readonly #incidents: ({ readonly incident: LabelledIncident; readonly length: number } | null)[] = [];
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];
  #length = 0;

  add(incident: LabelledIncident): void {
    const place = this.#free.pop() ?? this.#incidents.length;
    let length = 0;
    for (const { feature, count } of compared(incident.features)) {
      const posting = this.#postings.get(feature) ?? { places: [], counts: [] };
      posting.places.push(place);
      posting.counts.push(count);
      this.#postings.set(feature, posting);
      length += count;
    }
    this.#incidents[place] = { incident, length };
    this.#places.set(incident.id, place);
    this.#length += length;
  }

  remove({ id, features }: LabelledIncident): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    for (const { feature } of compared(features)) {
      const posting = this.#postings.get(feature);
      const at = posting?.places.indexOf(place) ?? -1;
      if (posting === undefined || at < 0) continue;
      posting.places.splice(at, 1);
      posting.counts.splice(at, 1);
      if (posting.places.length === 0) this.#postings.delete(feature);
    }
    this.#length -= this.#incidents[place]?.length ?? 0;
    this.#incidents[place] = null;
    this.#places.delete(id);
    this.#free.push(place);
  }

  /** The most similar first; equally similar ones by id. @param without the id of one that is not to be found. */
  nearest(features: Features, first: number, without: string | null): readonly Neighbour[] {
    const found = new Float64Array(this.#incidents.length);
    let own = 0;
    for (const { feature, count, rarity } of this.#telling(features)) {
      const weight = rarity ** 2 * saturated(count);
      own += weight * saturated(count);
      const posting = this.#postings.get(feature);
      if (posting === undefined) continue;
      const { places, counts } = posting;
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        found[place] = (found[place] ?? 0) + weight * saturated(counts[at] ?? 0);
      }
    }
    const mean = this.#length / this.#places.size;
    const neighbours: Neighbour[] = [];
    for (let place = 0; place < found.length; place++) {
      const sum = found[place] ?? 0;
      const known = this.#incidents[place];
      if (sum === 0 || known === null || known === undefined) continue;
      const similarity = Math.min(1, sum / own / (1 + AGAINST_LENGTH * Math.max(0, known.length / mean - 1)));
      const least = neighbours.length < first ? 0 : (neighbours[neighbours.length - 1]?.similarity ?? 0);
      const { id, labels } = known.incident;
      if (similarity < least || id === without) continue;
      neighbours.push({ id, labels, similarity });
      neighbours.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
      if (neighbours.length > first) neighbours.pop();
    }
    return neighbours;
  }

  #telling(features: Features): readonly { readonly feature: number; readonly count: number; readonly rarity: number }[] {
    const all = this.#places.size;
    return [...compared(features)]
      .map(({ feature, count }) => {
        const holding = this.#postings.get(feature)?.places.length ?? 0;
        return { feature, count, rarity: Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) };
      })
      .sort((a, b) => b.rarity * Math.log1p(b.count) - a.rarity * Math.log1p(a.count) || a.feature - b.feature)
      .slice(0, MOST_FEATURES);
  }
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}

function* compared({ ids, counts }: Features): Generator<{ readonly feature: number; readonly count: number }> {
  for (let at = 0; at < ids.length; at++) {
    const feature = ids[at] ?? 0;
    const kind = kindOf(feature);
    if (kind === 'word' || kind === 'concept') yield { feature, count: counts[at] ?? 0 };
  }
}
