import { CLOCK, EVENT_STORE } from '#commands';
import { EVENT_LOG_RESTORE } from '#event-exchange';
import { ProjectionMonitor, ReadModelDatabase } from '#projections';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Engines } from './engines.js';

/** Makes the engines known to every module. */
@Module({})
export class EnginesModule {
  static of({ clock, store, database, monitor }: Engines): DynamicModule {
    const providers = [
      { provide: CLOCK, useValue: clock },
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_LOG_RESTORE, useValue: store },
      { provide: ReadModelDatabase, useValue: database },
      { provide: ProjectionMonitor, useValue: monitor },
    ];
    return { module: EnginesModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}
