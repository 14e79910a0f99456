import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { MetricResolver } from './graphql/metric.resolver.js';
import { MetricCommands, metricFamily } from './metric-commands.js';
import { MetricDefinitions } from './metric-definitions.js';
import { Metrics } from './metrics.js';

/** Needs, visible everywhere: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `metricProjections`), `ProductionDeployments`. */
@Module({ imports: [CqrsModule], providers: [...metricFamily.providers, MetricCommands, MetricDefinitions, Metrics, MetricResolver] })
export class MetricsModule {}
