const HOUR_MS = 3_600_000;

/** From Sunday. */
const WEEKDAYS = [0.55, 1.15, 1.2, 1.2, 1.15, 1.05, 0.6];
/** From midnight UTC: quiet nights, and most of it while people change things. */
const HOURS = [0.5, 0.45, 0.4, 0.4, 0.45, 0.5, 0.7, 0.9, 1.2, 1.5, 1.6, 1.5, 1.3, 1.4, 1.6, 1.6, 1.4, 1.2, 1.1, 1.0, 0.9, 0.8, 0.7, 0.6];

/**
 * Spreads a number of moments over a span: evenly as far as `rate` (at a moment, in any unit), the day of the week and the hour allow,
 * one after another. Memory grows with the span, not with their number.
 */
export class Calendar {
  readonly #busyUpTo: Float64Array;
  #hour = 0;

  /** @param from and `to` in milliseconds since 1970. */
  constructor(
    private readonly from: number,
    private readonly to: number,
    rate: (moment: number) => number,
  ) {
    const hours = Math.max(1, Math.ceil((to - from) / HOUR_MS));
    this.#busyUpTo = new Float64Array(hours);
    let sum = 0;
    for (let hour = 0; hour < hours; hour++) {
      const start = from + hour * HOUR_MS;
      const date = new Date(start);
      const length = Math.min(HOUR_MS, to - start) / HOUR_MS;
      sum += rate(start) * length * (WEEKDAYS[date.getUTCDay()] ?? 1) * (HOURS[date.getUTCHours()] ?? 1);
      this.#busyUpTo[hour] = sum;
    }
  }

  /** @param share of everything that is to happen by then, from 0 to 1; never less than the one before. */
  momentAt(share: number): number {
    const busy = share * (this.#busyUpTo.at(-1) ?? 0);
    while (this.#hour < this.#busyUpTo.length - 1 && (this.#busyUpTo[this.#hour] ?? 0) < busy) this.#hour++;
    const before = this.#busyUpTo[this.#hour - 1] ?? 0;
    const within = (this.#busyUpTo[this.#hour] ?? 0) - before;
    const passed = within > 0 ? (busy - before) / within : 0;
    return Math.min(this.to, this.from + (this.#hour + passed) * HOUR_MS);
  }
}
