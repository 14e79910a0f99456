import { EVENT_STORE } from '#commands';
import { LogFollower } from '#event-sourcing';
import type { EventStore } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { builtInMetrics } from './domain/built-in-metrics.js';
import type { MetricEvent, MetricTerms } from './domain/metric.events.js';
import { evolve, initialState, knownMetric } from './domain/metric.js';
import type { KnownMetric, MetricState } from './domain/metric.js';
import { metricVocabulary } from './domain/metric.upcasters.js';

/** A version of a metric. */
export interface Definition {
  readonly key: string;
  /** From 1. */
  readonly version: number;
  /** How many versions there are. */
  readonly latest: number;
  readonly retired: boolean;
  readonly terms: MetricTerms;
}

/**
 * The metrics, folded in memory: there are few of them and they seldom change. Each question first reads from the log what was recorded
 * since the last one, so it does not matter which process changed a metric.
 */
@Injectable()
export class MetricDefinitions {
  readonly #metrics = new Map<string, MetricState>([...builtInMetrics.keys()].map((key) => [key, initialState]));
  readonly #follower: LogFollower<MetricEvent>;

  constructor(@Inject(EVENT_STORE) store: EventStore) {
    this.#follower = new LogFollower(store, metricVocabulary, ({ event }) => {
      this.#metrics.set(event.data.key, evolve(this.#metrics.get(event.data.key) ?? initialState, event));
    });
  }

  /** Every metric as it is computed now, those that are built in first, then as they were defined. */
  async list(): Promise<readonly Definition[]> {
    await this.#follower.caughtUp();
    return [...this.#metrics].flatMap(([key, state]) => {
      const known = knownMetric(state, key);
      return known === null ? [] : (definitionOf(known) ?? []);
    });
  }

  /** @param version null: as it is computed now. @returns null where there is no such metric, or no such version of it. */
  async find(key: string, version: number | null = null): Promise<Definition | null> {
    await this.#follower.caughtUp();
    const known = knownMetric(this.#metrics.get(key) ?? initialState, key);
    return known === null ? null : definitionOf(known, version ?? known.versions.length);
  }
}

/** @returns null where there is no such version. */
export function definitionOf({ key, versions, retired }: KnownMetric, version = versions.length): Definition | null {
  const terms = versions[version - 1];
  return terms === undefined ? null : { key, version, latest: versions.length, retired, terms };
}
