import { periodsOf } from '#calendar';
import { MetricAnswers } from '#metrics/published';
import type { AskedMetric, QuotedMetric } from '#metrics/published';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { ReportMetric, ReportMonths, Stretch } from '../domain/content.js';
import { refused } from '../domain/report.errors.js';
import type { ReportTerms } from '../domain/terms.js';
import { COUNTING_METRIC } from './default-metrics.js';
import { pointsOf } from './months.js';

/** Of what, as it stands when: what every part of a report is computed by. */
export interface Computed {
  readonly terms: ReportTerms;
  readonly window: Stretch;
  readonly asOf: string;
  readonly minPosition: bigint;
}

/** The numbers of a report that metrics give. */
@Injectable()
export class QuotedNumbers {
  constructor(@Inject(MetricAnswers) private readonly metrics: MetricAnswers) {}

  /** Those of `keys` that can be asked so: a metric of deployments cannot be narrowed to severities. */
  async quotable(of: Computed, keys: readonly string[]): Promise<readonly string[]> {
    const answers = await Promise.all(keys.map((key) => this.#answer(of, key, null, noTime(of))));
    return keys.filter((_, index) => answers[index] !== null && answers[index] !== 'NOT_SO');
  }

  /** @throws DomainError INVALID for a metric that is not there, or cannot be asked so. */
  async requireQuotable(of: Computed, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const answer = await this.#answer(of, key, null, noTime(of));
      if (answer === null) throw refused.unknownMetric(key);
      if (answer === 'NOT_SO') throw refused.notNarrowedTo(key);
    }
  }

  /** What the metrics say; one that cannot be asked for any more is left out. */
  async metricsOf(of: Computed): Promise<readonly ReportMetric[]> {
    const answers = await Promise.all(of.terms.metrics.map((key) => this.metric(of, key, null)));
    return answers.filter((answer) => answer !== null);
  }

  /** @param version null: as it is computed now. @returns null where it cannot be asked for. */
  async metric(of: Computed, key: string, version: number | null): Promise<ReportMetric | null> {
    const answer = await this.#answer(of, key, version, of.window);
    if (answer === null || answer === 'NOT_SO') return null;
    const { name, kind, values, n, open, excluded, grey } = answer;
    return {
      ...{ key, version: answer.version, name, kind },
      values: values.map(({ statistic, value, lower, upper, of }) => ({
        statistic,
        value,
        lower,
        upper,
        ...(of === undefined ? {} : { of }),
      })),
      ...{ n, open, excluded: excluded.map(({ reason, count }) => ({ reason, count })), grey },
    };
  }

  async monthsOf(of: Computed): Promise<ReportMonths> {
    const stretches = periodsOf(of.window, 'MONTH');
    const answers = await Promise.all(stretches.map((stretch) => this.#answer(of, COUNTING_METRIC, null, stretch)));
    const counted = answers.filter((answer) => answer !== null && answer !== 'NOT_SO');
    const [first] = counted;
    if (first === undefined || counted.length < stretches.length) return { metric: null, stretches, points: [] };
    const { key, version } = first;
    return {
      metric: { key, version },
      stretches,
      points: pointsOf(
        counted.map(({ n }) => n),
        stretches,
      ),
    };
  }

  async #answer({ terms, asOf, minPosition }: Computed, key: string, version: number | null, window: Stretch) {
    const { services, severities } = terms;
    return orNotSo(() => this.metrics.answer({ key, version, window, asOf, services, severities, minPosition } satisfies AskedMetric));
  }
}

/** Whether a metric can be asked so does not depend on when: without any time in it, nothing is computed for that. */
function noTime({ window: { from } }: Computed): Stretch {
  return { from, to: from };
}

async function orNotSo(ask: () => Promise<QuotedMetric | null>): Promise<QuotedMetric | null | 'NOT_SO'> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT') return 'NOT_SO';
    throw error;
  }
}
