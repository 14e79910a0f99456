import { hashOf } from '../text/features.js';
import type { Features } from '../text/features.js';

export interface LabelledIncident {
  readonly id: string;
  readonly features: Features;
  /** In ascending order, none twice. */
  readonly labels: readonly string[];
  readonly services: readonly string[];
}

const SLOTS = 1 << 20;

/** The labelled incidents and how many of them hold each feature; whole numbers only, so that what was added and removed leaves no trace. */
export class Corpus {
  readonly #incidents = new Map<string, LabelledIncident>();
  readonly #holding = new Uint32Array(SLOTS);
  #inOrder: readonly LabelledIncident[] | null = null;

  get size(): number {
    return this.#incidents.size;
  }

  find(id: string): LabelledIncident | undefined {
    return this.#incidents.get(id);
  }

  add(incident: LabelledIncident): void {
    this.#incidents.set(incident.id, incident);
    this.#count(incident, 1);
  }

  remove(incident: LabelledIncident): void {
    this.#incidents.delete(incident.id);
    this.#count(incident, -1);
  }

  /** By a hash of their ids: the same for the same incidents, and any first part of it is a fair sample. */
  inOrder(): readonly LabelledIncident[] {
    this.#inOrder ??= [...this.#incidents.values()]
      .map((incident) => ({ incident, place: hashOf(incident.id) }))
      .sort((a, b) => a.place - b.place || (a.incident.id < b.incident.id ? -1 : 1))
      .map(({ incident }) => incident);
    return this.#inOrder;
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
    this.#inOrder = null;
  }
}

function slotOf(feature: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x9e3779b1) >>> 12;
}
