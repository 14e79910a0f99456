import { DAY_MS } from '#calendar';
import type { TimelinessCount } from '#postmortems/published';
import { proportionOf, rateOf } from '#statistics';
import type { MetricTerms } from '../domain/metric.events.js';
import type { IncidentCount, MeasuredItem } from '../read-models/measurements/measurements.query.js';
import { LeftOut, outside } from './answer.js';
import type { Answer } from './answer.js';

/** A count, and how many that is per day. @param days for how many days they could be recorded. */
export function countAnswer({ statistics }: MetricTerms, count: number, days: number, leftOut: LeftOut): Answer {
  const values = statistics.map((statistic) => {
    const perDay = statistic === 'PER_DAY' ? { days } : {};
    const exposure = perDay.days ?? 1;
    if (!(exposure > 0)) return { statistic, value: null, lower: null, upper: null, ...perDay };
    const { rate, lower, upper } = rateOf(count, exposure);
    return { statistic, value: rate, lower, upper, ...perDay };
  });
  return { values, n: count, open: 0, excluded: leftOut.counts, grey: count < 10 };
}

/** A share, `count` of `of` being such. @param open how many cannot be told yet; they are not among `of`. */
export function shareAnswer({ statistics }: MetricTerms, count: number, of: number, leftOut: LeftOut, open = 0): Answer {
  const { share, lower, upper, greyed } = proportionOf(count, of);
  const bounds = of === 0 ? { lower: null, upper: null } : { lower, upper };
  const values = statistics.map((statistic) => ({ statistic, value: share, ...bounds }));
  return { values, n: of + open, open, excluded: leftOut.counts, grey: greyed };
}

/** How many incidents there were. */
export function incidentCount(terms: MetricTerms, counts: readonly IncidentCount[], days: number): Answer {
  const leftOut = new LeftOut();
  let count = 0;
  for (const one of counts) {
    const without = outside(terms, one);
    if (without === null) count += one.incidents;
    else leftOut.add(without, one.incidents);
  }
  return countAnswer(terms, count, days, leftOut);
}

/** Of how many of the incidents that have contributing factors `unknown` is one. */
export function unknownShare(terms: MetricTerms, counts: readonly IncidentCount[]): Answer {
  const leftOut = new LeftOut();
  let [labelled, unknown] = [0, 0];
  for (const one of counts) {
    const without = outside(terms, one) ?? (one.unknownCause < 0 ? 'NOT_LABELLED' : null);
    if (without !== null) leftOut.add(without, one.incidents);
    else {
      labelled += one.incidents;
      if (one.unknownCause === 1) unknown += one.incidents;
    }
  }
  return shareAnswer(terms, unknown, labelled, leftOut);
}

/** How many postmortems were published by when they were due. Those that are neither published nor due are open. */
export function timelyShare(terms: MetricTerms, counts: readonly TimelinessCount[]): Answer {
  const leftOut = new LeftOut();
  let [onTime, of, open] = [0, 0, 0];
  for (const one of counts) {
    const { standing, postmortems } = one;
    const without = outside(terms, one) ?? (standing === 'IMPORTED' || standing === 'NO_DUE_DATE' ? standing : null);
    if (without !== null) leftOut.add(without, postmortems);
    else if (standing === 'OPEN') open += postmortems;
    else {
      of += postmortems;
      if (standing === 'ON_TIME') onTime += postmortems;
    }
  }
  return shareAnswer(terms, onTime, of, leftOut, open);
}

/**
 * How many action items were done within some days of their proposal. Those that are neither done nor that old are open: nobody can tell.
 * @param asOf ISO 8601 UTC.
 */
export function doneShare(terms: MetricTerms, items: readonly MeasuredItem[], asOf: string): Answer {
  const leftOut = new LeftOut();
  let [done, of, open] = [0, 0, 0];
  for (const item of items) {
    const without = outside(terms, item) ?? (item.dropped === 1 ? 'DROPPED' : null);
    const due = Date.parse(item.proposedAt) + (terms.days ?? 0) * DAY_MS;
    if (without !== null) leftOut.add(without);
    else if (item.completedAt !== '' && Date.parse(item.completedAt) <= due) [done, of] = [done + 1, of + 1];
    else if (item.completedAt === '' && Date.parse(asOf) < due) open++;
    else of++;
  }
  return shareAnswer(terms, done, of, leftOut, open);
}
