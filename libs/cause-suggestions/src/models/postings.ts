/** A count has so many bits, what is left of 32 is the place: a million of them. */
const COUNT_BITS = 12;
/** The largest count that is kept apart from larger ones. */
export const MOST_COUNT = (1 << COUNT_BITS) - 1;
const FIRST_ROOM = 2;

/** Which places hold a feature and how much of it; 4 bytes each, and some room. In no order that means anything. */
export class Postings {
  #entries = new Uint32Array(FIRST_ROOM);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(place: number, count: number): void {
    if (this.#size === this.#entries.length) {
      const wider = new Uint32Array(this.#size + Math.max(FIRST_ROOM, this.#size >>> 1));
      wider.set(this.#entries);
      this.#entries = wider;
    }
    this.#entries[this.#size++] = ((place << COUNT_BITS) | Math.min(MOST_COUNT, count)) >>> 0;
  }

  remove(place: number): void {
    for (let at = 0; at < this.#size; at++) {
      if ((this.#entries[at] ?? 0) >>> COUNT_BITS !== place) continue;
      this.#entries[at] = this.#entries[--this.#size] ?? 0;
      return;
    }
  }

  /** Adds to what each place has the worth of its count times `weight`. @param worth by count, up to {@link MOST_COUNT}. */
  addTo(sums: Float64Array, weight: number, worth: Float64Array): void {
    for (let at = 0; at < this.#size; at++) {
      const entry = this.#entries[at] ?? 0;
      const place = entry >>> COUNT_BITS;
      sums[place] = (sums[place] ?? 0) + weight * (worth[entry & MOST_COUNT] ?? 0);
    }
  }
}
