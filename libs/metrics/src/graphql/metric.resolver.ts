import { CLOCK } from '#commands';
import type { Clock } from '#event-sourcing';
import { ActorId, anyOf, badInput, DateTime, outcome, positionAsked, requireHasCome } from '#graphql';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MetricCommands } from '../metric-commands.js';
import { MetricDefinitions } from '../metric-definitions.js';
import { Metrics } from '../metrics.js';
import { DefineMetricInput, MetricFilter, RetireMetricInput, ReviseMetricInput } from './metric.inputs.js';
import { Metric, MetricDefinition, MetricDefinitionResult } from './metric.type.js';

@Resolver()
export class MetricResolver {
  constructor(
    @Inject(MetricDefinitions) private readonly definitions: MetricDefinitions,
    @Inject(Metrics) private readonly computed: Metrics,
    @Inject(MetricCommands) private readonly commands: MetricCommands,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [MetricDefinition], { description: 'The metrics as they are computed now, those that are built in first.' })
  async metrics(
    @Args('includeRetired', {
      type: () => Boolean,
      defaultValue: false,
      nullable: true,
      description: 'Also those that are quoted no more.',
    })
    includeRetired: boolean | null,
  ): Promise<readonly MetricDefinition[]> {
    const all = await this.definitions.list();
    return all.filter(({ retired }) => includeRetired === true || !retired).map((definition) => MetricDefinition.of(definition));
  }

  @Query(() => Metric, {
    nullable: true,
    complexity: 2_000,
    description:
      'What a metric says of a window of time: of incidents by when they were detected, of deployments by when they were over, of action items by when they were proposed, of postmortems by when service was back to normal. Null where there is no such metric, or no such version.',
  })
  async metric(
    @Args('key', { type: () => String, description: 'The metric.' }) key: string,
    @Args('version', { type: () => Int, nullable: true, description: 'By which version; as it is computed now, when left out.' })
    version: number | null,
    @Args('from', { type: () => DateTime, description: 'From that moment on.' }) from: string,
    @Args('to', { type: () => DateTime, description: 'Up to that moment, which does not count.' }) to: string,
    @Args('filter', { type: () => MetricFilter, nullable: true }) filter: MetricFilter | null,
    @Args('asOf', {
      type: () => DateTime,
      nullable: true,
      description: 'Until when what is open has lasted, which is not still to come; now, when left out.',
    })
    asOf: string | null,
  ): Promise<Metric | null> {
    if (from >= to) throw badInput('to', 'is not behind from');
    requireHasCome('asOf', asOf, this.clock());
    const definition = await this.definitions.find(key, version);
    if (definition === null) return null;
    const question = {
      definition,
      window: { from, to },
      asOf,
      services: anyOf(filter?.services, 'filter.services') ?? [],
      severities: anyOf(filter?.severities, 'filter.severities') ?? [],
      minPosition: positionAsked(filter?.minPosition, 'filter.minPosition'),
    };
    return Metric.of(question, await this.computed.answer(question));
  }

  @Mutation(() => MetricDefinitionResult, { description: 'Defines a metric. The same again changes nothing.' })
  defineMetric(@Args('input') input: DefineMetricInput, @ActorId() actorId: string) {
    return outcome(async () => MetricDefinition.of(await this.commands.define(input, actorId)));
  }

  @Mutation(() => MetricDefinitionResult, { description: 'Says how a metric is computed from here on, as another version of it.' })
  reviseMetric(@Args('input') input: ReviseMetricInput, @ActorId() actorId: string) {
    return outcome(async () => MetricDefinition.of(await this.commands.revise(input, actorId)));
  }

  @Mutation(() => MetricDefinitionResult, { description: 'Quotes a metric no more; it can still be asked for.' })
  retireMetric(@Args('input') input: RetireMetricInput, @ActorId() actorId: string) {
    return outcome(async () => MetricDefinition.of(await this.commands.retire(input, actorId)));
  }
}
