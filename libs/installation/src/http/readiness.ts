import { setTimeout as sleep } from 'node:timers/promises';
import type { ProjectionMonitor, ProjectionStatus } from '#projections';

/**
 * When a process is to be asked something. `up-to-date`: while no projection is stopped or behind, for whoever keeps the read models itself.
 * `caught-up`: once each projection has been up to date, for whoever reads what others keep: taking it out of balance would mend nothing.
 * `reachable`: while the log and the database answer.
 */
export type ReadinessRule = 'up-to-date' | 'caught-up' | 'reachable';

export interface ReadinessAnswer {
  readonly ready: boolean;
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
    return answer === undefined ? { ready: false, projections: [] } : { ready: this.#isReady(answer), projections: answer };
  }

  async #ask(): Promise<readonly ProjectionStatus[] | undefined> {
    try {
      return await this.monitor.statuses();
    } catch {
      return undefined;
    }
  }

  #isReady(statuses: readonly ProjectionStatus[]): boolean {
    for (const { name, state } of statuses) if (state === 'live') this.#caughtUp.add(name);
    switch (this.rule) {
      case 'up-to-date':
        return statuses.every(({ state }) => state === 'live');
      case 'caught-up':
        return statuses.every(({ name }) => this.#caughtUp.has(name));
      case 'reachable':
        return true;
    }
  }
}
