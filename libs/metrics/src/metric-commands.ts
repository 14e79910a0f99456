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

/** What a caller says of a change. */
interface Change {
  readonly reason?: string | null;
  /** The version of the definition that the caller has read. Streams have other revisions: what is built in has a version and no stream. */
  readonly expectedVersion?: number | null;
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

  /** @throws DomainError as `define`, NOT_FOUND, and CONFLICT where it is not at `expectedVersion`. */
  revise(described: Described & Change, actorId: string): Promise<Definition> {
    const { key, reason, expectedVersion } = described;
    const command = { type: 'ReviseMetric', key: keyOf(key), terms: described, reason, expectedVersion, occurred: this.#now() } as const;
    return this.#send(command, described, actorId);
  }

  /** @throws DomainError NOT_FOUND, and CONFLICT where it is not at `expectedVersion`. */
  retire(request: Change & Pick<Described, 'key' | 'idempotencyKey'>, actorId: string): Promise<Definition> {
    const { key, reason, expectedVersion } = request;
    return this.#send({ type: 'RetireMetric', key: keyOf(key), reason, expectedVersion, occurred: this.#now() }, request, actorId);
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
