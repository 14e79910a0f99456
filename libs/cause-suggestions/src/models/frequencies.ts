import type { LabelledIncident } from './corpus.js';

/** A class is a little likely before it was ever given. */
const OFFSET = 0.3;
const OFFSET_OF_ALL = 3;
/** A service's own record counts for as much as that of all where it has so many incidents. */
const OF_SERVICE = 3;
/** So many incidents of new classes are taken for seen before any was. */
const BEFORE_ANY = 2;

/** How often each class was given, by service and overall. */
export class Frequencies {
  readonly #all = new Map<string, number>();
  readonly #services = new Map<string, { incidents: number; readonly given: Map<string, number> }>();
  #incidents = 0;

  add(incident: LabelledIncident): void {
    this.#count(incident, 1);
  }

  remove(incident: LabelledIncident): void {
    this.#count(incident, -1);
  }

  /** The classes that some incident has, ascending. */
  given(): readonly string[] {
    return [...this.#all].flatMap(([key, count]) => (count > 0 ? [key] : [])).sort();
  }

  /** How many incidents were given the class. @param without a labelled incident to leave out. */
  count(key: string, without: LabelledIncident | null): number {
    return (this.#all.get(key) ?? 0) - (without?.labels.includes(key) === true ? 1 : 0);
  }

  /**
   * How likely an incident is of a class that none has been given yet: by how many classes were given once (Good and Turing's estimate), as if there
   * had been two more incidents of such.
   */
  novelty(): number {
    const once = [...this.#all.values()].filter((count) => count === 1).length;
    return Math.min(1, (once + BEFORE_ANY) / (this.#incidents + BEFORE_ANY));
  }

  /** The share of incidents that were given the class, never quite 0 or 1. @param without a labelled incident to leave out. */
  share(key: string, without: LabelledIncident | null): number {
    return (this.count(key, without) + OFFSET) / (this.#incidents - (without === null ? 0 : 1) + OFFSET_OF_ALL);
  }

  /** How much likelier the class is for these services than overall, as a logarithm: 0 where nothing is known of them. */
  forServices(key: string, services: readonly string[], without: LabelledIncident | null): number {
    const share = this.share(key, without);
    let sum = 0;
    for (const service of services) {
      const known = this.#services.get(service);
      const left = without?.services.includes(service) === true;
      const given = (known?.given.get(key) ?? 0) - (left && without.labels.includes(key) ? 1 : 0);
      const incidents = (known?.incidents ?? 0) - (left ? 1 : 0);
      sum += Math.log((given + OF_SERVICE * share) / ((incidents + OF_SERVICE) * share));
    }
    return sum / Math.max(1, services.length);
  }

  #count({ labels, services }: LabelledIncident, by: number): void {
    this.#incidents += by;
    for (const label of labels) this.#all.set(label, (this.#all.get(label) ?? 0) + by);
    for (const service of services) {
      const known = this.#services.get(service) ?? { incidents: 0, given: new Map<string, number>() };
      known.incidents += by;
      for (const label of labels) known.given.set(label, (known.given.get(label) ?? 0) + by);
      if (known.incidents === 0) this.#services.delete(service);
      else this.#services.set(service, known);
    }
  }
}
