import { kindOf, termKinds } from '../text/feature-ids.js';
import type { Features } from '../text/features.js';
import type { LabelledIncident } from './corpus.js';
import { MOST_COUNT, Postings } from './postings.js';

export interface Neighbour {
  readonly id: string;
  /** The classes that it was given. */
  readonly labels: readonly string[];
  /** 0 for nothing in common, 1 for all that was looked for. */
  readonly similarity: number;
}

interface Compared {
  readonly feature: number;
  readonly count: number;
}

const SATURATION = 8;
/** A text that is longer than the mean has more in common with any other: this share of its length counts against it. */
const AGAINST_LENGTH = 0.6;
/** What tells most of a text finds its neighbours; the rest only costs time. */
const MOST_FEATURES = 32;
/** By count. */
const worth = Float64Array.from({ length: MOST_COUNT + 1 }, (_, count) => saturated(count));
const comparedKinds = new Set([termKinds.indexOf('word'), termKinds.indexOf('concept')]);

/** Finds labelled incidents that are like a text, by BM25 over words and concepts. Up to date after each label, without a fit. */
export class Neighbours {
  readonly #postings = new Map<number, Postings>();
  /** Incidents have places, which are taken again; nothing that is told depends on which. */
  readonly #incidents: (LabelledIncident | null)[] = [];
  readonly #lengths: number[] = [];
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];
  #length = 0;

  add(incident: LabelledIncident): void {
    const place = this.#free.pop() ?? this.#incidents.length;
    let length = 0;
    for (const { feature, count } of compared(incident.features)) {
      const postings = this.#postings.get(feature) ?? new Postings();
      postings.add(place, count);
      this.#postings.set(feature, postings);
      length += count;
    }
    this.#incidents[place] = incident;
    this.#lengths[place] = length;
    this.#places.set(incident.id, place);
    this.#length += length;
  }

  remove({ id, features }: LabelledIncident): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    for (const { feature } of compared(features)) {
      const postings = this.#postings.get(feature);
      postings?.remove(place);
      if (postings?.size === 0) this.#postings.delete(feature);
    }
    this.#length -= this.#lengths[place] ?? 0;
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
      this.#postings.get(feature)?.addTo(found, weight, worth);
    }
    const mean = this.#length / this.#places.size;
    const neighbours: Neighbour[] = [];
    let least = Number.MIN_VALUE;
    for (let place = 0; place < found.length; place++) {
      const similarity = Math.min(
        1,
        (found[place] ?? 0) / own / (1 + AGAINST_LENGTH * Math.max(0, (this.#lengths[place] ?? 0) / mean - 1)),
      );
      if (!(similarity >= least)) continue;
      const incident = this.#incidents[place];
      if (incident === null || incident === undefined || incident.id === without) continue;
      neighbours.push({ id: incident.id, labels: incident.labels, similarity });
      neighbours.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
      if (neighbours.length > first) neighbours.pop();
      if (neighbours.length === first) least = neighbours[first - 1]?.similarity ?? least;
    }
    return neighbours;
  }

  #telling(features: Features): readonly (Compared & { readonly rarity: number })[] {
    const all = this.#places.size;
    return compared(features)
      .map(({ feature, count }) => {
        const holding = this.#postings.get(feature)?.size ?? 0;
        const rarity = Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
        return { feature, count, rarity, telling: rarity * Math.log1p(count) };
      })
      .sort((a, b) => b.telling - a.telling || a.feature - b.feature)
      .slice(0, MOST_FEATURES);
  }
}

function saturated(count: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION);
}

function compared({ ids, counts }: Features): readonly Compared[] {
  const all: Compared[] = [];
  for (let at = 0; at < ids.length; at++) {
    const feature = ids[at] ?? 0;
    if (comparedKinds.has(kindOf(feature))) all.push({ feature, count: counts[at] ?? 0 });
  }
  return all;
}
