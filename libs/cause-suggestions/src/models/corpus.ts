import { hashOf } from '../text/feature-ids.js';
import type { Features } from '../text/features.js';

export interface LabelledIncident {
  readonly id: string;
  readonly features: Features;
  /** In ascending order, none twice. */
  readonly labels: readonly string[];
  readonly services: readonly string[];
}

interface Placed {
  readonly incident: LabelledIncident;
  readonly place: number;
}

const SLOTS = 1 << 20;

/** The labelled incidents and how many of them hold each feature; whole numbers only, so that what was added and removed leaves no trace. */
export class Corpus {
  readonly #incidents = new Map<string, LabelledIncident>();
  readonly #holding = new Uint32Array(SLOTS);
  /** Ascending by a hash of their ids. */
  readonly #placed: Placed[] = [];

  get size(): number {
    return this.#incidents.size;
  }

  find(id: string): LabelledIncident | undefined {
    return this.#incidents.get(id);
  }

  add(incident: LabelledIncident): void {
    const place = hashOf(incident.id);
    this.#incidents.set(incident.id, incident);
    this.#placed.splice(this.#before(place, incident.id), 0, { incident, place });
    this.#count(incident, 1);
  }

  remove(incident: LabelledIncident): void {
    this.#incidents.delete(incident.id);
    this.#placed.splice(this.#before(hashOf(incident.id), incident.id), 1);
    this.#count(incident, -1);
  }

  /** The first so many by a hash of their ids: the same for the same incidents, and a fair sample of them. */
  first(count: number): readonly LabelledIncident[] {
    return this.#placed.slice(0, count).map(({ incident }) => incident);
  }

  /** How many of the incidents hold a feature; now and then a little too many, as places are shared. */
  holding(feature: number): number {
    return this.#holding[slotOf(feature)] ?? 0;
  }

  #count({ features }: LabelledIncident, by: number): void {
    for (const id of features.ids) {
      const slot = slotOf(id);
      this.#holding[slot] = (this.#holding[slot] ?? 0) + by;
    }
  }

  /** How many come before one with this hash and id. */
  #before(place: number, id: string): number {
    let [from, to] = [0, this.#placed.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const there = this.#placed[middle];
      if (there !== undefined && (there.place < place || (there.place === place && there.incident.id < id))) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function slotOf(feature: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> 12;
}
