import type { Decider } from '#event-sourcing';
import { defineMetric } from './commands/define-metric.js';
import type { DefineMetric } from './commands/define-metric.js';
import { retireMetric } from './commands/retire-metric.js';
import type { RetireMetric } from './commands/retire-metric.js';
import { reviseMetric } from './commands/revise-metric.js';
import type { ReviseMetric } from './commands/revise-metric.js';
import type { MetricEvent } from './metric.events.js';
import { evolve, initialState } from './metric.js';
import type { MetricState } from './metric.js';

export type MetricCommand = DefineMetric | ReviseMetric | RetireMetric;

/** The write side of `metric-<key>`. */
export const metricDecider: Decider<MetricState, MetricCommand, MetricEvent> = { initialState, evolve, decide };

function decide(command: MetricCommand, state: MetricState): readonly MetricEvent[] {
  switch (command.type) {
    case 'DefineMetric':
      return defineMetric(command, state);
    case 'ReviseMetric':
      return reviseMetric(command, state);
    case 'RetireMetric':
      return retireMetric(command, state);
  }
}
