import { Controller, Get, Header, Inject, Optional } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Engines } from '../engines/engines.js';
import { ENGINES } from '../engines/engines.module.js';
import type { RunningProjector } from '../projector/start-projector.js';
import { Readiness } from './readiness.js';

/** Injects the `RunningProjector` of the process, where it has one. */
export const PROJECTOR = Symbol('Projector');

/** What a Prometheus scrapes. Tells of the process also while the log and the database do not answer. */
@Controller('metrics')
export class MetricsController {
  readonly #registry = new Registry();
  readonly #reachable = this.#gauge('debrief_engines_reachable', '1 where the log and the read models answer, 0 where one does not.');
  readonly #head = this.#gauge('debrief_log_head_position', 'Position of the last recorded event.');
  readonly #position = this.#gauge('debrief_projection_position', 'Position up to which a projection has come.', ['projection']);
  readonly #lagEvents = this.#gauge(
    'debrief_projection_lag_events',
    'Events that a projection is behind the log; the distance in positions where the log is in KurrentDB.',
    ['projection'],
  );
  readonly #lagSeconds = this.#gauge('debrief_projection_lag_seconds', 'Age of the oldest event that is not projected.', ['projection']);
  readonly #stopped = this.#gauge('debrief_projection_stopped', '1 where an event has stopped a projection.', ['projection']);
  readonly #logTroubles = new Counter({
    name: 'debrief_log_troubles_total',
    help: 'How often this process had to connect to the log again.',
    registers: [this.#registry],
  });
  readonly #leading: Gauge | undefined;

  constructor(
    private readonly readiness: Readiness,
    @Inject(ENGINES) private readonly engines: Engines,
    @Optional() @Inject(PROJECTOR) private readonly projector: RunningProjector | undefined,
  ) {
    collectDefaultMetrics({ register: this.#registry });
    this.#leading =
      projector &&
      this.#gauge('debrief_projector_leading', '1 where the projector of this process keeps the read models, 0 where it stands by.');
  }

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  async metrics(): Promise<string> {
    const { projections } = await this.readiness.look();
    // What was true before is not told as what is true now.
    for (const gauge of [this.#position, this.#lagEvents, this.#lagSeconds, this.#stopped]) gauge.reset();
    for (const { name: projection, position, head, lagEvents, lagSeconds, state } of projections) {
      this.#head.set(Number(head));
      this.#position.set({ projection }, Number(position));
      this.#lagEvents.set({ projection }, lagEvents);
      this.#lagSeconds.set({ projection }, lagSeconds);
      this.#stopped.set({ projection }, state === 'stopped' ? 1 : 0);
    }
    this.#reachable.set(projections.length > 0 ? 1 : 0);
    this.#logTroubles.reset();
    this.#logTroubles.inc(this.engines.logTroubles());
    this.#leading?.set(this.projector?.role() === 'leading' ? 1 : 0);
    return this.#registry.metrics();
  }

  #gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [this.#registry] });
  }
}
