import { EVENT_STORE } from '#commands';
import type { EventStore } from '#event-sourcing';
import { ProjectionMonitor } from '#projections';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

/** What a Prometheus scrapes. */
@Controller('metrics')
export class MetricsController {
  readonly #registry = new Registry();
  readonly #head = this.#gauge('debrief_log_head_position', 'Position of the last recorded event.');
  readonly #position = this.#gauge('debrief_projection_position', 'Position up to which a projection has come.', ['projection']);
  readonly #lagEvents = this.#gauge('debrief_projection_lag_events', 'Events that a projection is behind the log.', ['projection']);
  readonly #lagSeconds = this.#gauge('debrief_projection_lag_seconds', 'Age of the oldest event that is not projected.', ['projection']);
  readonly #stopped = this.#gauge('debrief_projection_stopped', '1 where an event has stopped a projection.', ['projection']);

  constructor(
    private readonly monitor: ProjectionMonitor,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {
    collectDefaultMetrics({ register: this.#registry });
  }

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  async metrics(): Promise<string> {
    this.#head.set(Number(await this.store.head()));
    for (const { name: projection, position, lagEvents, lagSeconds, state } of await this.monitor.statuses()) {
      this.#position.set({ projection }, Number(position));
      this.#lagEvents.set({ projection }, lagEvents);
      this.#lagSeconds.set({ projection }, lagSeconds);
      this.#stopped.set({ projection }, state === 'stopped' ? 1 : 0);
    }
    return this.#registry.metrics();
  }

  #gauge<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Gauge<Label> {
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [this.#registry] });
  }
}
