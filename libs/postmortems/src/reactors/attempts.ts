import type { Errand } from './reactor.js';

interface Attempt {
  readonly because: string;
  /** How often in a row, for the same reason. */
  readonly times: number;
  /** Of the last one; in milliseconds. */
  readonly at: number;
}

const SHORTEST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 300_000;

/**
 * When an errand may be tried again. One that has been carried out rests as one that failed does: it only stays due because the read
 * models are behind, or because it changes nothing. Facts that come one after another are looked at together.
 */
export class Attempts {
  readonly #attempts = new Map<string, Attempt>();

  get size(): number {
    return this.#attempts.size;
  }

  isDue({ incidentId, because }: Errand, now: number): boolean {
    const last = this.#attempts.get(incidentId);
    if (last === undefined) return true;
    return now - last.at >= (last.because === because ? pauseAfter(last.times) : SHORTEST_PAUSE_MS);
  }

  /** Notes that it is tried now. @returns how often it has been, for this reason. */
  note({ incidentId, because }: Errand, now: number): number {
    const last = this.#attempts.get(incidentId);
    const times = last?.because === because ? last.times + 1 : 1;
    this.#attempts.set(incidentId, { because, times, at: now });
    return times;
  }

  /** Forgets the incidents that nothing is due for any more. */
  forgetAllBut(errands: readonly Errand[], now: number): void {
    const due = new Set(errands.map(({ incidentId }) => incidentId));
    for (const [incidentId, { at }] of this.#attempts) {
      if (!due.has(incidentId) && now - at >= SHORTEST_PAUSE_MS) this.#attempts.delete(incidentId);
    }
  }
}

function pauseAfter(times: number): number {
  return Math.min(SHORTEST_PAUSE_MS * 2 ** (times - 1), LONGEST_PAUSE_MS);
}
