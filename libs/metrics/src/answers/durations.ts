import { geometricMeanOf, proportionOf, quantileOf, survivalOf, survivalQuantile } from '#statistics';
import type { Span } from '#statistics';
import type { MetricTerms, Statistic } from '../domain/metric.events.js';
import type { MeasuredEnds } from '../read-models/measurements/measurements.query.js';
import { LeftOut, outside } from './answer.js';
import type { Answer, StatisticValue } from './answer.js';

/** Durations as they are taken in one by one. */
export class Durations {
  readonly #ended: number[] = [];
  readonly #open: number[] = [];
  readonly leftOut = new LeftOut();

  /** @param asOf until when what is open has lasted; milliseconds since 1970. */
  constructor(
    private readonly terms: MetricTerms,
    private readonly asOf: number,
  ) {}

  /** Takes an incident in, or counts why it is left out. A range counts from its beginning. */
  take(incident: MeasuredEnds): void {
    const { begun, begunKnown, ended, endedKnown, sideExit } = incident;
    const without = outside(this.terms, incident);
    if (without !== null) this.leftOut.add(without);
    else if (begun === null || begunKnown === 'i') this.leftOut.add('BEGINNING_UNKNOWN');
    else if (begunKnown === 'd' || endedKnown === 'd') this.leftOut.add('KNOWN_TO_THE_DAY');
    else if (endedKnown === 'i') this.leftOut.add('END_UNKNOWN');
    else if (ended !== null && ended < begun) this.leftOut.add('ENDS_BEFORE_IT_BEGINS');
    else if (ended !== null) this.add(Math.round((ended - begun) / 1000));
    else if (sideExit !== '') this.leftOut.add('END_UNKNOWN');
    else this.#open.push(Math.max(0, Math.round((this.asOf - begun) / 1000)));
  }

  /** @param seconds how long something took that is over. */
  add(seconds: number): void {
    this.#ended.push(seconds);
  }

  get answer(): Answer {
    const [ended, open] = [this.#ended, this.#open];
    return {
      values: this.terms.statistics.map((statistic) => ({ statistic, ...this.#valueOf(statistic) })),
      n: ended.length + open.length,
      open: open.length,
      excluded: this.leftOut.counts,
      grey: ended.length < 10,
    };
  }

  #valueOf(statistic: Statistic): Omit<StatisticValue, 'statistic'> {
    if (statistic === 'SHARE_WITHIN') return this.#shareWithin(this.terms.within ?? 0);
    if (statistic === 'GEOMETRIC_MEAN') return this.#geometricMean();
    const { value, lower, upper } = this.#quantile(statistic === 'P90' ? 0.9 : 0.5);
    return { value, lower, upper };
  }

  /** Neither what is open has a part in it, since nobody knows how long it takes, nor what took no time, which has no logarithm. */
  #geometricMean(): Omit<StatisticValue, 'statistic'> {
    const { value, lower, upper, n } = geometricMeanOf(this.#ended);
    return { value, lower, upper, ...(n === this.#ended.length + this.#open.length ? {} : { of: n }) };
  }

  /** What is open and has lasted longer already is not within the limit; of what is younger nobody can tell, and it is left out. */
  #shareWithin(limit: number): Omit<StatisticValue, 'statistic'> {
    const within = this.#ended.filter((seconds) => seconds <= limit).length;
    const { share, lower, upper, of } = proportionOf(within, this.#ended.length + this.#open.filter((seconds) => seconds > limit).length);
    return of === 0 ? { value: null, lower: null, upper: null, of } : { value: share, lower, upper, of };
  }

  /** What is open has a part in it, or everything would seem quicker than it is. */
  #quantile(share: number) {
    if (this.#open.length === 0) return quantileOf(this.#ended, share);
    const spans: Span[] = [
      ...this.#ended.map((length) => ({ length, ended: true })),
      ...this.#open.map((length) => ({ length, ended: false })),
    ];
    return survivalQuantile(survivalOf(spans), share);
  }
}
