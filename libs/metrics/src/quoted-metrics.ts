import { Inject, Injectable } from '@nestjs/common';
import { MetricDefinitions } from './metric-definitions.js';
import { Metrics } from './metrics.js';
import { MetricAnswers } from './published/metric-answers.js';
import type { AskedMetric, QuotedMetric } from './published/metric-answers.js';

@Injectable()
export class QuotedMetrics extends MetricAnswers {
  constructor(
    @Inject(MetricDefinitions) private readonly definitions: MetricDefinitions,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {
    super();
  }

  async answer({ key, version, ...asked }: AskedMetric): Promise<QuotedMetric | null> {
    const definition = await this.definitions.find(key, version);
    if (definition === null) return null;
    const { name, kind } = definition.terms;
    return { key, version: definition.version, name, kind, ...(await this.metrics.answer({ definition, ...asked })) };
  }
}
