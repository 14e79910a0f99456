import { CLOCK, CommandFamily, contextOf } from '#commands';
import type { RequestOptions } from '#commands';
import type { Clock, Occurrence } from '#event-sourcing';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { metricDecider } from './domain/metric.decider.js';
import type { MetricCommand } from './domain/metric.decider.js';
import { refused } from './domain/metric.errors.js';
import type { MetricEvent } from './domain/metric.events.js';
import { evolve, initialState, knownMetric, metricStream } from './domain/metric.js';
import type { MetricState } from './domain/metric.js';
import { metricVocabulary } from './domain/metric.upcasters.js';
import { keyOf } from './domain/terms.js';
import type { GivenTerms } from './domain/terms.js';
import { definitionOf } from './metric-definitions.js';
import type { Definition } from './metric-definitions.js';

export const metricFamily = new CommandFamily({
  decider: metricDecider,
  vocabulary: metricVocabulary,
  commands: { DefineMetric: true, ReviseMetric: true, RetireMetric: true } satisfies Record<MetricCommand['type'], true>,
});

/** What a caller says of a metric. */
export interface Described extends GivenTerms, Pick<RequestOptions, 'idempotencyKey'> {
  readonly key: string;
}

/** Carries changes of metrics out. Every answer is the metric as it is computed afterwards. */
@Injectable()
export class MetricCommands {
  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError INVALID for terms that contradict each other, CONFLICT where the key is taken, ILLEGAL where it was retired. */
  define(described: Described, actorId: string): Promise<Definition> {
    return this.#send({ type: 'DefineMetric', key: keyOf(described.key), terms: described, occurred: this.#now() }, described, actorId);
  }

  /** @throws DomainError as `define`, and NOT_FOUND. */
  revise(described: Described & { readonly reason?: string | null }, actorId: string): Promise<Definition> {
    const { reason } = described;
    return this.#send(
      { type: 'ReviseMetric', key: keyOf(described.key), terms: described, reason, occurred: this.#now() },
      described,
      actorId,
    );
  }

  /** @throws DomainError NOT_FOUND. */
  retire(
    request: Pick<RequestOptions, 'idempotencyKey'> & { readonly key: string; readonly reason?: string | null },
    actorId: string,
  ): Promise<Definition> {
    const { reason } = request;
    return this.#send({ type: 'RetireMetric', key: keyOf(request.key), reason, occurred: this.#now() }, request, actorId);
  }

  async #send(command: MetricCommand, { idempotencyKey }: Pick<RequestOptions, 'idempotencyKey'>, actorId: string): Promise<Definition> {
    const { key, type } = command;
    const context = contextOf(actorId, [type, key], { idempotencyKey });
    const { events } = await metricFamily.send(this.bus, metricStream(key), command, context);
    const state = events.reduce<MetricState>((before, { event }) => evolve(before, event satisfies MetricEvent), initialState);
    const known = knownMetric(state, key);
    const definition = known === null ? null : definitionOf(known);
    if (definition === null) throw refused.unknownMetric(key);
    return definition;
  }

  #now(): Occurrence {
    return { at: this.clock(), exactness: 'EXACT' };
  }
}
