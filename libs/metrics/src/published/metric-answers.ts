import type { Answer } from '../answers/answer.js';
import type { MetricKind } from '../domain/metric.events.js';

/** What is asked of a metric. Moments are ISO 8601 UTC. */
export interface AskedMetric {
  readonly key: string;
  /** By which version of its definition; null: as it is computed now. */
  readonly version: number | null;
  /** From `from` up to, not including, `to`. */
  readonly window: { readonly from: string; readonly to: string };
  /** Until when what is open has lasted; null: until now. */
  readonly asOf: string | null;
  /** Keys; empty: all. */
  readonly services: readonly string[];
  /** Empty: all. */
  readonly severities: readonly string[];
  /** What the answer reflects at least; null: whatever the read models reflect. */
  readonly minPosition: bigint | null;
}

/** What a metric says, with the definition by which it was computed. Durations are in seconds, shares from 0 to 1. */
export interface QuotedMetric extends Answer {
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly kind: MetricKind;
  readonly asOf: string;
  /** Everything that was recorded up to there is in it. */
  readonly position: string;
}

/** The metrics of this installation, as other contexts may quote them. Injected. */
export abstract class MetricAnswers {
  /**
   * @returns null where there is no such metric, or no such version of it.
   * @throws GraphQLError BAD_USER_INPUT for a question that the metric does not take. @throws ReadModelBehindError when `minPosition` is not
   * reached in time.
   */
  abstract answer(asked: AskedMetric): Promise<QuotedMetric | null>;
}
