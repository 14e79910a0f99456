import { setTimeout as sleep } from 'node:timers/promises';
import type { ProjectionMonitor, ProjectionStatus } from '#projections';

/**
 * What makes a process ready. `up-to-date`: that no projection is stopped or behind. `reachable`: that the log and the database answer, for
 * one that may stand by.
 */
export type ReadinessRule = 'up-to-date' | 'reachable';

export interface ReadinessAnswer {
  readonly ready: boolean;
  /**
   * Whether it can do its work, be what it answers a little old: each projection has been up to date since the start, and the log and the
   * database answer. To take every API out of balance while a projector is away would stop commands too, and mend nothing.
   */
  readonly serving: boolean;
  /** Empty where the log or the database did not answer in time. */
  readonly projections: readonly ProjectionStatus[];
}

/** Whoever asks, a load balancer, has little time. */
const PATIENCE_MS = 2_000;

export class Readiness {
  readonly #caughtUp = new Set<string>();
  #asking: Promise<readonly ProjectionStatus[] | undefined> | undefined;

  constructor(
    private readonly monitor: Pick<ProjectionMonitor, 'statuses'>,
    private readonly rule: ReadinessRule,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Answers in bounded time, and never fails. */
  async look(): Promise<ReadinessAnswer> {
    // Servers that do not answer are not asked again by everybody who looks.
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    const answer = await Promise.race([this.#asking, sleep(this.patienceMs, undefined, { ref: false })]);
    if (answer === undefined) return { ready: false, serving: false, projections: [] };
    for (const { name, state } of answer) if (state === 'live') this.#caughtUp.add(name);
    return {
      ready: this.rule === 'reachable' || answer.every(({ state }) => state === 'live'),
      serving: this.rule === 'reachable' || answer.every(({ name }) => this.#caughtUp.has(name)),
      projections: answer,
    };
  }

  async #ask(): Promise<readonly ProjectionStatus[] | undefined> {
    try {
      return await this.monitor.statuses();
    } catch {
      return undefined;
    }
  }
}
