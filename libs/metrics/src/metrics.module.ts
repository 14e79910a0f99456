import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { MetricResolver } from './graphql/metric.resolver.js';
import { MetricCommands, metricFamily } from './metric-commands.js';
import { MetricDefinitions } from './metric-definitions.js';
import { Metrics } from './metrics.js';
import { MetricAnswers } from './published/metric-answers.js';
import { QuotedMetrics } from './quoted-metrics.js';

/**
 * Needs, visible everywhere: `EVENT_STORE`, `CLOCK`, `ReadModelDatabase` (with `metricProjections`), `ProductionDeployments`,
 * `PostmortemTimeliness`. Publishes `MetricAnswers`.
 */
@Global()
@Module({
  imports: [CqrsModule],
  providers: [
    ...metricFamily.providers,
    MetricCommands,
    MetricDefinitions,
    Metrics,
    { provide: MetricAnswers, useClass: QuotedMetrics },
    MetricResolver,
  ],
  exports: [MetricAnswers],
})
export class MetricsModule {}
