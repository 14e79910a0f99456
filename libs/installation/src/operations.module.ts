import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { Engines } from './engines/engines.js';
import { EnginesModule } from './engines/engines.module.js';
import { AnswerErrorsFilter } from './http/answer-errors.filter.js';
import { HealthController } from './http/health.controller.js';
import { MetricsController, PROJECTOR } from './http/metrics.controller.js';
import { Readiness } from './http/readiness.js';
import type { ReadinessRule } from './http/readiness.js';
import type { RunningProjector } from './projector/start-projector.js';

export interface Operated {
  readonly engines: Engines;
  /** When `/health/ready` says so. */
  readonly readiness: ReadinessRule;
  /** Undefined in a process that has none. */
  readonly projector: RunningProjector | undefined;
}

/** What every process has for those who operate it: health, metrics, and errors that say what does not answer. Brings the engines along. */
@Module({})
export class OperationsModule {
  static of({ engines, readiness, projector }: Operated): DynamicModule {
    return {
      module: OperationsModule,
      imports: [EnginesModule.of(engines)],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: APP_FILTER, useClass: AnswerErrorsFilter },
        { provide: Readiness, useValue: new Readiness(engines.monitor, readiness) },
        { provide: PROJECTOR, useValue: projector },
      ],
    };
  }
}
